import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import { collaborationPath } from '../../networks/collaboration-path.js';
import { Article } from '../article/article.type.js';
import { Author } from '../author/author.type.js';
import type { Context } from '../context.js';
import { loadNode, loadNodes } from '../paging/hydrate-page.js';
import { CollaborationPath, CollaborationStep } from './collaboration-path.type.js';
import { requireAuthor } from './topic-meant.js';

/** Through whom two authors are connected. */
@Resolver(() => CollaborationPath)
export class CollaborationPathResolver {
  @Query(() => CollaborationPath, {
    nullable: true,
    description: 'Through whom two authors are connected: all shortest chains of co-authors.',
  })
  async collaborationPath(
    @Arg('from', () => ID, { description: 'One author.' }) from: string,
    @Arg('to', () => ID, { description: 'The other author.' }) to: string,
    @Ctx() context: Context,
  ): Promise<CollaborationPath> {
    const [one, other] = await Promise.all([requireAuthor(from, context), requireAuthor(to, context)]);
    const { paths, ...path } = await collaborationPath(context.store, one, other);
    return { ...path, chains: paths.map((steps) => ({ steps })) };
  }
}

/** Who took a step, and by which articles. */
@Resolver(() => CollaborationStep)
export class CollaborationStepResolver {
  @FieldResolver(() => Author, { name: 'from', description: 'The one.' })
  stepFrom(@Root() step: CollaborationStep, @Ctx() { loaders }: Context): Promise<AuthorRow> {
    return loadNode(loaders.node.author, step.from.id);
  }

  @FieldResolver(() => Author, { name: 'to', description: 'The other.' })
  stepTo(@Root() step: CollaborationStep, @Ctx() { loaders }: Context): Promise<AuthorRow> {
    return loadNode(loaders.node.author, step.to.id);
  }

  @FieldResolver(() => [Article], {
    name: 'articles',
    description: 'What the two wrote together.',
  })
  stepArticles(@Root() step: CollaborationStep, @Ctx() { loaders }: Context): Promise<ArticleRow[]> {
    return loadNodes(loaders.node.article, step.articles);
  }
}
