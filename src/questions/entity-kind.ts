/** What a name in a question may stand for; a place is a country or a region. */
export const ENTITY_KINDS = [
  'theory',
  'place',
  'organization',
  'method',
  'author',
  'journal',
  'issue',
  'keyword',
  'institution',
  'article',
] as const;

export type EntityKind = (typeof ENTITY_KINDS)[number];
