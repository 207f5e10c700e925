import { ArgsType, Field, Int } from 'type-graphql';

/** How a client walks through a list that is only read forwards. */
@ArgsType()
export class ForwardPageArguments {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 20 when not given.' })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what comes after this cursor, as an edge or `endCursor` gave it.',
  })
  after?: string | null;
}
