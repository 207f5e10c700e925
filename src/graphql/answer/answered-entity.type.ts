import { Field, Int, ObjectType } from 'type-graphql';
import { AnsweredKindEnum } from './answer.enums.js';
import { Labelled } from '../network/labelled.type.js';

@ObjectType({
  description: 'A theory, place, author, journal, … of an answer, such as an author of 3 articles.',
})
export class AnsweredEntity extends Labelled {
  @Field(() => AnsweredKindEnum, { description: 'What it is, such as `AUTHOR`.' })
  kind!: AnsweredKindEnum;

  @Field(() => Int, { description: 'In how many articles, such as 3.' })
  articleCount!: number;

  /** Not shown: by them the articles are loaded. */
  articleIds!: readonly string[];
}
