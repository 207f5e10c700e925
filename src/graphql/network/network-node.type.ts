import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Labelled } from './labelled.type.js';
import { NetworkNodeKindEnum } from './network-node-kind.enum.js';

@ObjectType({ description: 'A node of a network with its measures.' })
export class NetworkNode extends Labelled {
  @Field(() => NetworkNodeKindEnum, { description: 'What it is.' })
  kind!: NetworkNodeKindEnum;

  @Field(() => Int, { description: 'Its articles among those the network was made of.' })
  articleCount!: number;

  @Field(() => Int, { description: 'Its neighbours in the network as shown.' })
  degree!: number;

  @Field(() => Int, { description: 'The sum of the weights of its edges.' })
  weightedDegree!: number;

  @Field(() => Float, {
    description: 'The share of the shortest paths between others that run through it, 0 to 1.',
  })
  betweenness!: number;

  @Field(() => Int, { description: 'The index of its community, the largest being 0.' })
  community!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Steps from the author the network is drawn around; null in other networks.',
  })
  steps!: number | null;
}
