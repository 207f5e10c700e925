import type {
  CountryEntry,
  MethodEntry,
  OntologyEntry,
  OrganizationEntry,
  RegionEntry,
  TheoryEntry,
} from '../../../domain/ontology-entry.js';

/** What the graph takes from an ontology. */
export interface OntologyEntries {
  readonly theories: readonly TheoryEntry[];
  readonly countries: readonly CountryEntry[];
  readonly regions: readonly RegionEntry[];
  readonly organizations: readonly OrganizationEntry[];
  readonly methods: readonly MethodEntry[];
}

/** The ontology as the rows that are written. Its aliases stay outside of the graph: only the matcher needs them. */
export function ontologyRows({ theories, countries, regions, organizations, methods }: OntologyEntries) {
  return {
    theories: theories.map((entry) => ({ ...namesOf(entry), kind: entry.kind })),
    countries: countries.map(namesOf),
    regions: regions.map(namesOf),
    organizations: organizations.map(namesOf),
    methods: methods.map(namesOf),
    subtheories: theories.flatMap(parentage),
    parts: [...countries, ...regions].flatMap(parentage),
    submethods: methods.flatMap(parentage),
    memberships: organizations.flatMap(({ id, members }) =>
      members.map(({ country, since, until }) => ({
        childId: country as string,
        parentId: id as string,
        since,
        until,
      })),
    ),
  };
}

export type OntologyRows = ReturnType<typeof ontologyRows>;

function namesOf({ id, name }: OntologyEntry) {
  return { id: id as string, nameFa: name.fa, nameEn: name.en };
}

function parentage({ id, parents }: { readonly id: string; readonly parents: readonly string[] }) {
  return parents.map((parentId) => ({ childId: id, parentId }));
}
