import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many articles of a year have one role.' })
export class TimelineRole {
  @Field(() => String, { description: 'The role of the theory, or of the place without one.' })
  role!: string;

  @Field(() => Int, { description: 'How many articles.' })
  articles!: number;
}

@ObjectType({ description: 'One year of a timeline.' })
export class TimelinePoint {
  @Field(() => Int, { description: 'The year in the calendar asked for.' })
  year!: number;

  @Field(() => Int, { description: 'How many articles.' })
  articles!: number;

  @Field(() => [TimelineRole], {
    description: 'The articles by role.',
  })
  byRole!: readonly TimelineRole[];

  @Field(() => Int, {
    description: 'Articles whose year is known in the other calendar alone and was reckoned from it.',
  })
  estimated!: number;
}
