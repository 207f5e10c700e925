import { Field, ObjectType } from 'type-graphql';
import { Named } from '../node/named.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: [Node, Named], description: 'A journal.' })
export class Journal extends Named {
  @Field(() => String, { nullable: true, description: 'The ISSN.' })
  issn!: string | null;
}
