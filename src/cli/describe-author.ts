import type { AuthorExplanation } from '../curation/explain-author.js';
import { describeDecision } from './describe-decision.js';
import { describeFeatures } from './describe-features.js';

/** An author as lines a person reads: bylines with their keys, forms of the name, why they are one, decisions. */
export function describeAuthor({ id, bylines, variants, links, decisions }: AuthorExplanation): string {
  return [
    `${id}\n`,
    'Mentions:\n',
    ...bylines.flatMap(({ articleId, position, name, affiliations, year, mentionKeys }) => [
      `  ${[name.fa, name.en].filter((text) => text !== null).join(' | ')}, ${position}. of ${articleId}${year === null ? '' : ` (${year})`}\n`,
      ...affiliations.map((affiliation) => `    ${affiliation}\n`),
      ...mentionKeys.map((key) => `    ${key}\n`),
    ]),
    'Names:\n',
    ...variants.map(({ name, count }) => `  ${count} × ${name}\n`),
    ...links.flatMap((link) => [
      `${link.name} and ${link.with}: ${reasonsOf(link).join(', ')}\n`,
      describeFeatures(link.features),
    ]),
    ...(decisions.length === 0 ? [] : ['Decisions:\n', ...decisions.map(describeDecision)]),
  ].join('');
}

function reasonsOf({
  isPrintedTogether,
  decisions,
  outcome,
  score,
}: AuthorExplanation['links'][number]): string[] {
  return [
    ...(isPrintedTogether ? ['printed in one byline'] : []),
    ...(decisions.length === 0 ? [] : [`decided by ${decisions.join(', ')}`]),
    `${outcome} by the findings (${score.toFixed(2)})`,
  ];
}
