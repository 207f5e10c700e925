import type { Token } from '../text/token.js';
import type { AliasMatch, MatchedEntry, Via } from './alias-match.js';
import type { AliasPattern } from './alias-patterns.js';
import type { Inflection } from './inflection.js';
import { buildTrie } from './letter-trie.js';
import { selectLongest } from './select-longest.js';
import { besideTheoryNoun, theoryNouns } from './theory-nouns.js';
import { walkTrie } from './walk-trie.js';
import type { Candidate } from './walk-trie.js';

const PRECEDENCE: readonly Via[] = ['name', 'alias', 'demonym', 'capital', 'founder'];

/** Prefixes of one letter need a name of at least four behind them, longer ones three. */
const LEAST_BEHIND_LETTER = 4;
const LEAST_BEHIND_WORD = 3;

/** Compiles the patterns into a matcher; see `Ontology.match` for what it finds. */
export function compileMatcher(
  patterns: readonly AliasPattern[],
  inflection: Inflection,
): (tokens: readonly Token[], raw?: string) => AliasMatch[] {
  const nouns = theoryNouns(inflection);
  const edgeWords = new Set([...nouns.theoryNouns, ...nouns.adjectiveNouns, ...inflection.linkWords]);
  const isTheoryWord = (word: string): boolean => edgeWords.has(word);
  const trie = buildTrie(patterns);
  const endings = { arabic: new Set(inflection.endings.fa), latin: new Set(inflection.endings.en) };
  const walk = walkTrie(trie, patterns, endings, besideTheoryNoun(nouns, inflection.linkWords));
  const prefixesOf = new Map<number, string[]>();
  for (const prefix of inflection.gluedPrefixes) {
    const initial = prefix.charCodeAt(0);
    prefixesOf.set(initial, [...(prefixesOf.get(initial) ?? []), prefix]);
  }

  return (tokens, raw) => {
    const candidates: Candidate[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const { text, script } = tokens[index]!;
      const found = walk(tokens, index, 0, raw);
      if (found) candidates.push(found);
      if (script !== 'arabic') continue;
      const prefixes = prefixesOf.get(text.charCodeAt(0));
      if (!prefixes) continue;
      for (const prefix of prefixes) {
        const least = prefix.length === 1 ? LEAST_BEHIND_LETTER : LEAST_BEHIND_WORD;
        if (text.length < prefix.length + least || !text.startsWith(prefix)) continue;
        const behind = walk(tokens, index, prefix.length, raw);
        if (behind && behind.letters >= least) candidates.push(behind);
      }
    }
    return selectLongest(candidates, tokens, isTheoryWord).flatMap(
      (candidate) => toMatch(candidate, tokens, patterns) ?? [],
    );
  };
}

function toMatch(
  candidate: Candidate,
  tokens: readonly Token[],
  patterns: readonly AliasPattern[],
): AliasMatch | null {
  const named = namedBy(candidate.patterns, patterns);
  if (!named) return null;
  const { entries, language, alias } = named;
  return {
    entries,
    start: startInside(tokens[candidate.firstToken]!, candidate.offset),
    end: tokens[candidate.endToken - 1]!.end,
    firstToken: candidate.firstToken,
    endToken: candidate.endToken,
    language,
    alias,
  };
}

/** The entries that patterns name, by precedence; `null` when they name none (exceptions). */
function namedBy(
  indexes: readonly number[],
  patterns: readonly AliasPattern[],
): Pick<AliasMatch, 'entries' | 'language' | 'alias'> | null {
  const only = indexes.length === 1 ? patterns[indexes[0]!]! : null;
  if (only) return only.entry && { entries: [only.entry], language: only.language, alias: only.alias };
  const named = indexes.flatMap((index) => {
    const { entry, language, alias } = patterns[index]!;
    return entry ? [{ entry, language, alias }] : [];
  });
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

/**
 * The raw offset of a letter of a token behind a glued prefix. Where normalisation dropped more than the soft
 * boundaries, the letter cannot be placed, and the whole token stands for it: still verbatim, only wider.
 */
function startInside(token: Token, offset: number): number {
  if (offset === 0) return token.start;
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
