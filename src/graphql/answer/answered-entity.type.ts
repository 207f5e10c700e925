import { Field, Int, ObjectType } from 'type-graphql';
import { AnsweredKindEnum } from './answer.enums.js';
import { Labelled } from '../network/labelled.type.js';

@ObjectType({
  description: 'A theory, place, author, journal, … of an answer.',
})
export class AnsweredEntity extends Labelled {
  @Field(() => AnsweredKindEnum, { description: 'What it is.' })
  kind!: AnsweredKindEnum;

  @Field(() => Int, { description: 'In how many articles.' })
  articleCount!: number;

  /** Not shown: by them the articles are loaded. */
  articleIds!: readonly string[];
}
