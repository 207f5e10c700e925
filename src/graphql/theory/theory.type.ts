import { Field, ObjectType } from 'type-graphql';
import { TheoryKindEnum } from '../enums/theory-kind.enum.js';
import { Named } from '../node/named.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({
  implements: [Node, Named],
  description: 'A theory of International Relations.',
})
export class Theory extends Named {
  @Field(() => TheoryKindEnum, { description: 'How wide it is.' })
  kind!: TheoryKindEnum;
}
