import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something two articles share, such as the keyword "sanctions".' })
export class SharedFeature {
  @Field(() => ID, { description: 'Its id, such as `keyword:sanctions`.' })
  id!: string;

  @Field(() => String, {
    description: 'What it is: THEORY, PLACE, KEYWORD, METHOD, ORGANIZATION or REFERENCE, such as "KEYWORD".',
  })
  kind!: string;

  @Field(() => String, { nullable: true, description: 'Its Persian name, such as that of China.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'Its English name, such as "China".' })
  nameEn!: string | null;

  @Field(() => Float, { description: 'Its part in the score, the rarer the larger, such as 2.4.' })
  weight!: number;
}

@ObjectType({ description: 'An article like another one, such as with a score of 0.4.' })
export class SimilarArticle {
  /** Not shown: by it the article is loaded. */
  articleId!: string;

  @Field(() => Float, {
    description: 'How alike they are, 0 to 1: weighted Jaccard over what both have, such as 0.4.',
  })
  score!: number;

  @Field(() => [SharedFeature], { description: 'What they share, the weightiest first, such as 5 features.' })
  shared!: readonly SharedFeature[];
}
