import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { citedWith } from '../../networks/cited-with.js';
import type { CitedWork as CitedValue } from '../../networks/cited-work.js';
import { mostCited } from '../../networks/most-cited.js';
import { Article } from '../article/article.type.js';
import { citedNode } from '../article/articles-citing.js';
import { NodeReference } from '../article/node-reference.input.js';
import type { Context } from '../context.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { CitedWork } from './cited-work.type.js';
import { firstOf } from './first-of.js';
import { theoryMeant } from './topic-meant.js';

/** What articles cite, and what they cite together. */
@Resolver(() => CitedWork)
export class CitedWorkResolver {
  @Query(() => [CitedWork], {
    description: 'The works that the articles that apply a theory, or a sub-theory, cite most.',
  })
  async mostCited(
    @Arg('theory', () => NodeReference, { description: 'The theory.' })
    theory: NodeReference,
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, 1 to 100.' })
    first: number | null | undefined,
    @Ctx() context: Context,
  ): Promise<CitedWork[]> {
    const id = theoryMeant(theory, context);
    return (await mostCited(context.store, { theory: id, first: firstOf(first, 20) })).map(toCited);
  }

  @Query(() => [CitedWork], {
    description:
      'What is cited together with a work, the most often first; of a work that more than 2,000 articles cite, by 2,000 of them.',
  })
  async citedWith(
    @Arg('id', () => ID, { description: 'The id of a work or an article.' })
    id: string,
    @Arg('first', () => Int, { nullable: true, description: 'How many at most, 1 to 100.' })
    first: number | null | undefined,
    @Ctx() { store, loaders }: Context,
  ): Promise<CitedWork[]> {
    const work = await citedNode(id, loaders);
    return (await citedWith(store, { work, first: firstOf(first, 20) })).map(toCited);
  }

  @FieldResolver(() => [Article], { description: 'The articles that cite it.' })
  citedBy(@Root() work: CitedWork, @Ctx() { loaders }: Context): Promise<ArticleRow[]> {
    return loadNodes(loaders.node.article, work.citingIds);
  }
}

/** A cited work as the schema shows it. */
export function toCited({ title, citedBy, ...work }: CitedValue): CitedWork {
  return { ...work, titleFa: title.fa, titleEn: title.en, citingIds: citedBy };
}
