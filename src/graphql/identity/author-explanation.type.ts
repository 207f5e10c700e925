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
  description: 'What comparing two descriptions of persons comes to.',
  valuesConfig: {
    SAME: { description: 'They are one person.' },
    DIFFERENT: { description: 'They are two persons.' },
    UNDECIDED: { description: 'What is known does not tell.' },
  },
});

@ObjectType({ description: 'Why a form of a name is the author’s.' })
export class AuthorLink {
  /** Not shown as they are. */
  features!: readonly Pick<IdentityFeature, 'name' | 'weight' | 'reason' | 'values'>[];
  decisions!: readonly Id<'decision'>[];

  @Field(() => String, { description: 'The form.' })
  name!: string;

  @Field(() => String, { description: 'The usual form it is compared with.' })
  with!: string;

  @Field(() => Boolean, {
    description: 'Whether one byline prints both, as an article in two languages does.',
  })
  isPrintedTogether!: boolean;

  @Field(() => PersonOutcomeEnum, {
    description: 'What the two forms alone come to, decisions aside.',
  })
  outcome!: PersonOutcomeEnum;

  @Field(() => Float, { description: 'How sure it is by the findings that they are one, 0 to 1.' })
  score!: number;
}

@ObjectType({
  description: 'Why what is printed is taken for one author.',
})
export class AuthorExplanation {
  @Field(() => [AuthorLink], {
    description: 'For each form of the name but the usual one, why it is the same person.',
  })
  links!: readonly AuthorLink[];
}
