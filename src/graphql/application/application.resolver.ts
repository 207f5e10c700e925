import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import type { PlaceRow } from '../../graph/read/place/place-row.js';
import type { TheoryRow } from '../../graph/read/theory/theory-row.js';
import { demandOf } from '../article/article-demand.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { claimEvidence } from '../evidence/claim-evidence.js';
import { Evidence } from '../evidence/evidence.type.js';
import { loadNode, loadNodes } from '../paging/hydrate-page.js';
import { selectionOf } from '../selection.js';
import { Place } from '../place/place.type.js';
import { Theory } from '../theory/theory.type.js';
import { Application } from './application.type.js';

const FIRST = { nullable: true, defaultValue: 10, description: 'How many at most, 1 to 100.' };

/** The nodes, paths and passages of an application. */
@Resolver(() => Application)
export class ApplicationResolver {
  @FieldResolver(() => Article, { description: 'The article.' })
  article(
    @Root() row: Application,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleRow> {
    return loadNode(loaders.askedArticles.for(demandOf(selectionOf(info))), row.articleId);
  }

  @FieldResolver(() => Theory, {
    description: 'The theory the article uses.',
  })
  theory(@Root() row: Application, @Ctx() { loaders }: Context): Promise<TheoryRow> {
    return loadNode(loaders.node.theory, row.theoryId);
  }

  @FieldResolver(() => Place, {
    nullable: true,
    description: 'The place the article studies; null when it studies none.',
  })
  async place(@Root() row: Application, @Ctx() { loaders }: Context): Promise<PlaceRow | null> {
    return row.placeId === null ? null : loadNode(loaders.node.place, row.placeId);
  }

  @FieldResolver(() => [Theory], {
    description: 'From the theory used up to the theory asked for.',
  })
  theoryPath(@Root() row: Application, @Ctx() { loaders }: Context): Promise<TheoryRow[]> {
    return loadNodes(loaders.node.theory, row.theoryPathIds);
  }

  @FieldResolver(() => [Place], {
    description: 'From the place studied up to the place asked for.',
  })
  placePath(@Root() row: Application, @Ctx() { loaders }: Context): Promise<PlaceRow[]> {
    return loadNodes(loaders.node.place, row.placePathIds);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The passages that say the theory is used, the most telling first.',
  })
  evidence(
    @Root() row: Application,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Ctx() { loaders }: Context,
  ): EvidenceRow[] | Promise<EvidenceRow[]> {
    return claimEvidence({ articleId: row.articleId, aboutId: row.theoryId }, first, loaders);
  }

  @FieldResolver(() => [Evidence], {
    description: 'The passages that say the place is studied, the most telling first.',
  })
  async placeEvidence(
    @Root() row: Application,
    @Arg('first', () => Int, FIRST) first: number | null,
    @Ctx() { loaders }: Context,
  ): Promise<EvidenceRow[]> {
    const { articleId, placeId } = row;
    return placeId === null ? [] : claimEvidence({ articleId, aboutId: placeId }, first, loaders);
  }
}
