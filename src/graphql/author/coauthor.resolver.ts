import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import type { CoauthorRow } from '../../graph/read/author/list-coauthors.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
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
    const authors = await loadNodes(
      loaders.node.author,
      edges.map((edge) => edge.node.coauthorId),
    );
    return {
      ...rest,
      edges: edges.map((edge, index) => ({ ...edge.node, cursor: edge.cursor, node: authors[index]! })),
    };
  }
}

/** What two authors wrote together. */
@Resolver(() => CoauthorEdge)
export class CoauthorEdgeResolver {
  @FieldResolver(() => [Article], { description: 'The articles the two wrote together.' })
  articles(@Root() edge: CoauthorEdge, @Ctx() { loaders }: Context): Promise<ArticleRow[]> {
    return loadNodes(loaders.node.article, edge.articleIds);
  }
}
