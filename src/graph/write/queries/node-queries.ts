import { z } from 'zod';
import { listedRowQuery } from '../row-query.js';

const text = z.string().nullable();
const number = z.number().nullable();

export const mergeJournals = listedRowQuery(
  'journal/merge-journals.cypher',
  z.object({ id: z.string(), nameFa: text, nameEn: text, issn: text }),
);

/** What a page says of an issue. */
export const issueFacts = {
  serial: number,
  volume: number,
  number,
  season: text,
  year: number,
  calendar: text,
  publishedOn: text,
};

export const mergeIssues = listedRowQuery(
  'issue/merge-issues.cypher',
  z.object({ id: z.string(), ...issueFacts }),
);

export const mergeWorkKeys = listedRowQuery('key/merge-work-keys.cypher', z.object({ id: z.string() }));
export const mergeNameKeys = listedRowQuery('key/merge-name-keys.cypher', z.object({ id: z.string() }));
