import { prefixOf } from '../../domain/ids.js';
import type { Loaders } from '../loaders/loaders.js';

/** The node with an id of any kind, or `null` when there is none. */
export async function loadAnyNode(id: string, { node }: Loaders): Promise<{ readonly id: string } | null> {
  const prefix = prefixOf(id);
  switch (prefix) {
    case null:
      return null;
    case 'country':
    case 'region':
      return node.place.load(id);
    default:
      return node[prefix].load(id);
  }
}
