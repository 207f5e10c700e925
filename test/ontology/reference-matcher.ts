import type { AliasPattern } from '../../src/ontology/alias-patterns.js';
import type { Inflection } from '../../src/ontology/inflection.js';
import { normalise } from '../../src/text/normalise.js';
import type { Token } from '../../src/text/token.js';
import { tokenise } from '../../src/text/tokenise.js';

/** What a matcher finds, without the raw offsets. */
export interface Found {
  readonly ids: readonly string[];
  readonly firstToken: number;
  readonly endToken: number;
}

interface Candidate extends Found {
  readonly letters: number;
  readonly offset: number;
}

const FORGIVEN = {
  arabic: { from: 9, spaces: 2 },
  latin: { from: 12, spaces: 1 },
  other: { from: Infinity, spaces: 0 },
};
const LONGEST_ENDING = 6;
const LEAST_INFLECTED = 3;

/**
 * The rules of the matcher with neither trie nor filter: every pattern is held against every start. For patterns of
 * one script that need no word beside them and no capitals.
 */
export function referenceMatch(
  patterns: readonly AliasPattern[],
  inflection: Inflection,
  raw: string,
): Found[] {
  const tokens = tokenise(normalise(raw));
  const candidates: Candidate[] = [];
  for (const [first, token] of tokens.entries()) {
    for (const offset of [0, ...prefixLengths(token, inflection.gluedPrefixes)]) {
      const best = longestFrom(patterns, inflection, tokens, first, offset);
      if (best !== null && best.letters >= leastBehind(offset)) candidates.push(best);
    }
  }
  candidates.sort((a, b) => b.letters - a.letters || a.firstToken - b.firstToken || a.offset - b.offset);
  const kept: Candidate[] = [];
  for (const one of candidates)
    if (kept.every((other) => one.firstToken >= other.endToken || one.endToken <= other.firstToken))
      kept.push(one);
  return kept
    .sort((a, b) => a.firstToken - b.firstToken)
    .map(({ ids, firstToken, endToken }) => ({ ids, firstToken, endToken }));
}

function leastBehind(offset: number): number {
  if (offset === 0) return 1;
  return offset === 1 ? 4 : 3;
}

function prefixLengths(token: Token, prefixes: readonly string[]): number[] {
  if (token.script !== 'arabic') return [];
  return prefixes
    .filter(
      (prefix) =>
        token.text.startsWith(prefix) && token.text.length >= prefix.length + leastBehind(prefix.length),
    )
    .map(({ length }) => length);
}

function longestFrom(
  patterns: readonly AliasPattern[],
  inflection: Inflection,
  tokens: readonly Token[],
  first: number,
  offset: number,
): Candidate | null {
  let best: Candidate | null = null;
  for (const pattern of patterns) {
    const endToken = endOf(pattern, inflection, tokens, first, offset);
    const letters = pattern.letters.length;
    if (endToken === null || letters < (best?.letters ?? 0)) continue;
    const id = pattern.entry!.id;
    const ids: readonly string[] = letters === best?.letters ? [...new Set([...best.ids, id])].sort() : [id];
    best = { ids, firstToken: first, endToken, letters, offset };
  }
  return best;
}

/** The token after the pattern when its letters stand from a letter of a token on, spaced as is allowed. */
function endOf(
  { letters, boundaries, breaks, script }: AliasPattern,
  inflection: Inflection,
  tokens: readonly Token[],
  first: number,
  offset: number,
): number | null {
  let spelt = '';
  let misplaced = 0;
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (index > first) {
      if (token.breakBefore && !breaks.includes(spelt.length)) return null;
      if (!boundaries.includes(spelt.length)) misplaced++;
    }
    spelt += index === first ? token.text.slice(offset) : token.text;
    if (spelt.length < letters.length) {
      if (!letters.startsWith(spelt)) return null;
      continue;
    }
    const { from, spaces } = FORGIVEN[script];
    if (!spelt.startsWith(letters) || (misplaced > 0 && (misplaced > spaces || letters.length < from)))
      return null;
    const rest = spelt.slice(letters.length);
    if (rest === '') return index + 1;
    const endings = token.script === 'arabic' ? inflection.endings.fa : inflection.endings.en;
    const isInflected =
      rest.length <= LONGEST_ENDING && letters.length >= LEAST_INFLECTED && endings.includes(rest);
    return isInflected ? index + 1 : null;
  }
  return null;
}
