import { Field, ID, InterfaceType } from 'type-graphql';
import { typeNameOf } from './type-name.js';

@InterfaceType({
  description: 'Anything with an id of its own; fetch it again with `node(id:)`.',
  resolveType: (value: { id: string }) => typeNameOf(value.id),
})
export abstract class Node {
  @Field(() => ID, { description: 'Stable, readable and unique across all kinds.' })
  id!: string;
}
