import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { CurationInput } from './curation.input.js';

/** The values of the GraphQL enum `ClaimVerdict` and what they stand for inside. */
export const ClaimVerdictEnum = {
  APPROVE: 'APPROVE',
  REJECT: 'REJECT',
} as const;

export type ClaimVerdictEnum = (typeof ClaimVerdictEnum)[keyof typeof ClaimVerdictEnum];

registerEnumType(ClaimVerdictEnum, {
  name: 'ClaimVerdict',
  description: 'What a curator says of a claim.',
  valuesConfig: {
    APPROVE: {
      description: 'It is right, and stays while a passage supports it.',
    },
    REJECT: { description: 'It is wrong, and is not shown any more.' },
  },
});

@InputType({
  description: 'What is to be said of a claim.',
})
export class ReviewClaimInput extends CurationInput {
  @Field(() => ID, {
    description: 'The article.',
  })
  article!: string;

  @Field(() => ID, {
    description: 'The theory, place, organization or method that is claimed.',
  })
  entry!: string;

  @Field(() => ClaimVerdictEnum, {
    description: 'What is said of it.',
  })
  verdict!: ClaimVerdictEnum;
}
