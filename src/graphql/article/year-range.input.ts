import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Years, both ends included.' })
export class YearRange {
  @Field(() => Int, {
    nullable: true,
    description: 'The first year; when not given, without a beginning.',
  })
  from?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last year; when not given, without an end.',
  })
  to?: number | null;
}
