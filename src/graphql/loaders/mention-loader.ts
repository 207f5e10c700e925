import DataLoader from 'dataloader';
import type { z } from 'zod';
import type { GraphStore } from '../../graph/graph-store.js';
import type { Query } from '../../graph/query.js';
import type { mentionHolderRow, mentionsParameter } from '../../graph/read/mentions-parameter.js';
import { groupBy } from './group-by.js';

type Holder = z.infer<typeof mentionHolderRow>;

/** Loads who or what holds a mention now, by the mention's key; none where it is nowhere any more. */
export function mentionLoader(
  store: GraphStore,
  query: Query<z.infer<typeof mentionsParameter>, Holder>,
): DataLoader<string, readonly Holder[]> {
  return new DataLoader(async (keys: readonly string[]) => {
    const byKey = groupBy(await store.read(query, { mentions: keys.map(placeOf) }), ({ key }) => key);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}

/** Where a mention is: `<sha256>#<index>`, in a byline followed by `/<position>`. */
function placeOf(key: string) {
  const [document = '', place = ''] = key.split('#');
  return {
    key,
    documentId: `document:${document}`,
    index: Number.parseInt(place, 10),
  };
}
