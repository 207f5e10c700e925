import type { GraphStore } from '../graph/graph-store.js';
import { listCiting } from '../graph/read/article/list-citing.js';
import { listIds } from '../graph/read/article/list-ids.js';
import { listIdsByFacts } from '../graph/read/article/list-ids-by-facts.js';
import { listIdsByAuthors } from '../graph/read/article/list-ids-by-authors.js';
import { listIdsByInstitutions } from '../graph/read/article/list-ids-by-institutions.js';
import { listIdsByIssues } from '../graph/read/article/list-ids-by-issues.js';
import { listIdsByJournals } from '../graph/read/article/list-ids-by-journals.js';
import { listIdsByKeywords } from '../graph/read/article/list-ids-by-keywords.js';
import { listIdsByMethods } from '../graph/read/article/list-ids-by-methods.js';
import { listIdsByOrganizations } from '../graph/read/article/list-ids-by-organizations.js';
import { listIdsByPlaces } from '../graph/read/article/list-ids-by-places.js';
import { listIdsByTheories } from '../graph/read/article/list-ids-by-theories.js';
import { listIdsWithinFacts } from '../graph/read/article/list-ids-within-facts.js';
import { listIdsWithinPlaces } from '../graph/read/article/list-ids-within-places.js';
import { listWorkCiting } from '../graph/read/work/list-citing.js';
import type { Ontology } from '../ontology/ontology.js';
import type { ArticleCriteria, Criterion } from './article-criteria.js';

/** What articles are looked for in. */
export interface Corpus {
  readonly store: GraphStore;
  readonly ontology: Ontology;
}

/** Criteria in the order that leaves the fewest articles soonest: the facts of articles filter what others found. */
const ORDER: readonly Criterion['kind'][] = [
  'article',
  'author',
  'cites',
  'issue',
  'keyword',
  'theory',
  'institution',
  'journal',
  'organization',
  'method',
  'place',
  'years',
  'language',
  'no-theory',
];

/** The ids of the articles that meet the criteria, sorted. One round trip per criterion. */
export async function findArticles(corpus: Corpus, criteria: ArticleCriteria): Promise<string[]> {
  const ordered = [...criteria.all].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  let found: ReadonlySet<string> | null = null;
  for (const criterion of ordered) {
    if (found?.size === 0) return [];
    const matching: ReadonlySet<string> = await meeting(corpus, criterion, found);
    found = found === null ? matching : intersection(found, matching);
  }
  let left: ReadonlySet<string> = found ?? idsOf(await corpus.store.read(listIds, {}));
  for (const criterion of criteria.none) {
    if (left.size === 0) return [];
    const excluded = await meeting(corpus, criterion, left);
    left = new Set([...left].filter((id) => !excluded.has(id)));
  }
  return [...left].sort();
}

/** An entry's id with those of everything below it. */
export function closureOf(ontology: Ontology, id: string): string[] {
  return [id, ...ontology.descendants(id)];
}

async function meeting(
  { store, ontology }: Corpus,
  criterion: Criterion,
  within: ReadonlySet<string> | null,
): Promise<ReadonlySet<string>> {
  switch (criterion.kind) {
    case 'theory':
      return idsOf(
        await store.read(listIdsByTheories, {
          theoryIds: criterion.anyOf.flatMap(({ id }) =>
            criterion.includeSubtheories ? closureOf(ontology, id) : [id],
          ),
          roles: [...criterion.roles],
          minConfidence: 0,
          levels: null,
        }),
      );
    case 'place': {
      const places = {
        placeIds: criterion.anyOf.flatMap(({ id }) => closureOf(ontology, id)),
        roles: [...criterion.roles],
        minConfidence: 0,
        levels: null,
      };
      return idsOf(
        within === null
          ? await store.read(listIdsByPlaces, places)
          : await store.read(listIdsWithinPlaces, { ...places, within: [...within] }),
      );
    }
    case 'article':
      return new Set(criterion.anyOf.map(({ id }) => id));
    case 'cites': {
      const [works, articles] = [
        criterion.cited.filter((id) => id.startsWith('work:')),
        criterion.cited.filter((id) => !id.startsWith('work:')),
      ];
      const citing = await Promise.all([
        works.length > 0 ? store.read(listWorkCiting, { ids: works }) : [],
        articles.length > 0 ? store.read(listCiting, { ids: articles }) : [],
      ]);
      return new Set(citing.flat().map(({ articleId }) => articleId));
    }
    case 'years':
    case 'language':
    case 'no-theory': {
      const solar = criterion.kind === 'years' && criterion.calendar === 'SOLAR_HIJRI';
      const [from, to] = criterion.kind === 'years' ? [criterion.from, criterion.to] : [null, null];
      const facts = {
        fromYear: solar ? null : from,
        toYear: solar ? null : to,
        fromSolarYear: solar ? from : null,
        toSolarYear: solar ? to : null,
        language: criterion.kind === 'language' ? criterion.language : null,
        namesTheory: criterion.kind === 'no-theory' ? false : null,
        levels: null,
      };
      return idsOf(
        within === null
          ? await store.read(listIdsByFacts, facts)
          : await store.read(listIdsWithinFacts, { ...facts, within: [...within] }),
      );
    }
    default:
      return idsOf(await store.read(BY_NODE[criterion.kind], { ids: criterion.anyOf.map(({ id }) => id) }));
  }
}

const BY_NODE = {
  author: listIdsByAuthors,
  journal: listIdsByJournals,
  issue: listIdsByIssues,
  keyword: listIdsByKeywords,
  institution: listIdsByInstitutions,
  organization: listIdsByOrganizations,
  method: listIdsByMethods,
} as const;

function idsOf(rows: readonly { readonly id: string }[]): Set<string> {
  return new Set(rows.map(({ id }) => id));
}

function intersection(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...a].filter((id) => b.has(id)));
}
