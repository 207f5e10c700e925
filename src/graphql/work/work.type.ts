import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A cited work that is not held as an article.' })
export class Work extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The title, such as "Theory of International Politics".',
  })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: 'Gregorian year of publication, such as 1979.' })
  year!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The DOI without a resolver address, such as "10.1162/isec_a_00351".',
  })
  doi!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference as printed, such as "Waltz, K. (1979). Theory of …".',
  })
  raw!: string | null;
}
