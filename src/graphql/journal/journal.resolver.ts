import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { listJournalNames } from '../../graph/read/journal/list-names.js';
import { journalPages } from '../../graph/read/journal/list-page.js';
import type { Context } from '../context.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleListArguments } from '../article/article-list.arguments.js';
import { articlesOf } from '../article/articles-of.js';
import type { IssueRow } from '../../graph/read/issue/issue-row.js';
import { Issue } from '../issue/issue.type.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { namedResolver } from '../node/named.resolver.js';
import type { Page } from '../paging/paginate.js';
import { JournalConnection } from './journal.connection.js';
import { Journal } from './journal.type.js';

/** Finds journals and their articles. */
@Resolver(() => Journal)
export class JournalResolver extends namedResolver({
  type: () => Journal,
  connection: () => JournalConnection,
  kind: 'journal',
  plural: 'journals',
  names: listJournalNames,
  pages: journalPages,
}) {
  @FieldResolver(() => ArticleConnection, { description: 'The articles that appeared in it.' })
  articles(
    @Root() { id }: Journal,
    @Args(() => ArticleListArguments) list: ArticleListArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ArticleRow>> {
    return articlesOf('journal', id, list, info, context);
  }

  @FieldResolver(() => [Issue], { description: 'Its issues held here, the newest first.' })
  async issues(@Root() { id }: Journal, @Ctx() { loaders }: Context): Promise<IssueRow[]> {
    return loadNodes(
      loaders.node.issue,
      (await loaders.journalIssues.load(id)).map((row) => row.id),
    );
  }
}
