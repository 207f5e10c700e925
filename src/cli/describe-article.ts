import type { ArticleExplanation, ArticleLink } from '../curation/explain-article.js';
import { describeDecision, shortKey } from './describe-decision.js';

const REASONS: Record<ArticleLink['because'], string> = {
  DOI: 'one DOI',
  PLACE: 'one place in a journal',
  TITLE: 'one title',
  CONTENT: 'one abstract',
  DECISION: 'a decision',
  OTHERS: 'what others show that show the same',
};

/** An article as lines a person reads: mentions with their keys, forms of the title, why they are one, decisions. */
export function describeArticle({ id, mentions, variants, links, decisions }: ArticleExplanation): string {
  return [
    `${id}\n`,
    'Mentions, the most trusted first:\n',
    ...mentions.flatMap(({ key, title, pages, doi, year }) => [
      `  ${[title.fa, title.en, pages, doi, year].filter((value) => value !== null).join(', ')}\n`,
      `    ${key}\n`,
    ]),
    'Titles:\n',
    ...variants.map((title) => `  ${title}\n`),
    ...links.map(
      ({ mention, with: other, because, shared, decisions: merges }) =>
        `${shortKey(mention)} and ${shortKey(other)}: ${[REASONS[because], ...shared, ...merges].join(', ')}\n`,
    ),
    ...(decisions.length === 0 ? [] : ['Decisions:\n', ...decisions.map(describeDecision)]),
  ].join('');
}
