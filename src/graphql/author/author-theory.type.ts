import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A theory in the articles of an author, such as realism in 4 of them.' })
export class AuthorTheory {
  /** Not shown: by these the theory and the articles are loaded. */
  theoryId!: string;
  articleIds!: string[];

  @Field(() => Int, { description: 'In how many articles of the author, such as 4.' })
  articleCount!: number;
}
