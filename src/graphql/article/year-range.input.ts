import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Years, both ends included, such as `{ from: 2019, to: 2023 }`.' })
export class YearRange {
  @Field(() => Int, {
    nullable: true,
    description: 'The first year, such as 2019; when not given, without a beginning.',
  })
  from?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The last year, such as 2023; when not given, without an end.',
  })
  to?: number | null;
}
