import type { GraphStore } from '../../graph/graph-store.js';
import type { PagesByName } from '../../graph/read/pages-by-name.js';
import type { Candidate } from '../errors/input-error.js';
import { inputError } from '../errors/input-error.js';
import { fold } from '../names/folds.js';
import { nameSearch, type NameQuery } from '../names/resolve-named-node.js';
import type { Selection } from '../selection.js';
import { hydratePage, type NodeSource } from './hydrate-page.js';
import type { PageArguments } from './page-arguments.js';
import { pageByName } from './page-by-name.js';
import { paginate, type Page } from './paginate.js';

/** A list of nodes with names, of which a page is wanted. */
export interface NamedList<R extends { readonly id: string }> {
  readonly names: NameQuery;
  readonly loader: NodeSource<R>;
  /** All nodes of the kind in pages. */
  readonly pages: PagesByName<R>;
  /** Only names that hold this, however spaced; absent: all. */
  readonly text?: string | null | undefined;
  /** Only these, when given. */
  readonly keep?: ((node: Candidate) => boolean) | undefined;
  /** Names the list, so that a cursor of another one is told apart. */
  readonly order: string;
}

/**
 * One page of nodes by their English name, or the Persian one where there is none: of all nodes from the front cut off
 * by the store, else out of the names that are meant.
 *
 * @param connection what is asked of the page
 */
export async function pageOfNamed<R extends { readonly id: string }>(
  { names, loader, pages, text, keep, order }: NamedList<R>,
  page: PageArguments,
  connection: Selection,
  store: GraphStore,
): Promise<Page<R>> {
  const isWhole = text == null && keep === undefined;
  if (isWhole && page.last == null && page.before == null)
    return pageByName(pages, { order, page, isCounted: connection.has('totalCount') }, store);
  const needle = text == null ? null : fold(text);
  if (needle === '') throw inputError('BAD_USER_INPUT', 'The text to look for has no letters.');
  const nodes = await store.read(names, nameSearch(needle));
  const list = {
    items: keep === undefined ? nodes : nodes.filter(keep),
    keyOf: (node: Candidate) => [node.nameEn ?? node.nameFa, node.id],
    order,
    descending: [false, false],
  };
  return hydratePage(paginate(list, page), (node) => node.id, loader);
}
