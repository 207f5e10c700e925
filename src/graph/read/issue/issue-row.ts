import { z } from 'zod';

/** An issue of a journal. */
export const issueRow = z.object({
  id: z.string(),
  serial: z.number().int().nullable(),
  volume: z.number().int().nullable(),
  number: z.number().int().nullable(),
  season: z.string().nullable(),
  year: z.number().int().nullable(),
  calendar: z.enum(['solar-hijri', 'gregorian']).nullable(),
  publishedOn: z.string().nullable(),
  journalId: z.string().nullable(),
});

export type IssueRow = z.infer<typeof issueRow>;
