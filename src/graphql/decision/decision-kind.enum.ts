import { registerEnumType } from 'type-graphql';

/** The values of the GraphQL enum `DecisionKind` and what they stand for inside. */
export const DecisionKindEnum = {
  MERGE_AUTHORS: 'MERGE_AUTHORS',
  SPLIT_AUTHOR: 'SPLIT_AUTHOR',
  DISTINCT_AUTHORS: 'DISTINCT_AUTHORS',
  MERGE_ARTICLES: 'MERGE_ARTICLES',
  SPLIT_ARTICLE: 'SPLIT_ARTICLE',
  DISTINCT_ARTICLES: 'DISTINCT_ARTICLES',
  APPROVE_CLAIM: 'APPROVE_CLAIM',
  REJECT_CLAIM: 'REJECT_CLAIM',
  REVOKE: 'REVOKE',
} as const;

export type DecisionKindEnum = (typeof DecisionKindEnum)[keyof typeof DecisionKindEnum];

registerEnumType(DecisionKindEnum, {
  name: 'DecisionKind',
  description: 'What a curator decided.',
  valuesConfig: {
    MERGE_AUTHORS: { description: 'Authors are one person.' },
    SPLIT_AUTHOR: {
      description: 'Some mentions of an author are somebody else.',
    },
    DISTINCT_AUTHORS: { description: 'Two authors are two persons.' },
    MERGE_ARTICLES: { description: 'Articles are one work.' },
    SPLIT_ARTICLE: {
      description: 'Some mentions of an article are another work.',
    },
    DISTINCT_ARTICLES: { description: 'Two articles are two works.' },
    APPROVE_CLAIM: { description: 'A claim about an article is right.' },
    REJECT_CLAIM: {
      description: 'A claim about an article is wrong and is not shown.',
    },
    REVOKE: { description: 'An earlier decision is taken back.' },
  },
});
