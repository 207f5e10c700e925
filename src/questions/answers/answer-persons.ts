import { coauthorNetwork } from '../../networks/coauthor-network.js';
import { collaborationPath, LONGEST_PATH } from '../../networks/collaboration-path.js';
import type { Candidate } from '../piece.js';
import type { Understood } from '../understanding.js';
import { form } from './answerer.js';
import type { Answered, Answerer } from './answerer.js';
import type { Corpus } from '../find-articles.js';
import { wordTopic } from '../word-criteria.js';
import type { Wording } from '../wording.js';

/** With whom an author writes, most often first; or, with steps, the network around the author. */
export const answerCoauthors: Answerer = async (understood, corpus, wording) => {
  const author = personsOf(understood)[0];
  return author === undefined
    ? answerTopic(understood, corpus, wording)
    : answerAround(author, understood, corpus, wording);
};

/** Who writes with whom in the articles on a theory or a place. */
const answerTopic: Answerer = async ({ criteria }, { store, ontology }, wording) => {
  const theory = criteria.all.find((criterion) => criterion.kind === 'theory');
  const place = criteria.all.find((criterion) => criterion.kind === 'place');
  const network = await coauthorNetwork(store, {
    topic: {
      theory: theory?.anyOf[0]?.id ?? null,
      theoryRoles: theory?.roles ?? null,
      place: place?.anyOf[0]?.id ?? null,
      placeRoles: place?.roles ?? null,
    },
  });
  const strongest = network.edges.slice(0, network.nodes.length);
  const names = new Map(network.nodes.map(({ id, name }) => [id, wording.name(name, id)]));
  return {
    found: network.nodes.length > 0,
    sentence: wording.sentence(`COAUTHORS.topic.${form(network.totalNodes)}`, {
      topic: wordTopic(criteria, wording, ontology),
      count: wording.number(network.totalNodes),
      pairs: wording.number(network.totalEdges),
      list: wording.list(
        strongest.map(({ source, target, weight }) =>
          wording.label('times', {
            name: [source, target].map((id) => names.get(id) ?? id).join(wording.label('and')),
            count: wording.number(weight),
          }),
        ),
        'and',
        3,
      ),
    }),
    content: {
      count: network.totalNodes,
      network,
    },
  };
};

async function answerAround(
  author: Candidate,
  understood: Understood,
  { store }: Corpus,
  wording: Wording,
): Promise<Answered> {
  const steps = understood.steps ?? 1;
  const network = await coauthorNetwork(store, { author: author.id, steps });
  const shared = new Map(
    network.edges
      .filter(({ source, target }) => source === author.id || target === author.id)
      .map(({ source, target, articles }) => [source === author.id ? target : source, articles]),
  );
  const entities = network.nodes
    .filter(({ id }) => id !== author.id)
    .map(({ id, name }) => {
      const articles = shared.get(id) ?? [];
      return { id, kind: 'AUTHOR' as const, name, articleCount: articles.length, articles };
    })
    .sort((a, b) => b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1));
  const values = {
    author: wording.name(author.name, author.id),
    count: wording.number(entities.length),
    steps: wording.number(steps),
    list: wording.list(
      entities.map(({ id, name, articleCount }) =>
        articleCount === 0
          ? wording.name(name, id)
          : wording.label('times', { name: wording.name(name, id), count: wording.number(articleCount) }),
      ),
    ),
  };
  const key = steps > 1 && entities.length > 0 ? 'network' : form(entities.length);
  return {
    found: entities.length > 0,
    sentence: wording.sentence(`COAUTHORS.${key}`, values),
    content: { count: entities.length, entities, network },
  };
}

/** Through whom two authors are connected. */
export const answerPath: Answerer = async (understood, { store }, wording) => {
  const [from, to] = personsOf(understood) as [Candidate, Candidate];
  const found = await collaborationPath(store, from.id, to.id);
  const names = found.paths[0]?.map((step) => wording.name(step.to.name, step.to.id)) ?? [];
  const start = wording.name(from.name, from.id);
  const key = found.length === 0 ? 'SAME' : found.length === 1 ? 'DIRECT' : found.status;
  return {
    found: found.status === 'FOUND',
    sentence: wording.sentence(`COLLABORATION_PATH.${key}`, {
      from: start,
      to: wording.name(to.name, to.id),
      count: wording.number(found.length ?? LONGEST_PATH),
      list: [start, ...names].join(wording.label('path-arrow')),
    }),
    content: { count: found.length, paths: found.paths },
  };
};

function personsOf({ criteria }: Understood): Candidate[] {
  return criteria.all.flatMap((criterion) => (criterion.kind === 'author' ? criterion.anyOf : []));
}
