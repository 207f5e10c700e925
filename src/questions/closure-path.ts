import type { Ontology } from '../ontology/ontology.js';
import type { NamedEntry } from './answer.js';

/** The shortest way from an entry up to one of its ancestors, both included; `null` when it is none. */
export function closurePath(ontology: Ontology, from: string, to: string): NamedEntry[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id === to) return trace(ontology, cameFrom, to);
    const entry = ontology.get(id);
    for (const parent of entry && 'parents' in entry ? [...entry.parents].sort() : [])
      if (!cameFrom.has(parent)) {
        cameFrom.set(parent, id);
        queue.push(parent);
      }
  }
  return null;
}

function trace(ontology: Ontology, cameFrom: ReadonlyMap<string, string | null>, to: string): NamedEntry[] {
  const path: NamedEntry[] = [];
  for (let id: string | null = to; id !== null; id = cameFrom.get(id) ?? null)
    path.unshift({ id, name: ontology.get(id)?.name ?? { fa: null, en: null } });
  return path;
}
