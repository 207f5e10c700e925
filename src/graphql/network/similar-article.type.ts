import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something two articles share.' })
export class SharedFeature {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, {
    description: 'What it is: THEORY, PLACE, KEYWORD, METHOD, ORGANIZATION or REFERENCE.',
  })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Its Persian name.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'Its English name.' })
  nameEn!: string | null;

  @Field(() => Float, { description: 'Its part in the score, the rarer the larger.' })
  weight!: number;
}

@ObjectType({ description: 'An article like another one.' })
export class SimilarArticle {
  /** Not shown: by it the article is loaded. */
  articleId!: string;

  @Field(() => Float, {
    description: 'How alike they are, 0 to 1: weighted Jaccard over what both have.',
  })
  score!: number;

  @Field(() => [SharedFeature], { description: 'What they share, the weightiest first.' })
  shared!: readonly SharedFeature[];
}
