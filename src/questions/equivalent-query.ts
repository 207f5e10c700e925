import type { Language } from '../domain/language.js';
import { MOST_STEPS } from '../networks/coauthor-network.js';
import type { EquivalentQuery } from './answer.js';
import type { ArticleCriteria, CitesCriterion, Criterion } from './article-criteria.js';
import { MOST_ARTICLES } from './answers/answer-articles.js';
import { alternativesOf } from './comparison.js';
import { ARTICLE, COAUTHORS_OF_TOPIC, comparison, OPERATIONS } from './operations.js';
import type { Candidate } from './piece.js';
import type { Understood } from './understanding.js';

type Variables = Record<string, unknown>;

/** Articles a page of the equivalent operation holds. */
const FIRST = 20;

/** The same where several lists stand side by side. */
const FIRST_COMPARED = 5;

/**
 * The GraphQL operation that asks the same, with its variables. `null` where no single operation does: what a theory
 * is not brought to is the difference of two, and a timeline always runs from the first to the last year.
 *
 * @param language of the answer, which decides on a calendar the question does not name
 */
export function equivalentQuery(understood: Understood, language: Language): EquivalentQuery | null {
  const { criteria, intent } = understood;
  const theory = criteria.all.find((criterion) => criterion.kind === 'theory');
  const place = criteria.all.find((criterion) => criterion.kind === 'place');
  const persons = criteria.all.flatMap((criterion) => (criterion.kind === 'author' ? criterion.anyOf : []));
  const asks = (query: string, variables: Variables): EquivalentQuery => ({ query, variables });
  switch (intent) {
    case 'ARTICLES':
    case 'THEORIES':
    case 'PLACES':
    case 'AUTHORS':
    case 'KEYWORDS':
    case 'JOURNALS':
    case 'INSTITUTIONS':
    case 'ORGANIZATIONS':
    case 'METHODS': {
      const article = onlyArticle(criteria);
      if (article !== null) return asks(ARTICLE, { article });
      const filter = articleFilter(criteria);
      if (filter === null) return null;
      const inverted = understood.negated && (intent === 'THEORIES' || intent === 'PLACES');
      return inverted
        ? null
        : asks(OPERATIONS[intent], {
            filter,
            first: intent === 'ARTICLES' ? Math.min(understood.first ?? FIRST, MOST_ARTICLES) : FIRST,
          });
    }
    case 'COMPARISON': {
      const filters = alternativesOf(criteria).alternatives.map((each) => articleFilter(each.criteria));
      const named = filters.map((filter, index) => [`filter${index + 1}`, filter] as const);
      return asks(comparison(filters.length), { ...Object.fromEntries(named), first: FIRST_COMPARED });
    }
    case 'COAUTHORS':
      if (persons.length === 0)
        return asks(COAUTHORS_OF_TOPIC, {
          theory: theory ? byId(theory.anyOf[0]!) : null,
          theoryRoles: theory?.roles ?? null,
          place: place ? byId(place.anyOf[0]!) : null,
          placeRoles: place?.roles ?? null,
        });
      return asks(OPERATIONS.COAUTHORS, {
        author: persons[0]!.id,
        steps: Math.min(understood.steps ?? 1, MOST_STEPS),
      });
    case 'COLLABORATION_PATH':
      return asks(OPERATIONS.COLLABORATION_PATH, { from: persons[0]!.id, to: persons[1]!.id });
    case 'THEMES':
      return asks(OPERATIONS.THEMES, { kinds: understood.themeKinds });
    case 'TIMELINE':
      if (criteria.all.some(({ kind }) => kind === 'years')) return null;
      return asks(OPERATIONS.TIMELINE, {
        theory: theory ? { id: theory.anyOf[0]!.id } : null,
        place: place ? { id: place.anyOf[0]!.id } : null,
        calendar: understood.calendar ?? (language === 'fa' ? 'SOLAR_HIJRI' : 'GREGORIAN'),
      });
    case 'MATRIX':
      return asks(OPERATIONS.MATRIX, {
        theories: named(criteria, 'theory'),
        places: named(criteria, 'place'),
        theoryRoles: understood.theoryRoles,
        includeEmpty: understood.negated,
      });
    case 'SIMILAR_ARTICLES':
      return asks(OPERATIONS.SIMILAR_ARTICLES, {
        article: understood.articles[0]!.id,
        first: understood.first ?? 10,
      });
    default:
      return asks(OPERATIONS.MOST_CITED, {
        theory: byId(theory!.anyOf[0]!),
        first: understood.first ?? FIRST,
      });
  }
}

/** Works that one filter may name: it takes up to 50 conditions in all. */
const MOST_CITED = 40;

/** The article a question is about, if it is about nothing else. */
function onlyArticle({ all, none }: ArticleCriteria): string | null {
  const [only] = all;
  if (all.length !== 1 || none.length > 0 || only?.kind !== 'article') return null;
  return only.anyOf.length === 1 ? only.anyOf[0]!.id : null;
}

/** `null` where no filter says it: it takes works one by one, names no articles, and knows no author who has none. */
function articleFilter({ all, none }: ArticleCriteria): Variables | null {
  if ([...all, ...none].some(({ kind }) => kind === 'article')) return null;
  const named = all.flatMap((criterion) => (criterion.kind === 'cites' ? [criterion.cited.length] : []));
  if (named.includes(0) || named.reduce((sum, count) => sum + count, 0) > MOST_CITED) return null;
  const unwanted = none.map((criterion) => ({ not: conditionOf(criterion) }));
  return merged([...all.map(conditionOf), ...unwanted]);
}

/** Conditions on different fields make one filter; those on the same field are joined by `and`, places as a list. */
function merged(conditions: readonly Variables[]): Variables {
  const filter: Variables = {};
  const and: Variables[] = [];
  for (const condition of conditions) {
    const fields = Object.keys(condition);
    const listed =
      fields.length === 1 &&
      ['places', 'authors', 'keywords', 'organizations', 'methods'].includes(fields[0]!);
    if (listed && Array.isArray(filter[fields[0]!]))
      filter[fields[0]!] = [...(filter[fields[0]!] as unknown[]), ...(condition[fields[0]!] as unknown[])];
    else if (fields.some((field) => field in filter)) and.push(condition);
    else Object.assign(filter, condition);
  }
  return and.length > 0 ? { ...filter, and } : filter;
}

/** One criterion as a filter. */
function conditionOf(criterion: Criterion): Variables {
  if (criterion.kind === 'no-theory') return { noTheory: true };
  if (criterion.kind === 'language') return { language: criterion.language.toUpperCase() };
  if (criterion.kind === 'years') {
    const { from, to, calendar } = criterion;
    return { [calendar === 'SOLAR_HIJRI' ? 'solarYears' : 'years']: { from, to } };
  }
  if (criterion.kind === 'cites') return { or: criterion.cited.map((cites) => ({ cites })) };
  const each = criterion.anyOf.map((candidate) => conditionOn(criterion, candidate));
  return each.length === 1 ? each[0]! : { or: each };
}

function conditionOn(
  criterion: Exclude<Extract<Criterion, { anyOf: unknown }>, CitesCriterion>,
  named: Candidate,
): Variables {
  const { id, name } = named;
  switch (criterion.kind) {
    case 'theory':
      return { theory: { id, includeSubtheories: criterion.includeSubtheories, roles: criterion.roles } };
    case 'place':
      return { places: [{ id, roles: criterion.roles }] };
    case 'author':
      return { authors: [{ id }] };
    case 'journal':
      return { journal: { id } };
    case 'institution':
      return { institution: { id } };
    case 'issue':
      return { issue: id };
    case 'organization':
      return { organizations: [{ id }] };
    case 'method':
      return { methods: [{ id }] };
    default:
      return { keywords: [name.fa ?? name.en ?? id] };
  }
}

function named({ all }: ArticleCriteria, kind: 'theory' | 'place'): Variables[] | null {
  const references = all.flatMap((criterion) => (criterion.kind === kind ? criterion.anyOf.map(byId) : []));
  return references.length > 0 ? references : null;
}

function byId({ id }: Candidate): Variables {
  return { id };
}
