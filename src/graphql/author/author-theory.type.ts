import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A theory in the articles of an author.' })
export class AuthorTheory {
  /** Not shown: by these the theory and the articles are loaded. */
  theoryId!: string;
  articleIds!: string[];

  @Field(() => Int, { description: 'In how many articles of the author.' })
  articleCount!: number;
}
