import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `NetworkNodeKind`. */
export const NetworkNodeKindEnum = {
  AUTHOR: 'AUTHOR',
  KEYWORD: 'KEYWORD',
  THEORY: 'THEORY',
  PLACE: 'PLACE',
} as const;

export type NetworkNodeKindEnum = (typeof NetworkNodeKindEnum)[keyof typeof NetworkNodeKindEnum];

registerEnumType(NetworkNodeKindEnum, {
  name: 'NetworkNodeKind',
  description: 'What a node of a network is.',
  valuesConfig: {
    AUTHOR: { description: 'A person who writes articles.' },
    KEYWORD: { description: 'A keyword as printed.' },
    THEORY: { description: 'A theory.' },
    PLACE: { description: 'A country or a region.' },
  },
});
