import { closures } from './hierarchy.js';
import type { SeedProblem } from './ontology-error.js';
import type { SeedEntry } from './seed-entry.js';

/** Ids used twice, parents and members that do not exist, and entries that are their own ancestor. */
export function checkHierarchy(entries: readonly SeedEntry[]): SeedProblem[] {
  const problems: SeedProblem[] = [];
  const byId = new Map<string, SeedEntry>();
  for (const seed of entries) {
    const first = byId.get(seed.entry.id);
    if (first) {
      const message = `the id ${seed.entry.id} is taken (${first.file}:${first.lineOf(['id'])})`;
      problems.push({ file: seed.file, line: seed.lineOf(['id']), message });
    } else byId.set(seed.entry.id, seed);
  }
  const reachable = closures(new Map(entries.map(({ entry }) => [entry.id, parentsOf(entry)])));
  for (const seed of entries) {
    const { entry, file } = seed;
    const unknown = (id: string, field: string, index: number): void => {
      if (!byId.has(id))
        problems.push({ file, line: seed.lineOf([field, index]), message: `${entry.id}: unknown ${id}` });
    };
    parentsOf(entry).forEach((parent, index) => unknown(parent, 'parents', index));
    seed.homonyms.forEach((id, index) => unknown(id, 'homonyms', index));
    if ('members' in entry) entry.members.forEach(({ country }, index) => unknown(country, 'members', index));
    const cycle = parentsOf(entry).some(
      (parent) => parent === entry.id || reachable(parent).includes(entry.id),
    );
    if (cycle)
      problems.push({ file, line: seed.lineOf(['parents']), message: `${entry.id} is its own ancestor` });
  }
  return problems;
}

function parentsOf(entry: SeedEntry['entry']): readonly string[] {
  return 'parents' in entry ? entry.parents : [];
}
