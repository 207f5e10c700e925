import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `EvidenceLevel` and what they stand for inside. */
export const EvidenceLevelEnum = {
  TITLE: 'TITLE',
  KEYWORDS: 'KEYWORDS',
  ABSTRACT: 'ABSTRACT',
  FULL_TEXT: 'FULL_TEXT',
} as const;

export type EvidenceLevelEnum = (typeof EvidenceLevelEnum)[keyof typeof EvidenceLevelEnum];

registerEnumType(EvidenceLevelEnum, {
  name: 'EvidenceLevel',
  description: 'Where in the work a passage stands, from the most to the least telling.',
  valuesConfig: {
    TITLE: { description: 'In the title.' },
    KEYWORDS: { description: 'Among the keywords.' },
    ABSTRACT: { description: 'In the abstract.' },
    FULL_TEXT: { description: 'In the body of the text.' },
  },
});
