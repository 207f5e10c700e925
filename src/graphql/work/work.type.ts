import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: Node, description: 'A cited work that is not held as an article.' })
export class Work extends Node {
  @Field(() => String, {
    nullable: true,
    description: 'The title.',
  })
  title!: string | null;

  @Field(() => Int, { nullable: true, description: 'Gregorian year of publication.' })
  year!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The DOI without a resolver address.',
  })
  doi!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The reference as printed.',
  })
  raw!: string | null;
}
