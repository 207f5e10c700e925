import { keyOf, prefixOf } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import type { GraphStore, QueryRunner } from '../graph/graph-store.js';
import { findFormerIds } from '../graph/read/identity/find-former-ids.js';
import { baseOf, findAmongNamesakes } from './namesakes.js';

export type CurrentId = Id<'article'> | Id<'author'>;

/**
 * The ids under which articles and authors are now found, by the ids given: those in use stand for themselves, former
 * ones for their successor, of several the one with the smallest id. Ids that never were, and ids of other kinds, are
 * left out.
 */
export async function resolveFormerIds(
  reader: Pick<GraphStore, 'read'> | QueryRunner,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CurrentId>> {
  const wanted = [...new Set(ids)].filter(isMergeable);
  if (wanted.length === 0) return new Map();
  const runner: QueryRunner =
    'read' in reader ? { run: (query, parameters) => reader.read(query, parameters) } : reader;
  const found = await holdersOf(wanted, runner);
  const unknown = wanted.filter((id) => !found.has(id));
  const bases = unknown.length === 0 ? [] : unknown.flatMap(baseOf);
  const namesakes = bases.length === 0 ? new Map<string, CurrentId[]>() : await holdersOf(bases, runner);
  const current = new Map<string, CurrentId>();
  for (const id of wanted) {
    const holder = found.get(id)?.[0] ?? (await findAmongNamesakes(id, namesakes, runner));
    if (holder !== undefined) current.set(id, holder);
  }
  return current;
}

function isMergeable(id: string): boolean {
  const prefix = prefixOf(id);
  return (prefix === 'article' || prefix === 'author') && keyOf(id) !== '';
}

/** Who has these ids, else who had them, the one with the smallest id first. */
async function holdersOf(ids: readonly string[], runner: QueryRunner): Promise<Map<string, CurrentId[]>> {
  const rows = await runner.run(findFormerIds, { ids: [...new Set(ids)] });
  const found = new Map<string, CurrentId[]>();
  const rank = ({ isCurrent, holder }: (typeof rows)[number]) => `${isCurrent ? 0 : 1}${holder}`;
  for (const { id, holder } of rows.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))) {
    const known = found.get(id);
    if (known === undefined) found.set(id, [holder as CurrentId]);
    else known.push(holder as CurrentId);
  }
  return found;
}
