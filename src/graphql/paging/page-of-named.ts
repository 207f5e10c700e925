import type { GraphStore } from '../../graph/graph-store.js';
import type { Candidate } from '../errors/input-error.js';
import { inputError } from '../errors/input-error.js';
import { fold } from '../names/folds.js';
import { nameSearch, type NameQuery } from '../names/resolve-named-node.js';
import { hydratePage, type NodeSource } from './hydrate-page.js';
import type { PageArguments } from './page-arguments.js';
import { paginate, type Page } from './paginate.js';

/** A list of nodes with names, of which a page is wanted. */
export interface NamedList<R> {
  readonly names: NameQuery;
  readonly loader: NodeSource<R>;
  /** Only names that hold this, however spaced; absent: all. */
  readonly text?: string | null | undefined;
  /** Only these, when given. */
  readonly keep?: (node: Candidate) => boolean;
  /** Names the list, so that a cursor of another one is told apart. */
  readonly order: string;
}

/** One page of nodes by their English name, or the Persian one where there is none. */
export async function pageOfNamed<R>(
  { names, loader, text, keep, order }: NamedList<R>,
  page: PageArguments,
  store: GraphStore,
): Promise<Page<R>> {
  const needle = text == null ? null : fold(text);
  if (needle === '') throw inputError('BAD_USER_INPUT', 'The text to look for has no letters.');
  const nodes = await store.read(names, nameSearch(needle));
  return pageByName(keep === undefined ? nodes : nodes.filter(keep), { loader, order }, page);
}

/** One page of these nodes by name. */
export async function pageByName<R>(
  nodes: readonly Candidate[],
  { loader, order }: Pick<NamedList<R>, 'loader' | 'order'>,
  page: PageArguments,
): Promise<Page<R>> {
  const list = {
    items: nodes,
    keyOf: (node: Candidate) => [node.nameEn ?? node.nameFa, node.id],
    order,
    descending: [false, false],
  };
  return hydratePage(paginate(list, page), (node) => node.id, loader);
}
