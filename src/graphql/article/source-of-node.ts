import { prefixOf } from '../../domain/ids.js';
import { listPagesByNodes, type ArticleOwner } from '../../graph/read/article/list-pages-by-nodes.js';
import { listAuthorNames } from '../../graph/read/author/list-names.js';
import { listInstitutionNames } from '../../graph/read/institution/list-names.js';
import { listJournalNames } from '../../graph/read/journal/list-names.js';
import { listKeywordNames } from '../../graph/read/keyword/list-names.js';
import type { Context } from '../context.js';
import { requireReference, type Reference } from '../names/reference.js';
import { resolveEntry } from '../names/resolve-entry.js';
import { resolveNamedNode, type NamedKind, type NameQuery } from '../names/resolve-named-node.js';
import type { ArticleFilter } from './article-filter.input.js';
import { citedNode } from './articles-citing.js';
import { issueMeant } from './match-nodes.js';
import type { PageSource } from './page-from-front.js';

/**
 * The articles of the one node that a filter names and asks for nothing beside; `null` for any other filter.
 *
 * @throws GraphQLError for a name nobody has or an ambiguous one; the source itself for an id nobody has
 */
export async function sourceOfNode(filter: ArticleFilter, context: Context): Promise<PageSource | null> {
  const { authors, organizations, methods, keywords, institution, journal, issue, cites } = filter;
  if ([authors, organizations, methods, keywords].some((list) => (list?.length ?? 0) > 1)) return null;
  const { ontology, loaders } = context;
  const [author, organization, method, keyword] = [
    authors?.[0],
    organizations?.[0],
    methods?.[0],
    keywords?.[0],
  ];
  if (author != null) return named(author, 'author', listAuthorNames, context);
  if (institution != null) return named(institution, 'institution', listInstitutionNames, context);
  if (journal != null) return named(journal, 'journal', listJournalNames, context);
  if (keyword != null) return named({ name: keyword }, 'keyword', listKeywordNames, context);
  if (issue != null) return ofNode('issue', issue, () => issueMeant(issue, loaders), context);
  if (organization != null)
    return ofKnown('organization', resolveEntry(organization, ['organization'], ontology), context);
  if (method != null) return ofKnown('method', resolveEntry(method, ['method'], ontology), context);
  if (cites != null)
    return ofNode(
      prefixOf(cites) === 'work' ? 'citedWork' : 'citedArticle',
      cites,
      () => citedNode(cites, loaders),
      context,
    );
  return null;
}

/** What has an id is looked for by it at once. */
async function named(
  reference: Reference,
  kind: NamedKind,
  names: NameQuery,
  context: Context,
): Promise<PageSource> {
  const resolve = () => resolveNamedNode(reference, kind, names, context);
  const { id } = requireReference(reference, kind);
  return id === null ? ofKnown(kind, await resolve(), context) : ofNode(kind, id, resolve, context);
}

function ofKnown(kind: ArticleOwner, nodeId: string, { store }: Context): PageSource {
  return (place) => store.read(listPagesByNodes[kind], { ...place, ids: [nodeId] });
}

/**
 * The articles of the node with this id. Only when there are none is it asked whether somebody has the id, which would
 * be a round trip before every other, or had it once.
 *
 * @param current gives the id of the node now; throws when nobody has it
 */
function ofNode(
  kind: ArticleOwner,
  id: string,
  current: () => Promise<string>,
  context: Context,
): PageSource {
  return async (place) => {
    const rows = await ofKnown(kind, id, context)(place);
    if (rows.length > 0) return rows;
    const nodeId = await current();
    return nodeId === id ? [] : ofKnown(kind, nodeId, context)(place);
  };
}
