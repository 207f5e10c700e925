import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `SearchField`. */
export const SearchField = {
  NAME: 'NAME',
  ALIAS: 'ALIAS',
  TITLE: 'TITLE',
  KEYWORD: 'KEYWORD',
  AUTHOR: 'AUTHOR',
  ABSTRACT: 'ABSTRACT',
  EVIDENCE: 'EVIDENCE',
} as const;

export type SearchField = (typeof SearchField)[keyof typeof SearchField];

registerEnumType(SearchField, {
  name: 'SearchField',
  description: 'Where the text looked for stands.',
  valuesConfig: {
    NAME: { description: 'In a name of the node.' },
    ALIAS: { description: 'In another name the node goes by, or an adjective of a place.' },
    TITLE: { description: 'In a title of the article.' },
    KEYWORD: { description: 'In a keyword of the article.' },
    AUTHOR: { description: 'In the name of an author, as the article prints it.' },
    ABSTRACT: { description: 'In an abstract of the article.' },
    EVIDENCE: { description: 'In a passage that supports a claim about the article.' },
  },
});
