import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import type { CoauthorRow } from '../../graph/read/author/list-coauthors.js';
import { demandOf } from '../article/article-demand.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { selectionOf } from '../selection.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { PageArguments } from '../paging/page-arguments.js';
import { paginate } from '../paging/paginate.js';
import { Author } from './author.type.js';
import { CoauthorConnection, CoauthorEdge } from './coauthor.connection.js';

interface CoauthorPage extends Pick<CoauthorConnection, 'pageInfo' | 'totalCount'> {
  readonly edges: readonly (CoauthorRow & { readonly cursor: string; readonly node: AuthorRow })[];
}

/** With whom an author writes. */
@Resolver(() => Author)
export class CoauthorsResolver {
  @FieldResolver(() => CoauthorConnection, {
    description: 'With whom the author wrote, those written with most often first.',
  })
  async coauthors(
    @Root() { id }: Author,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: Context,
  ): Promise<CoauthorPage> {
    const { edges, ...rest } = paginate(
      {
        items: await loaders.coauthors.load(id),
        keyOf: (row: CoauthorRow) => [row.weight, row.coauthorId],
        order: 'coauthors',
        descending: [true, false],
      },
      page,
    );
    return {
      ...rest,
      edges: edges.map(({ cursor, node }) => ({ ...node, cursor, node: node.coauthor })),
    };
  }
}

/** What two authors wrote together. */
@Resolver(() => CoauthorEdge)
export class CoauthorEdgeResolver {
  @FieldResolver(() => [Article], { description: 'The articles the two wrote together.' })
  articles(
    @Root() edge: CoauthorEdge,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleRow[]> {
    return loadNodes(loaders.askedArticles.for(demandOf(selectionOf(info))), edge.articleIds);
  }
}
