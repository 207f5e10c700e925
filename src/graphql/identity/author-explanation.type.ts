import { Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import type { Id } from '../../domain/ids.js';
import { IdentityFeature } from './feature.type.js';

/** The values of the GraphQL enum `PersonOutcome` and what they stand for inside. */
export const PersonOutcomeEnum = {
  SAME: 'same',
  DIFFERENT: 'different',
  UNDECIDED: 'undecided',
} as const;

export type PersonOutcomeEnum = (typeof PersonOutcomeEnum)[keyof typeof PersonOutcomeEnum];

registerEnumType(PersonOutcomeEnum, {
  name: 'PersonOutcome',
  description: 'What comparing two descriptions of persons comes to, such as `SAME`.',
  valuesConfig: {
    SAME: { description: 'They are one person.' },
    DIFFERENT: { description: 'They are two persons.' },
    UNDECIDED: { description: 'What is known does not tell.' },
  },
});

@ObjectType({ description: 'Why a form of a name is the author’s, such as a spelling of the usual one.' })
export class AuthorLink {
  /** Not shown as they are. */
  features!: readonly Pick<IdentityFeature, 'name' | 'weight' | 'reason' | 'values'>[];
  decisions!: readonly Id<'decision'>[];

  @Field(() => String, { description: 'The form, such as "Elahe Kulaei".' })
  name!: string;

  @Field(() => String, { description: 'The usual form it is compared with, such as "Elaheh Koolaee".' })
  with!: string;

  @Field(() => Boolean, {
    description: 'Whether one byline prints both, as an article in two languages does: true.',
  })
  isPrintedTogether!: boolean;

  @Field(() => PersonOutcomeEnum, {
    description: 'What the two forms alone come to, decisions aside: `SAME`.',
  })
  outcome!: PersonOutcomeEnum;

  @Field(() => Float, { description: 'How sure it is by the findings that they are one, 0 to 1: 0.97.' })
  score!: number;
}

@ObjectType({
  description: 'Why what is printed is taken for one author, such as by two spellings of a name.',
})
export class AuthorExplanation {
  @Field(() => [AuthorLink], {
    description: 'For each form of the name but the usual one, why it is the same person; such as two.',
  })
  links!: readonly AuthorLink[];
}
