import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One finding about two: why they are, or are not, the same; such as one ORCID.' })
export class IdentityFeature {
  /** Not shown as they are. */
  values!: readonly [string, string];

  @Field(() => String, { description: 'What was compared, such as "same-orcid".' })
  name!: string;

  @Field(() => Float, {
    description: 'What it adds to the sum that decides; positive speaks for one and the same: 2.4.',
  })
  weight!: number;

  @Field(() => String, {
    description: 'What was found, in words, such as "the spellings are variants of one name".',
  })
  reason!: string;

  @Field(() => String, { description: 'The value of the first, as printed, such as "Koolaee".' })
  one(): string {
    return this.values[0];
  }

  @Field(() => String, { description: 'The value of the other, as printed, such as "Kulaei".' })
  other(): string {
    return this.values[1];
  }
}
