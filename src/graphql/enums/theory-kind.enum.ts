import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `TheoryKind` and what they stand for inside. */
export const TheoryKindEnum = {
  PARADIGM: 'PARADIGM',
  THEORY: 'THEORY',
  SCHOOL: 'SCHOOL',
  CONCEPT: 'CONCEPT',
} as const;

export type TheoryKindEnum = (typeof TheoryKindEnum)[keyof typeof TheoryKindEnum];

registerEnumType(TheoryKindEnum, {
  name: 'TheoryKind',
  description: 'How wide a theory is.',
  valuesConfig: {
    PARADIGM: { description: 'A paradigm, such as realism.' },
    THEORY: { description: 'A theory, such as balance of threat.' },
    SCHOOL: { description: 'A school, such as the Copenhagen School.' },
    CONCEPT: { description: 'A theoretical concept, such as soft power.' },
  },
});
