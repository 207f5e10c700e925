import type { EntityKind } from './entity-kind.js';

/** The kind of which a question names two or more, so that they can be weighed against each other; `null` for none. */
export function comparedKind(kinds: readonly EntityKind[]): EntityKind | null {
  return kinds.find((kind, index) => kinds.indexOf(kind) < index) ?? null;
}
