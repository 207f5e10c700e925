import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `PlaceKind` and what they stand for inside. */
export const PlaceKindEnum = {
  COUNTRY: 'COUNTRY',
  REGION: 'REGION',
} as const;

export type PlaceKindEnum = (typeof PlaceKindEnum)[keyof typeof PlaceKindEnum];

registerEnumType(PlaceKindEnum, {
  name: 'PlaceKind',
  description: 'The kind of a place.',
  valuesConfig: {
    COUNTRY: { description: 'A country, present or historical.' },
    REGION: { description: 'A region that scholars use or the United Nations M49 standard names.' },
  },
});
