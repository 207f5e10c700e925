import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { PlaceRow } from '../../graph/read/place/place-row.js';
import type { TheoryRow } from '../../graph/read/theory/theory-row.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { loadNode, loadNodes } from '../paging/hydrate-page.js';
import { Place } from '../place/place.type.js';
import { Theory } from '../theory/theory.type.js';
import { AnsweredArticle, AnsweredPlace, AnsweredTheory } from './answered-article.type.js';

/** The article of a row of an answer. */
@Resolver(() => AnsweredArticle)
export class AnsweredArticleResolver {
  @FieldResolver(() => Article, { description: 'The article.' })
  article(@Root() { id }: AnsweredArticle, @Ctx() { loaders }: Context): Promise<ArticleRow> {
    return loadNode(loaders.node.article, id);
  }
}

/** The theory of a claim and the way up to the one asked for. */
@Resolver(() => AnsweredTheory)
export class AnsweredTheoryResolver {
  @FieldResolver(() => Theory, { description: 'The theory the article uses.' })
  theory(@Root() { id }: AnsweredTheory, @Ctx() { loaders }: Context): Promise<TheoryRow> {
    return loadNode(loaders.node.theory, id);
  }

  @FieldResolver(() => [Theory], {
    description: 'From it up to the theory asked for.',
  })
  theoryPath(@Root() { path }: AnsweredTheory, @Ctx() { loaders }: Context): Promise<TheoryRow[]> {
    return loadNodes(
      loaders.node.theory,
      path.map(({ id }) => id),
    );
  }
}

/** The place of a claim and the way up to the one asked for. */
@Resolver(() => AnsweredPlace)
export class AnsweredPlaceResolver {
  @FieldResolver(() => Place, { description: 'The place the article is about.' })
  place(@Root() { id }: AnsweredPlace, @Ctx() { loaders }: Context): Promise<PlaceRow> {
    return loadNode(loaders.node.place, id);
  }

  @FieldResolver(() => [Place], {
    description: 'From it up to the place asked for.',
  })
  placePath(@Root() { path }: AnsweredPlace, @Ctx() { loaders }: Context): Promise<PlaceRow[]> {
    return loadNodes(
      loaders.node.place,
      path.map(({ id }) => id),
    );
  }
}
