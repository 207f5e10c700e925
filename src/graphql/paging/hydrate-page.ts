import type { Page } from './paginate.js';

/** Where nodes come from by id; the loaders of one request are such. */
export interface NodeSource<R> {
  load(id: string): Promise<R | null>;
}

/**
 * The page with its nodes loaded by their ids, in one statement.
 *
 * @throws Error when a node has vanished since its id was read, as during an ingest; asking again mends it.
 */
export async function hydratePage<T, R>(
  page: Page<T>,
  idOf: (item: T) => string,
  loader: NodeSource<R>,
): Promise<Page<R>> {
  const nodes = await loadNodes(
    loader,
    page.edges.map((edge) => idOf(edge.node)),
  );
  return { ...page, edges: page.edges.map((edge, index) => ({ cursor: edge.cursor, node: nodes[index]! })) };
}

/** The nodes with these ids, all of which the graph has just named. */
export async function loadNodes<R>(loader: NodeSource<R>, ids: readonly string[]): Promise<R[]> {
  return Promise.all(ids.map((id) => loadNode(loader, id)));
}

/** The node with this id, which the graph has just named. */
export async function loadNode<R>(loader: NodeSource<R>, id: string): Promise<R> {
  const node = await loader.load(id);
  if (node === null) throw new Error(`The graph names ${id} but does not hold it.`);
  return node;
}
