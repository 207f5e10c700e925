import { z } from 'zod';
import { DOCUMENT_FORMATS } from '../domain/document.js';
import { EVIDENCE_LEVELS } from '../domain/evidence.js';
import { LANGUAGES } from '../domain/language.js';
import { PLACE_ROLES } from '../domain/place-role.js';
import { THEORY_ROLES } from '../domain/theory-role.js';

const language = z.enum(LANGUAGES);
const bilingual = z.strictObject({ fa: z.string().nullable(), en: z.string().nullable() });
const offset = z.int().min(0);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const evidence = z.strictObject({
  quote: z.string().min(1).describe('The passage, equal to the raw decoded text from start to end.'),
  start: offset.describe('UTF-16 code units into the raw decoded text.'),
  end: offset.describe('Half-open.'),
  language,
  section: z.enum(['title', 'abstract', 'keywords', 'body', 'references', 'affiliation', 'byline']),
  level: z.enum(EVIDENCE_LEVELS),
  rule: z.string(),
});

const claim = <R extends string>(roles: readonly [R, ...R[]]) =>
  z.strictObject({
    id: z.string().min(1).describe('The id without its prefix.'),
    role: z.enum(roles),
    confidence: z.number().min(0).max(1),
    evidence: z.array(evidence).min(1),
  });

const journal = z.strictObject({ name: bilingual, issn: z.string().nullable() });

const issue = z.strictObject({
  serial: z.int().nullable(),
  volume: z.int().nullable(),
  number: z.int().nullable(),
  season: z.string().nullable(),
  calendar: z.enum(['solar-hijri', 'gregorian']).nullable(),
  year: z.int().nullable(),
  publishedOn: isoDate.nullable(),
});

const article = z.strictObject({
  id: z.string().regex(/^article:\S+$/),
  title: bilingual,
  pages: z.string().nullable(),
  doi: z.string().nullable(),
  year: z.int().nullable(),
  solarYear: z.int().nullable(),
  receivedOn: isoDate.nullable(),
  acceptedOn: isoDate.nullable(),
  authors: z.array(
    z.strictObject({
      name: bilingual,
      position: z.int().min(1),
      corresponding: z.boolean(),
      affiliations: z.array(z.string()),
      orcid: z.string().optional().describe('As printed with the name; left out where there is none.'),
    }),
  ),
  keywords: z.strictObject({ fa: z.array(z.string()), en: z.array(z.string()) }),
  theories: z.array(claim(THEORY_ROLES)),
  countries: z.array(claim(PLACE_ROLES)),
  regions: z.array(claim(PLACE_ROLES)),
  organizations: z.array(claim(PLACE_ROLES)),
  methods: z.array(claim(['USES'])),
  references: z.array(
    z.strictObject({
      raw: z.string(),
      authors: z.array(z.string()),
      year: z.int().nullable().describe('In the calendar it is printed in.'),
      title: z.string().nullable(),
      doi: z.string().nullable(),
    }),
  ),
});

/** The public record of one document. `docs/record.schema.json` is made from it. */
export const recordShape = z.strictObject({
  document: z.strictObject({
    path: z.string(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    format: z.enum(DOCUMENT_FORMATS).nullable(),
    languages: z.array(language),
  }),
  journal: journal.nullable(),
  issue: issue.nullable(),
  articles: z.array(article),
  diagnostics: z.array(
    z.strictObject({
      severity: z.enum(['error', 'warning', 'info']),
      rule: z.string(),
      start: offset,
      end: offset,
      message: z.string(),
    }),
  ),
});

/** What `extract --format json` prints: an array with one record for each document, as JSON Schema 2020-12. */
export function recordSchema(): Record<string, unknown> {
  return {
    title: 'theory-atlas records',
    ...z.toJSONSchema(z.array(recordShape), { target: 'draft-2020-12' }),
  };
}
