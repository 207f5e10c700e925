import { STUDIED_ROLES } from '../../domain/place-role.js';
import { APPLIED_ROLES } from '../../domain/theory-role.js';
import { listStudiedCountries } from '../../graph/read/matrix/list-studied-countries.js';
import { listUsedTheories } from '../../graph/read/matrix/list-used-theories.js';
import type { AnsweredEntity } from '../answer.js';
import { closureOf, findArticles } from '../find-articles.js';
import type { Corpus } from '../find-articles.js';
import type { Understood } from '../understanding.js';
import { wordTopic } from '../word-criteria.js';
import type { Wording } from '../wording.js';
import { form } from './answerer.js';
import type { Answered, Answerer } from './answerer.js';
import {
  countAuthors,
  countInstitutions,
  countJournals,
  countKeywords,
  countMethods,
  countOrganizations,
  countPlaces,
  countTheories,
} from './count-uses.js';

/** Theories and countries looked at for what is left out. */
const MOST_KNOWN = 300;

/** Which theories are used in the articles that meet the criteria, or which of the known ones are not. */
export const answerTheories: Answerer = async (understood, corpus, wording) => {
  const { store, ontology } = corpus;
  const asked = understood.criteria.all.find((criterion) => criterion.kind === 'theory');
  const roles = asked?.roles ?? understood.theoryRoles;
  const ids = await findArticles(corpus, understood.criteria);
  const used = await countTheories(store, ontology, ids, roles);
  const entities = asked
    ? used.filter(({ id }) => asked.anyOf.some((named) => closureOf(ontology, named.id).includes(id)))
    : used;
  if (!understood.negated) return listed('THEORIES', entities, understood, corpus, wording);
  const known = await store.read(listUsedTheories, { theoryRoles: [...APPLIED_ROLES], limit: MOST_KNOWN });
  return leftOut('THEORIES', known, entities, understood, corpus, wording);
};

/** Which places the articles that meet the criteria study, or which of the studied countries they do not. */
export const answerPlaces: Answerer = async (understood, corpus, wording) => {
  const { store, ontology } = corpus;
  const asked = understood.criteria.all.find((criterion) => criterion.kind === 'place');
  const ids = await findArticles(corpus, understood.criteria);
  const studied = await countPlaces(store, ontology, ids, asked?.roles ?? STUDIED_ROLES);
  const entities = asked
    ? studied.filter(({ id }) => asked.anyOf.some((named) => closureOf(ontology, named.id).includes(id)))
    : studied;
  if (!understood.negated) return listed('PLACES', entities, understood, corpus, wording);
  const known = await store.read(listStudiedCountries, { placeRoles: [...STUDIED_ROLES], limit: MOST_KNOWN });
  return leftOut('PLACES', known, entities, understood, corpus, wording);
};

/** Who wrote the articles that meet the criteria. */
export const answerAuthors: Answerer = async (understood, corpus, wording) => {
  const ids = await findArticles(corpus, understood.criteria);
  return listed('AUTHORS', await countAuthors(corpus.store, ids), understood, corpus, wording);
};

/** Which keywords the articles that meet the criteria print. */
export const answerKeywords: Answerer = async (understood, corpus, wording) => {
  const ids = await findArticles(corpus, understood.criteria);
  return listed('KEYWORDS', await countKeywords(corpus.store, ids), understood, corpus, wording);
};

/** In which journals the articles that meet the criteria appeared. */
export const answerJournals: Answerer = async (understood, corpus, wording) => {
  const ids = await findArticles(corpus, understood.criteria);
  return listed('JOURNALS', await countJournals(corpus.store, ids), understood, corpus, wording);
};

/** From which institutions the articles that meet the criteria come. */
export const answerInstitutions: Answerer = async (understood, corpus, wording) => {
  const ids = await findArticles(corpus, understood.criteria);
  return listed('INSTITUTIONS', await countInstitutions(corpus.store, ids), understood, corpus, wording);
};

/** Which organizations the articles that meet the criteria involve. */
export const answerOrganizations: Answerer = async (understood, corpus, wording) => {
  const ids = await findArticles(corpus, understood.criteria);
  const entities = await countOrganizations(corpus.store, corpus.ontology, ids);
  return listed('ORGANIZATIONS', entities, understood, corpus, wording);
};

/** Which methods the articles that meet the criteria use. */
export const answerMethods: Answerer = async (understood, corpus, wording) => {
  const ids = await findArticles(corpus, understood.criteria);
  const entities = await countMethods(corpus.store, corpus.ontology, ids);
  return listed('METHODS', entities, understood, corpus, wording);
};

function listed(
  key: string,
  entities: readonly AnsweredEntity[],
  understood: Understood,
  { ontology }: Corpus,
  wording: Wording,
): Answered {
  const roles = wording.list(
    understood.theoryRoles.map((role) => wording.label(role)),
    'or',
  );
  const isApplied =
    understood.theoryRoles.length === APPLIED_ROLES.length && understood.theoryRoles[0] === 'APPLIES';
  return {
    found: entities.length > 0,
    sentence: wording.sentence(`${key}.${form(entities.length)}`, {
      topic: wordTopic(understood.criteria, wording, ontology),
      roles: isApplied ? wording.label('applied') : roles,
      count: wording.number(entities.length),
      list: wording.list(
        entities.map(({ id, name, articleCount }) =>
          wording.label('times', { name: wording.name(name, id), count: wording.number(articleCount) }),
        ),
      ),
    }),
    content: { count: entities.length, entities: entities.slice(0, understood.first ?? entities.length) },
  };
}

function leftOut(
  key: string,
  known: readonly { readonly id: string }[],
  present: readonly AnsweredEntity[],
  understood: Understood,
  corpus: Corpus,
  wording: Wording,
): Answered {
  // What is said of a sub-theory or a part is said of what it belongs to.
  const covered = new Set(present.flatMap(({ id }) => [id, ...corpus.ontology.ancestors(id)]));
  const entities = known
    .filter(({ id }) => !covered.has(id))
    .map(({ id }) => ({
      id,
      kind: key === 'PLACES' ? ('PLACE' as const) : ('THEORY' as const),
      name: corpus.ontology.get(id)?.name ?? { fa: null, en: null },
      articleCount: 0,
      articles: [],
    }));
  return {
    found: entities.length > 0,
    sentence: wording.sentence(`${key}.left-out.${form(entities.length)}`, {
      topic: wordTopic(understood.criteria, wording, corpus.ontology),
      count: wording.number(entities.length),
      list: wording.list(entities.map(({ id, name }) => wording.name(name, id))),
    }),
    content: { count: entities.length, entities },
  };
}
