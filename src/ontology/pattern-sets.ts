import type { AliasMatch, MatchedEntry, Via } from './alias-match.js';
import type { AliasPattern } from './alias-patterns.js';

/** What all matches of the same patterns share. */
export type Named = Pick<AliasMatch, 'entries' | 'language' | 'alias'>;

/** Patterns with the same letters that fit together, and what they name; `null` when they name nothing (exceptions). */
interface PatternSet {
  readonly indexes: readonly number[];
  readonly named: Named | null;
}

/**
 * Builds the look-up of what the patterns name whose indexes stand in an array up to `count`. The last set made for a
 * place is used again when it is the same, which it nearly always is: so no list is made for every name found.
 *
 * @param places how many places there are
 */
export function patternSets(
  patterns: readonly AliasPattern[],
  places: number,
): (place: number, fitting: Int32Array, count: number) => Named | null {
  const last = Array.from<PatternSet | null>({ length: places }).fill(null);
  return (place, fitting, count) => {
    const known = last[place]!;
    if (known !== null && isSame(known.indexes, fitting, count)) return known.named;
    const indexes = [...fitting.subarray(0, count)];
    const named = nameTogether(indexes.map((index) => patterns[index]!));
    last[place] = { indexes, named };
    return named;
  };
}

function isSame(indexes: readonly number[], fitting: Int32Array, count: number): boolean {
  if (indexes.length !== count) return false;
  for (let index = 0; index < count; index++) if (indexes[index] !== fitting[index]) return false;
  return true;
}

const PRECEDENCE: readonly Via[] = ['name', 'alias', 'demonym', 'capital', 'founder'];

/** The entries by precedence, the first of which says how they are called. */
function nameTogether(patterns: readonly AliasPattern[]): Named | null {
  const named = patterns.flatMap(({ entry, language, alias }) => (entry ? [{ entry, language, alias }] : []));
  named.sort(({ entry: a }, { entry: b }) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const first = named[0];
  if (!first) return null;
  const entries: MatchedEntry[] = [];
  for (const { entry } of named) if (!entries.some(({ id }) => id === entry.id)) entries.push(entry);
  return { entries, language: first.language, alias: first.alias };
}

function rank(entry: MatchedEntry): number {
  return PRECEDENCE.indexOf(entry.via);
}
