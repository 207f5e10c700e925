import type { Token } from '../text/token.js';
import type { AliasPattern } from './alias-patterns.js';
import { IS_END, MAY_BREAK, MAY_SPACE } from './letter-trie.js';
import type { LetterTrie } from './letter-trie.js';
import { isCasedAsMeant } from './letter-case.js';
import type { besideTheoryNoun } from './theory-nouns.js';

/** A stretch of tokens whose letters are an alias. */
export interface Candidate {
  readonly firstToken: number;
  /** Letters of the first token before the alias: a glued prefix. */
  readonly offset: number;
  /** Half-open. */
  readonly endToken: number;
  /** Letters of the alias. */
  readonly letters: number;
  /** Indexes of the patterns that fit. */
  readonly patterns: readonly number[];
}

/**
 * Spaces in the wrong place (damaged text) are forgiven up to two, in aliases too long to arise by chance from
 * the letters of other words; in Latin script one, since its words are rarely broken.
 */
const FORGIVING = {
  arabic: { letters: 9, misplaced: 2 },
  latin: { letters: 12, misplaced: 1 },
  number: { letters: Infinity, misplaced: 0 },
  other: { letters: Infinity, misplaced: 0 },
} as const;
const LONGEST_ENDING = 6;
/** An alias of fewer letters takes no ending: "US" is not in "uses". */
const LEAST_INFLECTED = 3;

type Walk = (tokens: readonly Token[], first: number, offset: number, raw?: string) => Candidate | null;

/** Where a walk passed the end of patterns. */
interface PassedEnd {
  readonly node: number;
  readonly letters: number;
  /** Half-open. */
  readonly endToken: number;
  /** No ending follows in the token. */
  readonly bare: boolean;
  /** How many of the walk's crossings lie before it. */
  readonly crossings: number;
}

/** Builds the walk that finds the longest alias starting at a letter of a token. */
export function walkTrie(
  trie: LetterTrie,
  patterns: readonly AliasPattern[],
  endings: Readonly<Record<'arabic' | 'latin', ReadonlySet<string>>>,
  widen: ReturnType<typeof besideTheoryNoun>,
): Walk {
  const { classes, flags, longest, next, ends } = trie;
  // Both are reused: a walk is synchronous. Letters seen when a token boundary was crossed, negative at a mark.
  const crossings: number[] = [];
  const passed: PassedEnd[] = [];

  const fits = (pattern: AliasPattern, end: PassedEnd): boolean => {
    if (!end.bare && (pattern.letters.length < LEAST_INFLECTED || pattern.beside)) return false;
    let misplaced = 0;
    for (let index = 0; index < end.crossings; index++) {
      const crossing = crossings[index]!;
      if (crossing < 0 ? pattern.breaks.includes(-crossing) : pattern.boundaries.includes(crossing)) continue;
      if (crossing < 0) return false;
      misplaced++;
    }
    const limit = FORGIVING[pattern.script];
    return misplaced === 0 || (misplaced <= limit.misplaced && pattern.letters.length >= limit.letters);
  };

  /** Patterns that stand for themselves win over those that need a theory word beside them. */
  const candidateAt = (
    end: PassedEnd,
    tokens: readonly Token[],
    first: number,
    offset: number,
    raw: string | undefined,
  ): Candidate | null => {
    const { endToken, letters } = end;
    const stretch = { first, end: endToken, raw };
    const fitting = ends.get(end.node)!.filter((index) => {
      const pattern = patterns[index]!;
      return fits(pattern, end) && (!pattern.capitals || isCasedAsMeant(pattern, tokens, stretch));
    });
    if (fitting.length === 0) return null;
    const whole = fitting.filter((index) => !patterns[index]!.beside);
    if (whole.length > 0) return { firstToken: first, offset, endToken, letters, patterns: whole };
    for (const beside of ['adjectiveNouns', 'theoryNouns'] as const) {
      const halves = offset > 0 ? [] : fitting.filter((index) => patterns[index]!.beside === beside);
      const wide = halves.length > 0 ? widen(tokens, first, endToken, beside) : null;
      if (wide) return { ...wide, offset, letters, patterns: halves };
    }
    return null;
  };

  /** Follows the letters as far as any pattern goes and notes the ends it passes. */
  const follow = (tokens: readonly Token[], first: number, offset: number): number => {
    let node = 0;
    let letters = 0;
    let misplaced = 0;
    let crossed = 0;
    let count = 0;
    for (let index = first; index < tokens.length; index++) {
      const { text, script } = tokens[index]!;
      const { length } = text;
      for (let at = index === first ? offset : 0; at < length; at++) {
        node = next(node, classes[text.charCodeAt(at)]!);
        if (node === 0) return count;
        letters++;
        if ((flags[node]! & IS_END) === 0) continue;
        const rest = length - at - 1;
        if (rest > 0 && (rest > LONGEST_ENDING || !hasEnding(endings, script, text.slice(at + 1)))) continue;
        passed[count++] = { node, letters, endToken: index + 1, bare: rest === 0, crossings: crossed };
      }
      const after = tokens[index + 1];
      if (!after) return count;
      const flag = flags[node]!;
      if (after.breakBefore && (flag & MAY_BREAK) === 0) return count;
      if ((flag & MAY_SPACE) === 0) {
        const limit = FORGIVING[script];
        if (++misplaced > limit.misplaced || longest[node]! < limit.letters) return count;
      }
      crossings[crossed++] = after.breakBefore ? -letters : letters;
    }
    return count;
  };

  return (tokens, first, offset, raw) => {
    for (let count = follow(tokens, first, offset); count > 0; count--) {
      const candidate = candidateAt(passed[count - 1]!, tokens, first, offset, raw);
      if (candidate) return candidate;
    }
    return null;
  };
}

function hasEnding(
  endings: Readonly<Record<'arabic' | 'latin', ReadonlySet<string>>>,
  script: Token['script'],
  rest: string,
): boolean {
  return (script === 'arabic' || script === 'latin') && endings[script].has(rest);
}
