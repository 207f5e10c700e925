import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.js';

const text = z.string().trim().min(1);
const list = z.array(text).default([]);
const names = z.object({ fa: text, en: text }).strict();
/** `except`: phrases that hold one of the names but mean something else. */
const forms = z.object({ aliases: list, demonyms: list, capitals: list, except: list }).strict().prefault({});
const homonyms = z.array(text).default([]);

/** The curated overlay of one country: what it says replaces or is added to the standards' names. */
const curatedCountry = z
  .object({
    name: names.optional(),
    alpha2: text.optional(),
    /** M49 region of a state that is not in ISO 3166-1. */
    m49Parent: text.optional(),
    existed: z.object({ from: z.int(), to: z.int() }).strict().optional(),
    fa: forms,
    en: forms,
    homonyms,
    source: text.optional(),
  })
  .strict();

const curatedRegion = z
  .object({
    name: names,
    /** UN M49 code, when the region is one of the standard's. */
    m49: text.optional(),
    fa: forms,
    en: forms,
    parents: list,
    /** Alpha-3 codes of countries in it that M49 does not put there. */
    countries: list,
    homonyms,
    source: text.optional(),
  })
  .strict()
  .refine((region) => region.m49 !== undefined || region.source !== undefined, 'needs m49 or a source');

const curatedOrganization = z
  .object({
    name: names,
    fa: list,
    en: list,
    /** "IRN 2023, GBR 1973-2020, BOL": alpha-3, year of accession, year of leaving. */
    members: text.optional(),
    except: z.object({ fa: list, en: list }).strict().prefault({}),
    homonyms,
    source: text,
  })
  .strict();

/** One country or territory as the standards name it; taken by `snapshot-standards.mjs`. */
const standardCountry = z
  .object({ alpha2: text, fa: text, en: text, faOther: list, enOther: list, m49Parent: text.optional() })
  .strict();

export type CuratedCountry = z.infer<typeof curatedCountry>;
export type CuratedRegion = z.infer<typeof curatedRegion>;
export type CuratedOrganization = z.infer<typeof curatedOrganization>;
export type StandardCountry = z.infer<typeof standardCountry>;

const standards = z.object({
  countries: z.record(text, standardCountry),
  regions: z.record(text, z.object({ en: text, parent: text.optional() }).strict()),
});

function read<T>(file: string, shape: z.ZodType<T>): T {
  const path = join(packageRoot, 'scripts', 'ontology', file);
  const result = shape.safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${file}: ${z.prettifyError(result.error)}`);
  return result.data;
}

/** Reads the standards' names and the three overlays. @throws Error naming the file and the field at fault. */
export function readCurated() {
  return {
    standards: read('standard-names.yaml', standards),
    countries: read('countries-curated.yaml', z.record(text, curatedCountry)),
    regions: read('regions-curated.yaml', z.record(text, curatedRegion)),
    organizations: read('organizations-curated.yaml', z.record(text, curatedOrganization)),
  };
}

export type Curated = ReturnType<typeof readCurated>;
