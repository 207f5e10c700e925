import type { GraphChange } from '../../src/domain/resolved-article.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import { syntheticChanges } from '../../test/support/synthetic-corpus.js';

/** What the questions name comes first, so that it is among what the corpus uses. */
const THEORIES = [
  'interdependence',
  'weaponized-interdependence',
  'complex-interdependence',
  'balance-of-threat',
  'realism',
  'neorealism',
];
const COUNTRIES = ['CHN', 'USA', 'IRN', 'TUR', 'KAZ', 'UZB', 'RUS'];

/**
 * The synthetic corpus with the theories and countries of the ontology, so that it can be asked by their names: an
 * article uses two theories of 80, three countries of 195.
 */
export function* namedCorpus(count: number, ontology: Ontology): Generator<GraphChange> {
  const theories = ordered(
    ontology.theories,
    THEORIES.map((key) => `theory:${key}`),
  );
  const countries = ordered(
    ontology.countries,
    COUNTRIES.map((key) => `country:${key}`),
  );
  const of = <T extends string>(ids: readonly T[], id: string): T =>
    ids[Number(/\d+$/.exec(id)![0]) % ids.length]!;
  const organizations = ontology.organizations.map(({ id }) => id);
  const methods = ontology.methods.map(({ id }) => id);
  for (const change of syntheticChanges(count))
    yield {
      ...change,
      articles: change.articles.map((article) => ({
        ...article,
        theories: distinctIds(article.theories.map((claim) => ({ ...claim, id: of(theories, claim.id) }))),
        places: distinctIds(article.places.map((claim) => ({ ...claim, id: of(countries, claim.id) }))),
        organizations: article.organizations.map((claim) => ({ ...claim, id: of(organizations, claim.id) })),
        methods: article.methods.map((claim) => ({ ...claim, id: of(methods, claim.id) })),
      })),
    };
}

function ordered<T extends string>(entries: readonly { readonly id: T }[], first: readonly string[]): T[] {
  const rank = ({ id }: { readonly id: T }) => (first.includes(id) ? first.indexOf(id) : first.length);
  return entries.toSorted((a, b) => rank(a) - rank(b)).map(({ id }) => id);
}

function distinctIds<T extends { readonly id: string }>(claims: readonly T[]): T[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}
