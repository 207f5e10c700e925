import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { listJournalNames } from '../../graph/read/journal/list-names.js';
import type { JournalRow } from '../../graph/read/journal/journal-row.js';
import type { Context } from '../context.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { ArticleConnection } from '../article/article.connection.js';
import { ArticleOrder } from '../article/article-order.input.js';
import { pageOfArticles } from '../article/page-of-articles.js';
import type { IssueRow } from '../../graph/read/issue/issue-row.js';
import { Issue } from '../issue/issue.type.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { PageArguments } from '../paging/page-arguments.js';
import { pageOfNamed } from '../paging/page-of-named.js';
import type { Page } from '../paging/paginate.js';
import { JournalConnection } from './journal.connection.js';
import { Journal } from './journal.type.js';

/** Finds journals and their articles. */
@Resolver(() => Journal)
export class JournalResolver {
  @Query(() => Journal, { nullable: true, description: 'The journal with this id; null when there is none.' })
  journal(
    @Arg('id', () => ID, { description: 'Its id, such as `journal:international-security`.' }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<JournalRow | null> {
    return loaders.node.journal.load(id);
  }

  @Query(() => JournalConnection, {
    description: 'The journals there are, by name; such as those whose name holds "Security".',
  })
  journals(
    @Arg('text', () => String, {
      nullable: true,
      description: 'A part of the name in either language, such as "Security"; all when not given.',
    })
    text: string | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { store, loaders }: Context,
  ): Promise<Page<JournalRow>> {
    const list = { names: listJournalNames, loader: loaders.node.journal, text, order: 'journals' };
    return pageOfNamed(list, page, store);
  }

  @FieldResolver(() => ArticleConnection, { description: 'The articles that appeared in it, such as 40.' })
  async articles(
    @Root() { id }: Journal,
    @Arg('orderBy', () => ArticleOrder, {
      nullable: true,
      description: 'Their order, such as `{ field: TITLE }`; newest first when not given.',
    })
    orderBy: ArticleOrder | null | undefined,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<Page<ArticleRow>> {
    const ids = (await context.loaders.journalArticles.load(id)).map((row) => row.id);
    return pageOfArticles(ids, orderBy, page, context);
  }

  @FieldResolver(() => [Issue], { description: 'Its issues held here, the newest first; such as 4.' })
  async issues(@Root() { id }: Journal, @Ctx() { loaders }: Context): Promise<IssueRow[]> {
    return loadNodes(
      loaders.node.issue,
      (await loaders.journalIssues.load(id)).map((row) => row.id),
    );
  }
}
