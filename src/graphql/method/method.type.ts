import { ObjectType } from 'type-graphql';
import { Named } from '../node/named.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: [Node, Named], description: 'A research method.' })
export class Method extends Named {}
