import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `UndecidedKind` and what they stand for inside. */
export const UndecidedKindEnum = { AUTHOR: 'authors', ARTICLE: 'articles' } as const;

export type UndecidedKindEnum = (typeof UndecidedKindEnum)[keyof typeof UndecidedKindEnum];

registerEnumType(UndecidedKindEnum, {
  name: 'UndecidedKind',
  description: 'What may be one and the same.',
  valuesConfig: {
    AUTHOR: { description: 'Authors that may be one person.' },
    ARTICLE: { description: 'Articles that may be one work.' },
  },
});
