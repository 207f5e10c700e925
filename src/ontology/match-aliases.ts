import { CLASS } from '../text/character-class.js';
import type { Token } from '../text/token.js';
import { tokenTableOf, tokenTableOfText } from '../text/token-table.js';
import type { TokenTable } from '../text/token-table.js';
import type { AliasMatch } from './alias-match.js';
import type { AliasPattern } from './alias-patterns.js';
import type { Inflection } from './inflection.js';
import type { LetterTrie } from './letter-trie.js';
import { compileEndings } from './compile-endings.js';
import type { Named } from './pattern-sets.js';
import { selectLongest } from './select-longest.js';
import { startFilter } from './start-filter.js';
import { besideTheoryNoun, theoryNouns } from './theory-nouns.js';
import { walkTrie } from './walk-trie.js';
import type { Candidate } from './walk-trie.js';

// Imported bindings as constants of this module: read for every token.
const { arabic: ARABIC } = CLASS;

/** Prefixes of one letter need a name of at least four behind them, longer ones three. */
const LEAST_BEHIND_LETTER = 4;
const LEAST_BEHIND_WORD = 3;

/** The two ways into the matcher; see `Ontology.match` and `Ontology.matchText`. */
export interface Matcher {
  readonly match: (tokens: readonly Token[], raw?: string) => AliasMatch[];
  readonly matchText: (raw: string) => AliasMatch[];
}

/** Compiles the patterns into a matcher; see `Ontology.match` for what it finds. */
export function compileMatcher(
  patterns: readonly AliasPattern[],
  inflection: Inflection,
  trie: LetterTrie,
): Matcher {
  const nouns = theoryNouns(inflection);
  const edgeWords = new Set([...nouns.theoryNouns, ...nouns.adjectiveNouns, ...inflection.linkWords]);
  const isTheoryWord = (word: string): boolean => edgeWords.has(word);
  const endings = compileEndings({ arabic: inflection.endings.fa, latin: inflection.endings.en });
  const mayStart = startFilter(patterns, endings.initials);
  const walk = walkTrie(trie, patterns, endings, besideTheoryNoun(nouns, inflection.linkWords));
  const prefixesOf = gluedPrefixes(inflection.gluedPrefixes);

  const matchTable = (table: TokenTable, raw: string | undefined): AliasMatch[] => {
    const { units, starts, ends, kinds, count } = table;
    const candidates: Candidate[] = [];
    for (let index = 0; index < count; index++) {
      const start = starts[index]!;
      const end = ends[index]!;
      if (mayStart(table, index, start)) {
        const found = walk(table, index, 0, raw);
        if (found) candidates.push(found);
      }
      if (kinds[index] !== ARABIC) continue;
      const place = prefixesOf.placeOf[units[start]!]!;
      if (place === 0) continue;
      for (const prefix of prefixesOf.lists[place]!) {
        const least = prefix.length === 1 ? LEAST_BEHIND_LETTER : LEAST_BEHIND_WORD;
        if (end - start < prefix.length + least || !beginsWith(units, start, prefix)) continue;
        if (!mayStart(table, index, start + prefix.length)) continue;
        const behind = walk(table, index, prefix.length, raw);
        if (behind && behind.letters >= least) candidates.push(behind);
      }
    }
    const matches: AliasMatch[] = [];
    for (const candidate of selectLongest(candidates, table, isTheoryWord))
      if (candidate.named !== null) matches.push(toMatch(candidate, table, candidate.named));
    return matches;
  };
  return {
    match: (tokens, raw) => matchTable(tokenTableOf(tokens), raw),
    matchText: (raw) => matchTable(tokenTableOfText(raw), raw),
  };
}

/** Glued prefixes by the code unit they begin with. */
interface GluedPrefixes {
  /** Per code unit the place in `lists`, 0 for none. */
  readonly placeOf: Uint8Array;
  readonly lists: readonly (readonly string[])[];
}

function gluedPrefixes(prefixes: readonly string[]): GluedPrefixes {
  const placeOf = new Uint8Array(0x10000);
  const lists: string[][] = [[]];
  for (const prefix of prefixes) {
    const initial = prefix.charCodeAt(0);
    if (placeOf[initial] === 0) placeOf[initial] = lists.push([]) - 1;
    lists[placeOf[initial]!]!.push(prefix);
  }
  return { placeOf, lists };
}

function beginsWith(units: Uint16Array, start: number, prefix: string): boolean {
  for (let index = 0; index < prefix.length; index++)
    if (units[start + index] !== prefix.charCodeAt(index)) return false;
  return true;
}

function toMatch(candidate: Candidate, tokens: TokenTable, { entries, language, alias }: Named): AliasMatch {
  const { firstToken, endToken, offset } = candidate;
  const start = offset === 0 ? tokens.rawStart(firstToken) : startInside(tokens.at(firstToken), offset);
  return { entries, start, end: tokens.rawEnd(endToken - 1), firstToken, endToken, language, alias };
}

/**
 * The raw offset of a letter of a token behind a glued prefix. Where normalisation dropped more than the soft
 * boundaries, the letter cannot be placed, and the whole token stands for it: still verbatim, only wider.
 */
function startInside(token: Token, offset: number): number {
  const dropped = token.end - token.start - token.text.length;
  if (dropped === 0) return token.start + offset;
  if (dropped !== (token.parts?.length ?? 1) - 1) return token.start;
  let letters = 0;
  let soft = 0;
  for (const part of token.parts ?? []) {
    letters += part.length;
    if (letters > offset) break;
    soft++;
  }
  return token.start + offset + soft;
}
