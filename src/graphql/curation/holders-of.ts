import type DataLoader from 'dataloader';
import type { Decision } from '../../domain/decision.js';
import { loadNodes, type NodeSource } from '../paging/hydrate-page.js';

/** Who or what holds the mentions of a decision now, each once, in the order of its sides. */
export async function holdersOf<R>(
  { sides }: Pick<Decision, 'sides'>,
  holders: DataLoader<string, readonly { readonly id: string }[]>,
  nodes: NodeSource<R>,
): Promise<R[]> {
  const rows = await Promise.all(sides.flat().map(({ key }) => holders.load(key)));
  return loadNodes(nodes, [...new Set(rows.flat().map(({ id }) => id))]);
}
