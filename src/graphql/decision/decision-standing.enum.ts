import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `DecisionStanding` and what they stand for inside. */
export const DecisionStandingEnum = {
  IN_FORCE: 'IN_FORCE',
  REVOKED: 'REVOKED',
  DANGLING: 'DANGLING',
} as const;

export type DecisionStandingEnum = (typeof DecisionStandingEnum)[keyof typeof DecisionStandingEnum];

registerEnumType(DecisionStandingEnum, {
  name: 'DecisionStanding',
  description: 'What a decision does now.',
  valuesConfig: {
    IN_FORCE: { description: 'The graph is as it says.' },
    REVOKED: { description: 'It was taken back.' },
    DANGLING: { description: 'What it names is in no document held here; it waits for that to come back.' },
  },
});
