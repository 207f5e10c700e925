import type {
  CountryEntry,
  MethodEntry,
  OntologyEntry,
  OrganizationEntry,
  RegionEntry,
  TheoryEntry,
} from '../domain/ontology-entry.js';
import type { AliasMatch } from './alias-match.js';
import type { NameResolution } from './resolve-name.js';
import type { Token } from '../text/token.js';

/** The kinds of entry, each also the prefix of its ids. */
export const ENTRY_KINDS = ['theory', 'country', 'region', 'organization', 'method'] as const;

export type EntryKind = (typeof ENTRY_KINDS)[number];

/** The vocabulary of the field, validated and ready to match. Immutable. */
export interface Ontology {
  readonly theories: readonly TheoryEntry[];
  readonly countries: readonly CountryEntry[];
  readonly regions: readonly RegionEntry[];
  readonly organizations: readonly OrganizationEntry[];
  readonly methods: readonly MethodEntry[];
  /** The entry of a full id such as `theory:realism`. */
  get(id: string): OntologyEntry | undefined;
  /** Closure over parents without the id itself, nearest first; empty for an unknown id. */
  ancestors(id: string): readonly string[];
  /** Closure over children without the id itself, nearest first; empty for an unknown id. */
  descendants(id: string): readonly string[];
  /**
   * Every place where an entry is named: longest wins, no overlaps, in the order of the text.
   *
   * @param raw the text the tokens' offsets point into. With it, an alias in capitals (US, WHO, ECO) must stand
   *   in capitals; without it, aliases in capitals of up to three letters are not matched at all.
   */
  match(tokens: readonly Token[], raw?: string): AliasMatch[];
  /** The same from raw text in one go, several times faster: `match(tokenise(normalise(raw)), raw)`. */
  matchText(raw: string): AliasMatch[];
  /** The entry a person means by a name in either language, or the candidates, or the nearest names. */
  resolveName(name: string, kinds: readonly EntryKind[]): NameResolution;
}
