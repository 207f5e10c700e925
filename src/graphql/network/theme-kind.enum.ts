import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `ThemeKind`. */
export const ThemeKindEnum = { KEYWORD: 'KEYWORD', THEORY: 'THEORY', PLACE: 'PLACE' } as const;

export type ThemeKindEnum = (typeof ThemeKindEnum)[keyof typeof ThemeKindEnum];

registerEnumType(ThemeKindEnum, {
  name: 'ThemeKind',
  description: 'What counts as a theme.',
  valuesConfig: {
    KEYWORD: { description: 'A keyword as printed.' },
    THEORY: { description: 'A theory that is applied.' },
    PLACE: { description: 'A country or region that is studied.' },
  },
});
