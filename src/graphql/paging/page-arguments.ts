import { ArgsType, Field, Int } from 'type-graphql';

/** How a client walks through a connection: forwards by `first` and `after`, backwards by `last` and `before`. */
@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the front, 1 to 100; 20 when neither `first` nor `last` is given.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what comes after this cursor, as an edge or `endCursor` gave it.',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the back, 1 to 100.' })
  last?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what comes before this cursor, as an edge or `startCursor` gave it.',
  })
  before?: string | null;
}
