import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A stretch of the question, such as "to China".' })
export class QuestionSpan {
  @Field(() => String, { description: 'The words, such as "China".' })
  text!: string;

  @Field(() => Int, { description: 'Where it starts, in UTF-16 code units of the question, such as 46.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends (exclusive), in UTF-16 code units, such as 51.' })
  end!: number;
}

@ObjectType({
  description: 'A word or name of the question and what it was taken for, such as China, a place.',
})
export class InterpretedSpan extends QuestionSpan {
  @Field(() => String, { description: 'What it was taken for, such as "PLACE", "APPLY" or "SINCE".' })
  meaning!: string;

  @Field(() => ID, { nullable: true, description: 'What it names, such as `country:CHN`.' })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'The Persian name of what it names.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'The English name of what it names, such as "China".' })
  nameEn!: string | null;
}

@ObjectType({ description: 'One meaning of an ambiguous name, such as one of two authors.' })
export class Reading {
  @Field(() => String, { description: 'The name in the question, such as "Smith".' })
  text!: string;

  @Field(() => ID, { description: 'What it may mean, such as `author:smith-john`.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its Persian name, when known.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'Its English name, such as "John Smith".' })
  nameEn!: string | null;
}
