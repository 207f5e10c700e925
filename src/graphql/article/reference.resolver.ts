import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { prefixOf } from '../../domain/ids.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { ReferenceRow } from '../../graph/read/article/list-references.js';
import type { WorkRow } from '../../graph/read/work/work-row.js';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { Work } from '../work/work.type.js';
import { selectionOf } from '../selection.js';
import { demandOf } from './article-demand.js';
import { Article } from './article.type.js';
import type { FetchedReference } from './fetched-article.js';
import { Reference } from './reference.type.js';

/** What a reference leads to. */
@Resolver(() => Reference)
export class ReferenceResolver {
  @FieldResolver(() => Article, {
    nullable: true,
    description: 'The article cited, when it is held here.',
  })
  async article(
    @Root() { targetId }: ReferenceRow,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleRow | null> {
    return prefixOf(targetId) === 'article'
      ? loadNode(loaders.askedArticles.for(demandOf(selectionOf(info))), targetId)
      : null;
  }

  @FieldResolver(() => Work, {
    nullable: true,
    description: 'The work cited, when it is not held here as an article.',
  })
  work(
    @Root() { targetId, title, year, doi, workRaw }: FetchedReference,
    @Ctx() { loaders }: Context,
  ): WorkRow | null | Promise<WorkRow> {
    if (prefixOf(targetId) !== 'work') return null;
    return workRaw === undefined
      ? loadNode(loaders.node.work, targetId)
      : { id: targetId, title, year, doi, raw: workRaw };
  }
}
