import { ObjectType } from 'type-graphql';
import { Claim } from './claim.type.js';

@ObjectType({
  description: 'That an article uses a method, and the passages that say so.',
})
export class MethodUse extends Claim {
  /** Not shown: by it the node and the evidence are loaded. */
  methodId!: string;
}
