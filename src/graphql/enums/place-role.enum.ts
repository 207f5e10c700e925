import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `PlaceRole` and what they stand for inside. */
export const PlaceRoleEnum = {
  SUBJECT: 'SUBJECT',
  ACTOR: 'ACTOR',
  MENTIONS: 'MENTIONS',
} as const;

export type PlaceRoleEnum = (typeof PlaceRoleEnum)[keyof typeof PlaceRoleEnum];

registerEnumType(PlaceRoleEnum, {
  name: 'PlaceRole',
  description: 'What a place or an organization is to an article.',
  valuesConfig: {
    SUBJECT: { description: 'The case under study.' },
    ACTOR: { description: 'It acts in the case under study.' },
    MENTIONS: { description: 'It is only named.' },
  },
});
