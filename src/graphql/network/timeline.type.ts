import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many articles of a year have one role, such as 3 that apply.' })
export class TimelineRole {
  @Field(() => String, { description: 'The role of the theory, or of the place without one: "APPLIES".' })
  role!: string;

  @Field(() => Int, { description: 'How many articles, such as 3.' })
  articles!: number;
}

@ObjectType({ description: 'One year of a timeline, such as 2021 with 4 articles.' })
export class TimelinePoint {
  @Field(() => Int, { description: 'The year in the calendar asked for, such as 2021 or 1400.' })
  year!: number;

  @Field(() => Int, { description: 'How many articles, such as 4.' })
  articles!: number;

  @Field(() => [TimelineRole], {
    description: 'The articles by role, such as 3 that apply and 1 that tests.',
  })
  byRole!: readonly TimelineRole[];

  @Field(() => Int, {
    description: 'Articles whose year is known in the other calendar alone and was reckoned from it: 0.',
  })
  estimated!: number;
}
