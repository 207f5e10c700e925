/** The kinds of question that are answered (the competency questions Q1 to Q14 of the design, and comparisons). */
export const INTENTS = [
  'ARTICLES',
  'THEORIES',
  'PLACES',
  'AUTHORS',
  'KEYWORDS',
  'JOURNALS',
  'INSTITUTIONS',
  'ORGANIZATIONS',
  'METHODS',
  'COMPARISON',
  'COAUTHORS',
  'COLLABORATION_PATH',
  'THEMES',
  'TIMELINE',
  'MATRIX',
  'SIMILAR_ARTICLES',
  'MOST_CITED',
] as const;

export type Intent = (typeof INTENTS)[number];
