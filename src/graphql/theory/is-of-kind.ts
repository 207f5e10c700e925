import type { TheoryKind } from '../../domain/ontology-entry.js';
import type { Ontology } from '../../ontology/ontology.js';

/** Whether a theory is of a kind, by the ontology; every theory is of no kind in particular. */
export function isOfKind(id: string, kind: TheoryKind | null | undefined, ontology: Ontology): boolean {
  if (kind == null) return true;
  const entry = ontology.get(id);
  return entry !== undefined && 'kind' in entry && entry.kind === kind;
}
