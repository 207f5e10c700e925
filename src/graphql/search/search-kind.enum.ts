import { registerEnumType } from 'type-graphql';
import { typeNameOf } from '../node/type-name.js';

/** The values of the GraphQL enum `SearchKind`, in the order in which equally good results are listed. */
export const SearchKind = {
  THEORY: 'THEORY',
  PLACE: 'PLACE',
  ORGANIZATION: 'ORGANIZATION',
  METHOD: 'METHOD',
  AUTHOR: 'AUTHOR',
  JOURNAL: 'JOURNAL',
  INSTITUTION: 'INSTITUTION',
  KEYWORD: 'KEYWORD',
  ARTICLE: 'ARTICLE',
} as const;

export type SearchKind = (typeof SearchKind)[keyof typeof SearchKind];

export const SEARCH_KINDS = Object.values(SearchKind);

registerEnumType(SearchKind, {
  name: 'SearchKind',
  description: 'The kind of a search result.',
  valuesConfig: {
    THEORY: { description: 'A theory, paradigm, school or concept, by its names.' },
    PLACE: { description: 'A country or region, by its names and adjectives.' },
    ORGANIZATION: { description: 'An international organization, by its names.' },
    METHOD: { description: 'A method of research, by its names.' },
    AUTHOR: { description: 'A person, by name.' },
    JOURNAL: { description: 'A journal, by name.' },
    INSTITUTION: { description: 'A university or institute, by name.' },
    KEYWORD: { description: 'A keyword as authors print it.' },
    ARTICLE: { description: 'An article, by its titles, abstracts, keywords, authors and evidence.' },
  },
});

/** The kind of a node that can be found. */
export function kindOf(id: string): SearchKind {
  const name = typeNameOf(id).toUpperCase();
  const kind = SEARCH_KINDS.find((known) => known === name);
  if (kind === undefined) throw new Error(`${id} is of a kind that is not searched: a bug.`);
  return kind;
}
