import { APPLIED_ROLES } from '../../domain/theory-role.js';
import type { TheoryRole } from '../../domain/theory-role.js';
import type { AnsweredEntity, AnsweredKind } from '../answer.js';
import type { ArticleCriteria } from '../article-criteria.js';
import { alternativesOf } from '../comparison.js';
import { findArticles } from '../find-articles.js';
import { wordTopic } from '../word-criteria.js';
import { form } from './answerer.js';
import type { Answerer } from './answerer.js';

/** Of which theory, place, … there are more articles that meet all else the question asks. */
export const answerComparison: Answerer = async ({ criteria }, corpus, wording) => {
  const { alternatives, rest, kind } = alternativesOf(criteria);
  const entities = await Promise.all(
    alternatives.map(async ({ candidate: { id, name }, criteria: each }): Promise<AnsweredEntity> => {
      const articles = await findArticles(corpus, each);
      return {
        id,
        name,
        kind: kind.toUpperCase() as AnsweredKind,
        articleCount: articles.length,
        articles,
      };
    }),
  );
  entities.sort((one, other) => other.articleCount - one.articleCount || (one.id < other.id ? -1 : 1));
  const most = entities[0]?.articleCount ?? 0;
  const leaders = entities.filter(({ articleCount }) => articleCount === most);
  return {
    found: most > 0,
    sentence: wording.sentence(`COMPARISON.${most === 0 ? 'none' : form(leaders.length)}`, {
      leaders: wording.list(leaders.map(({ id, name }) => wording.name(name, id))),
      topic: wordTopic(rest, wording, corpus.ontology, comparedRoles(criteria)),
      list: wording.list(
        entities.map(({ id, name, articleCount }) =>
          wording.label('times', { name: wording.name(name, id), count: wording.number(articleCount) }),
        ),
      ),
    }),
    content: { count: entities.length, entities },
  };
};

/** What the articles do with the theories that are compared. */
function comparedRoles({ all }: ArticleCriteria): readonly TheoryRole[] {
  const theories = all.filter((criterion) => criterion.kind === 'theory');
  const named = theories.flatMap(({ anyOf }) => anyOf);
  return named.length < 2 ? APPLIED_ROLES : (theories[0]?.roles ?? APPLIED_ROLES);
}
