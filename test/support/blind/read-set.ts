import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PLACE_ROLES } from '../../../src/domain/place-role.js';
import { THEORY_ROLES } from '../../../src/domain/theory-role.js';
import { packageRoot } from '../../../src/package-root.js';

/** `development` is for writing rules; `test` only judges (docs/labelling.md). */
export const PARTS = ['development', 'test'] as const;

export type Part = (typeof PARTS)[number];

const language = z.enum(['fa', 'en']);
const places = z.record(z.string(), z.enum(PLACE_ROLES));

const phrase = z.strictObject({
  id: z.string(),
  language,
  /** Why the phrase is there when it is a trap, or the innocent twin of one. */
  trap: z.string().nullable(),
  text: z.string().min(1),
  theories: z.record(z.string(), z.enum(THEORY_ROLES)),
  countries: places,
  regions: places,
  organizations: places,
  /** Ids that may come out in any role or not at all. */
  optional: z.array(z.string()).default([]),
  /** For a labelled id the ids that are as right («نظریه ونت»). */
  also: z.record(z.string(), z.array(z.string())).default({}),
});

export type Phrase = z.infer<typeof phrase>;

const lexiconName = z.strictObject({
  /** `null` while the ontology has no entry for what is named. */
  id: z.string().nullable(),
  kind: z.enum(['theory', 'country', 'region', 'organization']),
  name: z.string().min(1),
  language,
  /** Ids that are as right as `id`: the name is used for each of them. */
  also: z.array(z.string()).default([]),
  missing: z.boolean().default(false),
  /** What a name without an id stands for. */
  concept: z.string().optional(),
});

export type LexiconName = z.infer<typeof lexiconName>;

export const readPhrases = (part: Part): readonly Phrase[] => readLines('phrases', part, phrase);

export const readLexicon = (part: Part): readonly LexiconName[] => readLines('lexicon', part, lexiconName);

function readLines<T>(set: string, part: Part, shape: z.ZodType<T>): readonly T[] {
  const path = join(packageRoot, 'test', 'fixtures', set, `${part}.jsonl`);
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => shape.parse(JSON.parse(line)));
}
