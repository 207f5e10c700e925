import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { coauthorNetwork } from '../../networks/coauthor-network.js';
import { themeNetwork } from '../../networks/theme-network.js';
import { termOf } from '../../questions/term-of.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { CoauthorNetworkArguments, ThemeNetworkArguments } from './network.arguments.js';
import { NetworkEdge } from './network-edge.type.js';
import { Network } from './network.type.js';
import { articlesMeant } from './articles-meant.js';
import { toNetwork } from './to-network.js';
import type { NetworkShown } from './to-network.js';
import { requireAuthor, topicMeant } from './topic-meant.js';

/** Who writes with whom, and which themes occur together. */
@Resolver(() => Network)
export class NetworkResolver {
  @Query(() => Network, {
    description:
      'Who writes with whom, how often and on what: around one author, among the articles that meet a filter, or both.',
  })
  async coauthorNetwork(
    @Args(() => CoauthorNetworkArguments) args: CoauthorNetworkArguments,
    @Ctx() context: Context,
  ): Promise<NetworkShown> {
    const author = args.authorId == null ? null : await requireAuthor(args.authorId, context);
    const { steps = null, limit = null } = args;
    const topic = topicMeant(args, context);
    const articles = await articlesMeant(args, context);
    return toNetwork(await coauthorNetwork(context.store, { author, steps, articles, topic, limit }));
  }

  @Query(() => Network, {
    description: 'Which keywords, theories and places occur together, and the communities they form.',
  })
  async themeNetwork(
    @Args(() => ThemeNetworkArguments) args: ThemeNetworkArguments,
    @Ctx() { store, ontology }: Context,
  ): Promise<NetworkShown> {
    const { kinds = null, language = null, minCooccurrence = null, limit = null } = args;
    const named = (name: string) => termOf(name, ontology);
    return toNetwork(await themeNetwork(store, { kinds, language, minCooccurrence, limit, termOf: named }));
  }
}

/** What the ends of an edge share. */
@Resolver(() => NetworkEdge)
export class NetworkEdgeResolver {
  @FieldResolver(() => [Article], { name: 'articles', description: 'The articles they share.' })
  sharedArticles(@Root() edge: NetworkEdge, @Ctx() { loaders }: Context): Promise<ArticleRow[]> {
    return loadNodes(loaders.node.article, edge.articles);
  }
}
