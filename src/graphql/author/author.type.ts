import { Field, ObjectType } from 'type-graphql';
import { Named } from '../node/named.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: [Node, Named],
  description: 'A person who writes articles, under one or both scripts.',
})
export class Author extends Named {
  @Field(() => String, {
    nullable: true,
    description: 'The ORCID identifier as an address.',
  })
  orcid!: string | null;
}
