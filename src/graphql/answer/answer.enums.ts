import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `AnswerStatus`. */
export const AnswerStatusEnum = {
  ANSWERED: 'ANSWERED',
  NOTHING_FOUND: 'NOTHING_FOUND',
  AMBIGUOUS: 'AMBIGUOUS',
  NOT_UNDERSTOOD: 'NOT_UNDERSTOOD',
} as const;

export type AnswerStatusEnum = (typeof AnswerStatusEnum)[keyof typeof AnswerStatusEnum];

registerEnumType(AnswerStatusEnum, {
  name: 'AnswerStatus',
  description: 'What became of a question, such as `ANSWERED`.',
  valuesConfig: {
    ANSWERED: { description: 'It was understood, and something was found.' },
    NOTHING_FOUND: { description: 'It was understood, and there is nothing to be found.' },
    AMBIGUOUS: { description: 'A name in it has several meanings; `readings` lists them.' },
    NOT_UNDERSTOOD: { description: 'Words in it have no meaning here; nothing was guessed.' },
  },
});

/** The values of the GraphQL enum `Intent`. */
export const IntentEnum = {
  ARTICLES: 'ARTICLES',
  THEORIES: 'THEORIES',
  PLACES: 'PLACES',
  AUTHORS: 'AUTHORS',
  KEYWORDS: 'KEYWORDS',
  COAUTHORS: 'COAUTHORS',
  COLLABORATION_PATH: 'COLLABORATION_PATH',
  THEMES: 'THEMES',
  TIMELINE: 'TIMELINE',
  MATRIX: 'MATRIX',
  SIMILAR_ARTICLES: 'SIMILAR_ARTICLES',
  MOST_CITED: 'MOST_CITED',
} as const;

export type IntentEnum = (typeof IntentEnum)[keyof typeof IntentEnum];

registerEnumType(IntentEnum, {
  name: 'Intent',
  description: 'What a question asks for, such as `ARTICLES`.',
  valuesConfig: {
    ARTICLES: { description: 'Which articles, or how many.' },
    THEORIES: { description: 'Which theories are used.' },
    PLACES: { description: 'Which places are studied.' },
    AUTHORS: { description: 'Who wrote.' },
    KEYWORDS: { description: 'Which keywords are printed.' },
    COAUTHORS: { description: 'With whom an author writes.' },
    COLLABORATION_PATH: { description: 'Through whom two authors are connected.' },
    THEMES: { description: 'Which themes occur together.' },
    TIMELINE: { description: 'How something developed by year.' },
    MATRIX: { description: 'Which theories are brought to which places.' },
    SIMILAR_ARTICLES: { description: 'Which articles resemble one.' },
    MOST_CITED: { description: 'Which works are cited most.' },
  },
});
