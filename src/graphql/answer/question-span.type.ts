import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A stretch of the question.' })
export class QuestionSpan {
  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => Int, { description: 'Where it starts, in UTF-16 code units of the question.' })
  start!: number;

  @Field(() => Int, { description: 'Where it ends (exclusive), in UTF-16 code units.' })
  end!: number;
}

@ObjectType({
  description: 'A word or name of the question and what it was taken for.',
})
export class InterpretedSpan extends QuestionSpan {
  @Field(() => String, {
    description:
      'What it was taken for: the kind of what it names, or the meaning of a word, as APPLY or SINCE.',
  })
  meaning!: string;

  @Field(() => ID, { nullable: true, description: 'What it names.' })
  id!: string | null;

  @Field(() => String, { nullable: true, description: 'The Persian name of what it names.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'The English name of what it names.' })
  nameEn!: string | null;
}

@ObjectType({ description: 'One meaning of an ambiguous name.' })
export class Reading {
  @Field(() => String, { description: 'The name in the question.' })
  text!: string;

  @Field(() => ID, { description: 'What it may mean.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Its Persian name, when known.' })
  nameFa!: string | null;

  @Field(() => String, { nullable: true, description: 'Its English name.' })
  nameEn!: string | null;
}
