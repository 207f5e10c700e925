import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `TheoryRole` and what they stand for inside. */
export const TheoryRoleEnum = {
  APPLIES: 'APPLIES',
  TESTS: 'TESTS',
  EXTENDS: 'EXTENDS',
  COMPARES: 'COMPARES',
  CRITICIZES: 'CRITICIZES',
  MENTIONS: 'MENTIONS',
} as const;

export type TheoryRoleEnum = (typeof TheoryRoleEnum)[keyof typeof TheoryRoleEnum];

registerEnumType(TheoryRoleEnum, {
  name: 'TheoryRole',
  description: 'What an article does with a theory.',
  valuesConfig: {
    APPLIES: { description: 'It works by the theory.' },
    TESTS: { description: 'It puts the theory to a test.' },
    EXTENDS: { description: 'It develops the theory further.' },
    COMPARES: { description: 'It compares the theory with others.' },
    CRITICIZES: { description: 'It argues against the theory.' },
    MENTIONS: { description: 'It only names the theory.' },
  },
});
