import { ObjectType } from 'type-graphql';
import { Named } from '../node/named.type.js';
import { Node } from '../node/node.type.js';

@ObjectType({ implements: [Node, Named], description: 'An international organization.' })
export class Organization extends Named {}
