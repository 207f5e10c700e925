import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { prefixOf } from '../../domain/ids.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { WorkRow } from '../../graph/read/work/work-row.js';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Work } from '../work/work.type.js';
import { Article } from './article.type.js';
import { Reference } from './reference.type.js';

/** What a reference leads to. */
@Resolver(() => Reference)
export class ReferenceResolver {
  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article cited, when it is held here.',
  })
  async article(@Root() reference: Reference, @Ctx() { loaders }: Context): Promise<ArticleRow | null> {
    return prefixOf(reference.targetId) === 'article'
      ? loadNode(loaders.node.article, reference.targetId)
      : null;
  }

  @FieldResolver(() => Work, {
    nullable: true,
    description: 'The work cited, when it is not held here as an article.',
  })
  async work(@Root() reference: Reference, @Ctx() { loaders }: Context): Promise<WorkRow | null> {
    return prefixOf(reference.targetId) === 'work' ? loadNode(loaders.node.work, reference.targetId) : null;
  }
}
