import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { OntologyEntry } from '../domain/ontology-entry.js';
import { packageRoot } from '../package-root.js';
import { aliasPatterns } from './alias-patterns.js';
import { checkAliases } from './check-aliases.js';
import { checkHierarchy } from './check-hierarchy.js';
import { closures, reversed } from './hierarchy.js';
import { readInflection } from './inflection.js';
import { compileMatcher } from './match-aliases.js';
import { OntologyError } from './ontology-error.js';
import type { SeedProblem } from './ontology-error.js';
import type { EntryKind, Ontology } from './ontology.js';
import { readSeedFile } from './read-seed-file.js';
import { nameResolver } from './resolve-name.js';
import type { SeedEntry } from './seed-entry.js';
import { SEED_SHAPES } from './seed-shapes.js';
import { toEntry } from './to-entry.js';

const FILES = {
  theory: 'theories.yaml',
  country: 'countries.yaml',
  region: 'regions.yaml',
  organization: 'organizations.yaml',
  method: 'methods.yaml',
} as const satisfies Record<EntryKind, string>;

/** What a record says that the entry does not carry. */
interface SeedOnly {
  readonly homonyms: readonly string[];
  readonly except: SeedEntry['except'];
  readonly adjectives?: SeedEntry['adjectives'];
  readonly founders?: SeedEntry['founders'];
}

const loaded = new Map<string, Ontology>();

/**
 * Reads, checks and compiles the ontology of a folder; each folder once per process.
 *
 * @param directory with `theories.yaml`, `countries.yaml`, `regions.yaml`, `organizations.yaml`, `methods.yaml`;
 *   the package's own `seeds/ontology` when not given
 * @throws OntologyError with every fault of every file, each with its line
 */
export function loadOntology(directory: string = join(packageRoot, 'seeds', 'ontology')): Ontology {
  const folder = resolve(directory);
  const known = loaded.get(folder);
  if (known) return known;
  const ontology = readOntology(folder);
  loaded.set(folder, ontology);
  return ontology;
}

function readOntology(folder: string): Ontology {
  const problems: SeedProblem[] = [];
  const read = <S extends SeedOnly, E extends OntologyEntry>(
    kind: EntryKind,
    shape: z.ZodType<S>,
    convert: (seed: S) => E,
  ): SeedEntry<E>[] => {
    const { file, records } = readSeedFile(join(folder, FILES[kind]), FILES[kind], shape, problems);
    return records.map(({ value, lineOf }) => ({
      kind,
      entry: convert(value),
      homonyms: value.homonyms,
      except: value.except,
      founders: value.founders ?? [],
      adjectives: value.adjectives ?? { fa: [], en: [] },
      file,
      lineOf,
    }));
  };
  const theories = read('theory', SEED_SHAPES.theory, toEntry.theory);
  const countries = read('country', SEED_SHAPES.country, toEntry.country);
  const regions = read('region', SEED_SHAPES.region, toEntry.region);
  const organizations = read('organization', SEED_SHAPES.organization, toEntry.organization);
  const methods = read('method', SEED_SHAPES.method, toEntry.method);
  const entries: SeedEntry[] = [...theories, ...countries, ...regions, ...organizations, ...methods];
  problems.push(...checkHierarchy(entries), ...checkAliases(entries));
  if (problems.length > 0) throw new OntologyError(problems);
  const entriesOf = <E extends OntologyEntry>(seeds: readonly SeedEntry<E>[]): E[] =>
    seeds.map(({ entry }) => entry);
  return {
    theories: entriesOf(theories),
    countries: entriesOf(countries),
    regions: entriesOf(regions),
    organizations: entriesOf(organizations),
    methods: entriesOf(methods),
    ...compile(entries),
  };
}

function compile(
  entries: readonly SeedEntry[],
): Pick<Ontology, 'get' | 'ancestors' | 'descendants' | 'match' | 'resolveName'> {
  const byId = new Map<string, OntologyEntry>(entries.map(({ entry }) => [entry.id, entry]));
  const parents = new Map(entries.map(({ entry }) => [entry.id, 'parents' in entry ? entry.parents : []]));
  const inflection = readInflection();
  const patterns = aliasPatterns(entries);
  const match = compileMatcher(patterns, inflection);
  const getKnown = (id: string): OntologyEntry => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`The matcher knows ${id}, but the ontology does not.`);
    return entry;
  };
  return {
    get: (id) => byId.get(id),
    ancestors: closures(parents),
    descendants: closures(reversed(parents)),
    match,
    resolveName: nameResolver(patterns, inflection, getKnown, match),
  };
}
