import { z } from 'zod';
import { LANGUAGES } from '../domain/language.js';
import { THEORY_KINDS } from '../domain/ontology-entry.js';

const text = z.string().trim().min(1);
const names = z.object({ fa: text, en: text }).strict();
const forms = z
  .object({ fa: z.array(text).default([]), en: z.array(text).default([]) })
  .strict()
  .default({ fa: [], en: [] });
const key = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens');
const countryKey = z.string().regex(/^[A-Z]{3}$/, 'must be three capital letters');
const keys = z.array(key).default([]);
const year = z.int().min(1000).max(2100);

const shared = {
  name: names,
  aliases: forms,
  /** Phrases that hold one of the names but mean something else: "legal realism". Nothing is found in them. */
  except: forms,
  /** Full ids of entries that share a name with this one, on purpose; saying it on one side is enough. */
  homonyms: z
    .array(z.string().regex(/^(theory|country|region|organization|method):\S+$/, 'must be a full id'))
    .default([]),
  source: text,
};

/** The record of one entry in each seed file; unknown fields are faults. */
export const SEED_SHAPES = {
  theory: z
    .object({
      id: key,
      ...shared,
      kind: z.enum(THEORY_KINDS),
      parents: keys,
      founders: z
        .array(
          names.extend({
            /** Languages in which the family name alone is also an ordinary word: Susan Strange. */
            wholeNameOnly: z.array(z.enum(LANGUAGES)).default([]),
          }),
        )
        .default([]),
      /** Adjectives of the theory, which name it only beside a word such as "theory" or "approach". */
      adjectives: forms,
    })
    .strict(),
  country: z
    .object({
      id: countryKey,
      ...shared,
      alpha2: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullish(),
      parents: keys,
      demonyms: forms,
      capitals: forms,
      existed: z.object({ from: year, to: year }).strict().nullish(),
    })
    .strict(),
  region: z.object({ id: key, ...shared, parents: keys, demonyms: forms }).strict(),
  organization: z
    .object({
      id: key,
      ...shared,
      members: z
        .array(z.object({ country: countryKey, since: year.nullish(), until: year.nullish() }).strict())
        .default([]),
    })
    .strict(),
  method: z.object({ id: key, ...shared, parents: keys }).strict(),
} as const;

export type TheorySeed = z.infer<(typeof SEED_SHAPES)['theory']>;
export type CountrySeed = z.infer<(typeof SEED_SHAPES)['country']>;
export type RegionSeed = z.infer<(typeof SEED_SHAPES)['region']>;
export type OrganizationSeed = z.infer<(typeof SEED_SHAPES)['organization']>;
export type MethodSeed = z.infer<(typeof SEED_SHAPES)['method']>;
