import { join, resolve } from 'node:path';
import type { z } from 'zod';
import type { OntologyEntry } from '../domain/ontology-entry.js';
import { packageRoot } from '../package-root.js';
import { aliasPatterns } from './alias-patterns.js';
import { checkAliases } from './check-aliases.js';
import { checkHierarchy } from './check-hierarchy.js';
import { closures, reversed } from './hierarchy.js';
import { readInflection } from './inflection.js';
import { buildTrie } from './letter-trie.js';
import { compileMatcher } from './match-aliases.js';
import { OntologyError } from './ontology-error.js';
import type { SeedProblem } from './ontology-error.js';
import type { EntryKind, Ontology } from './ontology.js';
import { readSeedFile } from './read-seed-file.js';
import { readSnapshot } from './ontology-snapshot.js';
import type { CompiledSeeds } from './ontology-snapshot.js';
import { nameResolver } from './resolve-name.js';
import type { SeedEntry } from './seed-entry.js';
import { SEED_FILES } from './seed-files.js';
import { SEED_SHAPES } from './seed-shapes.js';
import { toEntry } from './to-entry.js';

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
  const ontology = compileOntology(readSnapshot(folder) ?? compileSeeds(readSeedEntries(folder)));
  loaded.set(folder, ontology);
  return ontology;
}

/**
 * Reads and checks the seed files of a folder.
 *
 * @throws OntologyError with every fault of every file, each with its line
 */
export function readSeedEntries(folder: string): SeedEntry[] {
  const problems: SeedProblem[] = [];
  const read = <S extends SeedOnly, E extends OntologyEntry>(
    kind: EntryKind,
    shape: z.ZodType<S>,
    convert: (seed: S) => E,
  ): SeedEntry<E>[] => {
    const { file, records } = readSeedFile(join(folder, SEED_FILES[kind]), SEED_FILES[kind], shape, problems);
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
  const entries: SeedEntry[] = [
    ...read('theory', SEED_SHAPES.theory, toEntry.theory),
    ...read('country', SEED_SHAPES.country, toEntry.country),
    ...read('region', SEED_SHAPES.region, toEntry.region),
    ...read('organization', SEED_SHAPES.organization, toEntry.organization),
    ...read('method', SEED_SHAPES.method, toEntry.method),
  ];
  problems.push(...checkHierarchy(entries), ...checkAliases(entries));
  if (problems.length > 0) throw new OntologyError(problems);
  return entries;
}

/** What of the compiling the seeds alone decide, and a snapshot can hold. */
export function compileSeeds(entries: readonly SeedEntry[]): CompiledSeeds {
  const patterns = aliasPatterns(entries);
  return { entries, patterns, trie: buildTrie(patterns) };
}

function compileOntology(seeds: CompiledSeeds): Ontology {
  const entriesOf = <E extends OntologyEntry>(kind: EntryKind): E[] =>
    seeds.entries.filter((seed) => seed.kind === kind).map(({ entry }) => entry as E);
  return {
    theories: entriesOf('theory'),
    countries: entriesOf('country'),
    regions: entriesOf('region'),
    organizations: entriesOf('organization'),
    methods: entriesOf('method'),
    ...compile(seeds),
  };
}

function compile({
  entries,
  patterns,
  trie,
}: CompiledSeeds): Pick<
  Ontology,
  'get' | 'ancestors' | 'descendants' | 'match' | 'matchText' | 'resolveName'
> {
  const byId = new Map<string, OntologyEntry>(entries.map(({ entry }) => [entry.id, entry]));
  const parents = new Map(entries.map(({ entry }) => [entry.id, 'parents' in entry ? entry.parents : []]));
  const inflection = readInflection();
  const { match, matchText } = compileMatcher(patterns, inflection, trie);
  const getKnown = (id: string): OntologyEntry => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`The matcher knows ${id}, but the ontology does not.`);
    return entry;
  };
  let resolver: Ontology['resolveName'] | undefined;
  return {
    get: (id) => byId.get(id),
    ancestors: closures(parents),
    descendants: closures(reversed(parents)),
    match,
    matchText,
    // Its index is only needed where people type names.
    resolveName: (name, kinds) =>
      (resolver ??= nameResolver(patterns, inflection, getKnown, match))(name, kinds),
  };
}
