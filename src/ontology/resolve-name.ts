import { distance } from 'fastest-levenshtein';
import { prefixOf } from '../domain/ids.js';
import type { OntologyEntry } from '../domain/ontology-entry.js';
import { comparisonKey } from '../text/comparison-key.js';
import { normalise } from '../text/normalise.js';
import { tokenise } from '../text/tokenise.js';
import type { AliasMatch } from './alias-match.js';
import type { AliasPattern } from './alias-patterns.js';
import type { Inflection } from './inflection.js';
import type { EntryKind, Ontology } from './ontology.js';

/** What a name that a person typed stands for. */
export type NameResolution =
  | { readonly status: 'found'; readonly entry: OntologyEntry }
  | { readonly status: 'ambiguous'; readonly candidates: readonly OntologyEntry[] }
  | { readonly status: 'unknown'; readonly nearest: readonly OntologyEntry[] };

/** Share of the letters that may differ for a name to be offered as the nearest. */
const NEAREST_SHARE = 0.4;
const MOST_NEAREST = 5;

/**
 * Builds the resolution of names: by equal letters, then without words like "theory", then as an inflected or
 * compound form the matcher knows; else the nearest names by edit distance.
 */
export function nameResolver(
  patterns: readonly AliasPattern[],
  inflection: Inflection,
  get: (id: string) => OntologyEntry,
  match: Ontology['match'],
): (name: string, kinds: readonly EntryKind[]) => NameResolution {
  const byLetters = new Map<string, Set<string>>();
  for (const { letters, entry } of patterns) {
    // A scholar's name alone is no name of the theory.
    if (!entry || entry.via === 'founder') continue;
    const ids = byLetters.get(letters);
    if (ids) ids.add(entry.id);
    else byLetters.set(letters, new Set([entry.id]));
  }
  const fillers = new Set(
    [...inflection.adjectiveNouns.fa, ...inflection.adjectiveNouns.en, 'the', 'of'].map(comparisonKey),
  );

  return (name, kinds) => {
    const isWanted = (id: string): boolean => kinds.some((kind) => kind === prefixOf(id));
    const exact = [...(byLetters.get(comparisonKey(name)) ?? [])].filter(isWanted);
    const bare = exact.length > 0 ? exact : [...(byLetters.get(withoutFillers(name, fillers)) ?? [])];
    const wanted = bare.filter(isWanted);
    const ids = wanted.length > 0 ? wanted : matchedWhole(name, match).filter(isWanted);
    if (ids.length === 1) return { status: 'found', entry: get(ids[0]!) };
    if (ids.length > 1) return { status: 'ambiguous', candidates: ids.sort().map(get) };
    return { status: 'unknown', nearest: nearest(comparisonKey(name), byLetters, isWanted).map(get) };
  };
}

function withoutFillers(name: string, fillers: ReadonlySet<string>): string {
  const words = tokenise(normalise(name)).map(({ text }) => text);
  return words.filter((word) => !fillers.has(word)).join('');
}

/** The ids of the one match that takes the whole name; none when the name says more than an alias. */
function matchedWhole(name: string, match: Ontology['match']): string[] {
  const tokens = tokenise(normalise(name));
  const matches: AliasMatch[] = match(tokens, name);
  const only = matches[0];
  if (matches.length !== 1 || !only || only.firstToken !== 0 || only.endToken !== tokens.length) return [];
  return only.entries.map(({ id }) => id);
}

function nearest(
  key: string,
  byLetters: ReadonlyMap<string, ReadonlySet<string>>,
  isWanted: (id: string) => boolean,
): string[] {
  if (key.length === 0) return [];
  const distances = new Map<string, number>();
  for (const [letters, ids] of byLetters) {
    const limit = NEAREST_SHARE * Math.max(key.length, letters.length);
    if (Math.abs(letters.length - key.length) > limit) continue;
    const wanted = [...ids].filter(isWanted);
    if (wanted.length === 0) continue;
    const far = distance(key, letters);
    if (far > limit) continue;
    for (const id of wanted) distances.set(id, Math.min(far, distances.get(id) ?? Infinity));
  }
  return [...distances]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NEAREST)
    .map(([id]) => id);
}
