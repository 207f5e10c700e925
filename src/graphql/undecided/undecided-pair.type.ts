import { Field, Float, ObjectType } from 'type-graphql';
import type { Id } from '../../domain/ids.js';
import { IdentityFeature } from '../identity/feature.type.js';

@ObjectType({ description: 'Two that may be one, for a curator to merge or to mark as distinct.' })
export class UndecidedPair {
  /** Not shown as they are: the resolver leads to them. */
  a!: Id;
  b!: Id;

  @Field(() => Float, { description: 'How likely they are one by what is known, 0 to 1.' })
  score!: number;

  @Field(() => [IdentityFeature], {
    description: 'What speaks for and against it, with the values of both, the weightiest first.',
  })
  features!: readonly Pick<IdentityFeature, 'name' | 'weight' | 'reason' | 'values'>[];
}
