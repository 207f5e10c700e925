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
  description: 'What became of a question.',
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
  JOURNALS: 'JOURNALS',
  INSTITUTIONS: 'INSTITUTIONS',
  ORGANIZATIONS: 'ORGANIZATIONS',
  METHODS: 'METHODS',
  COMPARISON: 'COMPARISON',
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
  description: 'What a question asks for.',
  valuesConfig: {
    ARTICLES: { description: 'Which articles, or how many.' },
    THEORIES: { description: 'Which theories are used.' },
    PLACES: { description: 'Which places are studied.' },
    AUTHORS: { description: 'Who wrote.' },
    KEYWORDS: { description: 'Which keywords are printed.' },
    JOURNALS: { description: 'In which journals articles appeared.' },
    INSTITUTIONS: { description: 'From which institutions articles come.' },
    ORGANIZATIONS: { description: 'Which organizations are involved.' },
    METHODS: { description: 'Which methods are used.' },
    COMPARISON: { description: 'Of what there is more, of two or more named.' },
    COAUTHORS: { description: 'With whom an author writes, or who writes with whom on something.' },
    COLLABORATION_PATH: { description: 'Through whom two authors are connected.' },
    THEMES: { description: 'Which themes occur together.' },
    TIMELINE: { description: 'How something developed by year.' },
    MATRIX: { description: 'Which theories are brought to which places.' },
    SIMILAR_ARTICLES: { description: 'Which articles resemble one.' },
    MOST_CITED: { description: 'Which works are cited most.' },
  },
});

/** The values of the GraphQL enum `AnsweredKind`. */
export const AnsweredKindEnum = {
  THEORY: 'THEORY',
  PLACE: 'PLACE',
  AUTHOR: 'AUTHOR',
  KEYWORD: 'KEYWORD',
  JOURNAL: 'JOURNAL',
  INSTITUTION: 'INSTITUTION',
  ORGANIZATION: 'ORGANIZATION',
  METHOD: 'METHOD',
} as const;

export type AnsweredKindEnum = (typeof AnsweredKindEnum)[keyof typeof AnsweredKindEnum];

registerEnumType(AnsweredKindEnum, {
  name: 'AnsweredKind',
  description: 'What an answer lists.',
  valuesConfig: {
    THEORY: { description: 'A theory.' },
    PLACE: { description: 'A country or a region.' },
    AUTHOR: { description: 'A person who writes articles.' },
    KEYWORD: { description: 'A keyword as printed.' },
    JOURNAL: { description: 'A journal.' },
    INSTITUTION: { description: 'An institution that authors name.' },
    ORGANIZATION: { description: 'An international organization.' },
    METHOD: { description: 'A method of research.' },
  },
});
