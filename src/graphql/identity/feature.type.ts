import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One finding about two: why they are, or are not, the same.' })
export class IdentityFeature {
  /** Not shown as they are. */
  values!: readonly [string, string];

  @Field(() => String, { description: 'What was compared.' })
  name!: string;

  @Field(() => Float, {
    description: 'What it adds to the sum that decides; positive speaks for one and the same.',
  })
  weight!: number;

  @Field(() => String, {
    description: 'What was found, in words.',
  })
  reason!: string;

  @Field(() => String, { description: 'The value of the first, as printed.' })
  one(): string {
    return this.values[0];
  }

  @Field(() => String, { description: 'The value of the other, as printed.' })
  other(): string {
    return this.values[1];
  }
}
