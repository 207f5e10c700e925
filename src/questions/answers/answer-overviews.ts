import { mostCited } from '../../networks/most-cited.js';
import { similarArticles } from '../../networks/similar-articles.js';
import { themeNetwork } from '../../networks/theme-network.js';
import { theoryPlaceMatrix } from '../../networks/theory-place-matrix.js';
import { timeline } from '../../networks/timeline.js';
import type { ArticleCriteria, PlaceCriterion, TheoryCriterion } from '../article-criteria.js';
import { describeArticles } from '../describe-articles.js';
import { termOf } from '../term-of.js';
import { wordTopic } from '../word-criteria.js';
import { form } from './answerer.js';
import type { Answerer } from './answerer.js';

const MOST_SIMILAR = 10;
const MOST_WORKS = 20;

/** Which themes occur together, and the communities they form. */
export const answerThemes: Answerer = async ({ themeKinds }, { store, ontology }, wording) => {
  const network = await themeNetwork(store, {
    kinds: themeKinds,
    termOf: (name) => termOf(name, ontology),
  });
  const { language } = wording;
  return {
    found: network.nodes.length > 0,
    sentence: wording.sentence(`THEMES.${network.nodes.length === 0 ? 'none' : 'many'}`, {
      count: wording.number(network.nodes.length),
      communities: wording.number(network.communities.length),
      list: network.communities
        .slice(0, 3)
        .map(({ name }) => name[language])
        .join(wording.label('semicolon')),
    }),
    content: { count: network.totalNodes, network },
  };
};

/** How the use of a theory or the study of a place developed. */
export const answerTimeline: Answerer = async (understood, { store, ontology }, wording) => {
  const { theory, place } = topicOf(understood.criteria);
  const years = understood.criteria.all.find((criterion) => criterion.kind === 'years');
  const developed = await timeline(store, {
    theory: theory?.anyOf[0]?.id ?? null,
    ...(theory && { theoryRoles: theory.roles, includeSubtheories: theory.includeSubtheories }),
    place: place?.anyOf[0]?.id ?? null,
    ...(place && { placeRoles: place.roles }),
    calendar:
      years?.calendar ?? understood.calendar ?? (wording.language === 'fa' ? 'SOLAR_HIJRI' : 'GREGORIAN'),
  });
  const points = developed.filter(
    ({ year }) => year >= (years?.from ?? -Infinity) && year <= (years?.to ?? Infinity),
  );
  const shown = points.filter(({ articles }) => articles > 0);
  const year = (index: number): string => wording.number(shown.at(index)?.year ?? 0);
  const named = [theory, place].flatMap((criterion) => criterion?.anyOf.slice(0, 1) ?? []);
  return {
    found: shown.length > 0,
    sentence: wording.sentence(`TIMELINE.${form(shown.length)}`, {
      topic:
        named.length > 0
          ? wording.list(named.map(({ id, name }) => wording.name(name, id)))
          : wordTopic(understood.criteria, wording, ontology),
      first: year(0),
      last: year(-1),
      list: wording.list(
        shown.map((point) =>
          wording.label('times', { name: wording.number(point.year), count: wording.number(point.articles) }),
        ),
        'and',
        shown.length,
      ),
    }),
    content: { count: shown.reduce((sum, { articles }) => sum + articles, 0), timeline: points },
  };
};

/** Which theories are brought to which places. */
export const answerMatrix: Answerer = async (understood, { store }, wording) => {
  const { all } = understood.criteria;
  const named = (kind: 'theory' | 'place'): string[] | null => {
    const ids = all.flatMap((criterion) =>
      criterion.kind === kind ? criterion.anyOf.map(({ id }) => id) : [],
    );
    return ids.length > 0 ? ids : null;
  };
  const matrix = await theoryPlaceMatrix(store, {
    theories: named('theory'),
    places: named('place'),
    theoryRoles: understood.theoryRoles,
    includeEmpty: understood.negated,
  });
  const cells = matrix.cells
    .filter(({ articles }) => articles > 0)
    .sort((a, b) => b.articles - a.articles || (a.theory + a.place < b.theory + b.place ? -1 : 1));
  const names = new Map(
    [...matrix.rows, ...matrix.columns].map(({ id, name }) => [id, wording.name(name, id)]),
  );
  return {
    found: cells.length > 0,
    sentence: wording.sentence(`MATRIX.${form(cells.length)}`, {
      count: wording.number(cells.length),
      list: wording.list(
        cells.map((cell) =>
          wording.label('pair', {
            theory: names.get(cell.theory) ?? cell.theory,
            place: names.get(cell.place) ?? cell.place,
            count: wording.number(cell.articles),
          }),
        ),
      ),
    }),
    content: { count: cells.length, matrix },
  };
};

/** Which articles resemble one, and why. */
export const answerSimilar: Answerer = async (understood, corpus, wording) => {
  const article = understood.articles[0]!;
  const similarities = await similarArticles(corpus.store, article.id, understood.first ?? MOST_SIMILAR);
  const articles = await describeArticles(
    corpus,
    similarities.map((similar) => similar.article),
    { all: [], none: [] },
  );
  return {
    found: articles.length > 0,
    sentence: wording.sentence(`SIMILAR_ARTICLES.${form(articles.length)}`, {
      count: wording.number(articles.length),
      article: wording.name(article.name, article.id),
      list: wording.list(
        articles.map(({ id, title }) => wording.name(title, id)),
        'and',
        3,
      ),
    }),
    content: { count: articles.length, articles, similarities },
  };
};

/** Which works the articles with a theory cite most. */
export const answerMostCited: Answerer = async (understood, { store }, wording) => {
  const theory = topicOf(understood.criteria).theory!;
  const { id, name } = theory.anyOf[0]!;
  const works = await mostCited(store, {
    theory: id,
    theoryRoles: theory.roles,
    includeSubtheories: theory.includeSubtheories,
    first: understood.first ?? MOST_WORKS,
  });
  return {
    found: works.length > 0,
    sentence: wording.sentence(`MOST_CITED.${form(works.length)}`, {
      theory: wording.name(name, id),
      list: wording.list(
        works.map((work) =>
          wording.label('times', {
            name: wording.name(work.title, work.raw ?? work.id),
            count: wording.number(work.citations),
          }),
        ),
        'and',
        3,
      ),
    }),
    content: { count: works.length, works },
  };
};

function topicOf({ all }: ArticleCriteria): { theory?: TheoryCriterion; place?: PlaceCriterion } {
  const theory = all.find((criterion) => criterion.kind === 'theory');
  const place = all.find((criterion) => criterion.kind === 'place');
  return { ...(theory && { theory }), ...(place && { place }) };
}
