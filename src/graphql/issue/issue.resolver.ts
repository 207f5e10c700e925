import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { IssueRow } from '../../graph/read/issue/issue-row.js';
import type { JournalRow } from '../../graph/read/journal/journal-row.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleListArguments } from '../article/article-list.arguments.js';
import { articlesOf } from '../article/articles-of.js';
import type { Context } from '../context.js';
import { Journal } from '../journal/journal.type.js';
import { fetchAhead } from '../loaders/fetch-ahead.js';
import { loadNode } from '../paging/hydrate-page.js';
import type { Page } from '../paging/paginate.js';
import { Issue } from './issue.type.js';

/** Finds issues, their journal and their articles. */
@Resolver(() => Issue)
export class IssueResolver {
  @Query(() => Issue, { nullable: true, description: 'The issue with this id; null when there is none.' })
  issue(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<IssueRow | null> {
    fetchAhead('issue', id, info, loaders);
    return loaders.node.issue.load(id);
  }

  @FieldResolver(() => Journal, {
    nullable: true,
    description: 'The journal it is an issue of.',
  })
  async journal(@Root() issue: IssueRow, @Ctx() { loaders }: Context): Promise<JournalRow | null> {
    return issue.journalId === null ? null : loadNode(loaders.node.journal, issue.journalId);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles in it.' })
  articles(
    @Root() { id }: Issue,
    @Args(() => ArticleListArguments) list: ArticleListArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ArticleRow>> {
    return articlesOf('issue', id, list, info, context);
  }
}
