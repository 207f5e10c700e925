import type DataLoader from 'dataloader';
import { listAuthorNames } from '../../graph/read/author/list-names.js';
import { listInstitutionNames } from '../../graph/read/institution/list-names.js';
import { listJournalNames } from '../../graph/read/journal/list-names.js';
import { listKeywordNames } from '../../graph/read/keyword/list-names.js';
import type { Context } from '../context.js';
import { inputError } from '../errors/input-error.js';
import type { Loaders } from '../loaders/loaders.js';
import { resolveEntry } from '../names/resolve-entry.js';
import { resolveNamedNode } from '../names/resolve-named-node.js';
import type { ArticleFilter } from './article-filter.input.js';
import { articlesCiting } from './articles-citing.js';
import type { IdSet } from './id-set.js';

/** For every node but theories and places that the filter names: the articles that belong to it. */
export function articlesByNodes(filter: ArticleFilter, context: Context): Promise<IdSet>[] {
  const { loaders } = context;
  return [
    ...(filter.authors ?? []).map(async (author) =>
      articlesOf(loaders.authorArticles, await resolveNamedNode(author, 'author', listAuthorNames, context)),
    ),
    ...present(filter.institution).map(async (institution) =>
      articlesOf(
        loaders.institutionArticles,
        await resolveNamedNode(institution, 'institution', listInstitutionNames, context),
      ),
    ),
    ...present(filter.journal).map(async (journal) =>
      articlesOf(
        loaders.journalArticles,
        await resolveNamedNode(journal, 'journal', listJournalNames, context),
      ),
    ),
    ...present(filter.issue).map(async (id) =>
      articlesOf(loaders.issueArticles, await issueMeant(id, loaders)),
    ),
    ...present(filter.cites).map((id) => articlesCiting(id, loaders)),
    ...(filter.organizations ?? []).map(async (organization) =>
      articlesOf(
        loaders.organizationArticles,
        resolveEntry(organization, ['organization'], context.ontology),
      ),
    ),
    ...(filter.methods ?? []).map(async (method) =>
      articlesOf(loaders.methodArticles, resolveEntry(method, ['method'], context.ontology)),
    ),
    ...(filter.keywords ?? []).map(async (name) =>
      articlesOf(
        loaders.keywordArticles,
        await resolveNamedNode({ name }, 'keyword', listKeywordNames, context),
      ),
    ),
  ];
}

/** @throws GraphQLError UNKNOWN_ID when there is no such issue */
export async function issueMeant(id: string, loaders: Loaders): Promise<string> {
  const issue = await loaders.node.issue.load(id);
  if (issue === null) throw inputError('UNKNOWN_ID', `No issue has the id ${JSON.stringify(id)}.`, []);
  return issue.id;
}

async function articlesOf(
  loader: DataLoader<string, readonly { readonly id: string }[]>,
  nodeId: string,
): Promise<IdSet> {
  return new Set((await loader.load(nodeId)).map((row) => row.id));
}

function present<T>(value: T | null | undefined): T[] {
  return value == null ? [] : [value];
}
