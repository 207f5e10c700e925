import type { Bilingual } from './bilingual.js';
import type { Id } from './ids.js';

/** What all entries of the ontology share: an id, a name in both languages and the other ways to write it. */
interface OntologyEntryBase<P extends 'theory' | 'country' | 'region' | 'organization' | 'method'> {
  readonly id: Id<P>;
  readonly name: { readonly fa: string; readonly en: string };
  /** Other ways authors write the name. Spacing, letter variants and plural endings need no alias of their own. */
  readonly aliases: Bilingual<readonly string[]>;
  /** Where the entry is taken from: a citation, a standard or an address. */
  readonly source: string;
}

export const THEORY_KINDS = ['PARADIGM', 'THEORY', 'SCHOOL', 'CONCEPT'] as const;

export type TheoryKind = (typeof THEORY_KINDS)[number];

export interface TheoryEntry extends OntologyEntryBase<'theory'> {
  readonly kind: TheoryKind;
  readonly parents: readonly Id<'theory'>[];
  /** Scholars by whose name the theory is called ("Waltz's theory"), each in both languages. */
  readonly founders: readonly { readonly fa: string; readonly en: string }[];
}

export interface CountryEntry extends OntologyEntryBase<'country'> {
  /** ISO 3166-1 alpha-2; `null` for a historical state. */
  readonly alpha2: string | null;
  /** Adjectives and names of the people: "Iranian". */
  readonly demonyms: Bilingual<readonly string[]>;
  /** Capitals and seats of government that stand for the state as an actor: "Moscow", "the Kremlin". */
  readonly capitals: Bilingual<readonly string[]>;
  /** Years a historical state existed, half-open; `null` for a present one. */
  readonly existed: { readonly from: number; readonly to: number } | null;
  readonly parents: readonly Id<'region'>[];
}

export interface RegionEntry extends OntologyEntryBase<'region'> {
  /** Adjectives: "Central Asian". */
  readonly demonyms: Bilingual<readonly string[]>;
  readonly parents: readonly Id<'region'>[];
}

export interface OrganizationEntry extends OntologyEntryBase<'organization'> {
  readonly members: readonly {
    readonly country: Id<'country'>;
    readonly since: number | null;
    readonly until: number | null;
  }[];
}

export interface MethodEntry extends OntologyEntryBase<'method'> {
  readonly parents: readonly Id<'method'>[];
}

export type PlaceEntry = CountryEntry | RegionEntry;

export type OntologyEntry = TheoryEntry | CountryEntry | RegionEntry | OrganizationEntry | MethodEntry;
