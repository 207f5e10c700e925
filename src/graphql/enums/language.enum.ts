import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `Language` and what they stand for inside. */
export const LanguageEnum = { FA: 'fa', EN: 'en' } as const;

export type LanguageEnum = (typeof LanguageEnum)[keyof typeof LanguageEnum];

registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'A language of the corpus.',
  valuesConfig: {
    FA: { description: 'Persian.' },
    EN: { description: 'English.' },
  },
});
