import { Field, Int, ObjectType } from 'type-graphql';
import { Labelled } from '../network/labelled.type.js';

@ObjectType({
  description: 'A theory, place, author or keyword of an answer, such as an author of 3 articles.',
})
export class AnsweredEntity extends Labelled {
  @Field(() => Int, { description: 'In how many articles, such as 3.' })
  articleCount!: number;

  /** Not shown: by them the articles are loaded. */
  articleIds!: readonly string[];
}
