import { Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Two nodes that share articles.' })
export class NetworkEdge {
  @Field(() => ID, { description: 'The smaller of the two ids.' })
  source!: string;

  @Field(() => ID, { description: 'The other id.' })
  target!: string;

  @Field(() => Int, { description: 'How many articles they share.' })
  weight!: number;

  @Field(() => Float, {
    description:
      'How much more often they occur together than by chance (van Eck & Waltman 2009): 1 is chance, 2.5 more.',
  })
  associationStrength!: number;

  /** Not shown: ids of the articles they share. */
  articles!: readonly string[];
}
