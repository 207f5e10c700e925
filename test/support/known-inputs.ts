import type { GraphStore } from '../../src/graph/graph-store.js';
import { dumpOf } from './dump-of.js';
import type { KnownInputs } from './random-operation.js';

/** Keys that the graph keeps for itself. */
const INNER = /^(?:t|n|p|title|name)-/;

const PRINTED = ['nameEn', 'nameFa', 'titleEn', 'titleFa', 'labelEn', 'labelFa', 'quote'] as const;

/** Questions and words that are no name. */
const OTHERS = ['Which articles apply realism to Iran?', 'چند مقاله درباره چین است؟', 'nobody', '؟', '%'];

/** The ids and the texts of a graph, the ends of long texts cut off, for operations made at random. */
export async function knownInputs(store: GraphStore): Promise<KnownInputs> {
  const nodes = (await dumpOf(store)).map((line) => JSON.parse(line) as Record<string, unknown>);
  const properties = nodes.map((node) => ({ ...node, ...(node['properties'] as object | undefined) }));
  const ids = properties.flatMap((node) => (typeof node['id'] === 'string' ? [node['id']] : []));
  const texts = properties.flatMap((node) =>
    PRINTED.flatMap((key) => {
      const text = (node as Record<string, unknown>)[key];
      return typeof text === 'string' ? [text.slice(0, 40)] : [];
    }),
  );
  return { ids: ids.filter((id) => !INNER.test(id)), texts: [...texts, ...OTHERS] };
}
