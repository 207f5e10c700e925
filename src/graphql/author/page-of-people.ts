import type { AuthorRow } from '../../graph/read/author/author-row.js';
import { listAuthorNames } from '../../graph/read/author/list-names.js';
import { authorPages } from '../../graph/read/author/list-page.js';
import { nameSkeleton } from '../../text/name-skeleton.js';
import type { Context } from '../context.js';
import type { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import type { Selection } from '../selection.js';

/** Fewer consonants than this are in too many names to tell anything. */
const SHORTEST_SKELETON = 3;

/** One page of the authors whose name holds a text; when no name does, of those whose name in the other script may. */
export async function pageOfPeople(
  name: string | null | undefined,
  page: PageArguments,
  connection: Selection,
  { store, loaders }: Context,
): Promise<Page<AuthorRow>> {
  const list = { names: listAuthorNames, loader: loaders.node.author, pages: authorPages, order: 'authors' };
  const found = await pageOfNamed({ ...list, text: name }, page, connection, store);
  if (name == null || found.totalCount > 0) return found;
  const skeleton = nameSkeleton(name);
  if (skeleton.length < SHORTEST_SKELETON) return found;
  const keep = (node: { nameFa: string | null; nameEn: string | null }) =>
    [node.nameFa, node.nameEn].some((known) => known !== null && nameSkeleton(known).includes(skeleton));
  return pageOfNamed({ ...list, keep }, page, connection, store);
}
