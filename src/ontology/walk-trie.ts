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
const FORGIVING = { arabic: { letters: 9, misplaced: 2 }, latin: { letters: 12, misplaced: 1 } } as const;
const MOST_MISPLACED = 2;
const LONGEST_ENDING = 6;
/** An alias of fewer letters takes no ending: "US" is not in "uses". */
const LEAST_INFLECTED = 3;

type Walk = (tokens: readonly Token[], first: number, offset: number, raw?: string) => Candidate | null;

/** Builds the walk that finds the longest alias starting at a letter of a token. */
export function walkTrie(
  trie: LetterTrie,
  patterns: readonly AliasPattern[],
  endings: Readonly<Record<'arabic' | 'latin', ReadonlySet<string>>>,
  widen: ReturnType<typeof besideTheoryNoun>,
): Walk {
  const { classes, flags, next, ends } = trie;
  // Letters seen when each token boundary was crossed; a mark makes it negative. Reused: a walk is synchronous.
  const crossings: number[] = [];

  const fits = (pattern: AliasPattern, bare: boolean, tokens: readonly Token[], span: Stretch): boolean => {
    if (!bare && (pattern.letters.length < LEAST_INFLECTED || pattern.beside)) return false;
    let misplaced = 0;
    for (const crossing of crossings) {
      if (crossing < 0 ? pattern.breaks.includes(-crossing) : pattern.boundaries.includes(crossing)) continue;
      if (crossing < 0) return false;
      misplaced++;
    }
    if (misplaced > 0) {
      if (pattern.script === 'other') return false;
      const limit = FORGIVING[pattern.script];
      if (misplaced > limit.misplaced || pattern.letters.length < limit.letters) return false;
    }
    return !pattern.capitals || isCasedAsMeant(pattern, tokens, span);
  };

  /** Patterns that stand for themselves win over those that need a theory word beside them. */
  const candidateOf = (
    fitting: readonly number[],
    tokens: readonly Token[],
    { first, end }: Stretch,
    offset: number,
    letters: number,
  ): Candidate | null => {
    const whole = fitting.filter((index) => !patterns[index]!.beside);
    if (whole.length > 0) return { firstToken: first, offset, endToken: end, letters, patterns: whole };
    for (const beside of ['adjectiveNouns', 'theoryNouns'] as const) {
      const halves = offset > 0 ? [] : fitting.filter((index) => patterns[index]!.beside === beside);
      const wide = halves.length > 0 ? widen(tokens, first, end, beside) : null;
      if (wide) return { ...wide, offset, letters, patterns: halves };
    }
    return null;
  };

  return (tokens, first, offset, raw) => {
    let node = 0;
    let letters = 0;
    let misplaced = 0;
    let best: Candidate | null = null;
    crossings.length = 0;
    for (let index = first; index < tokens.length; index++) {
      const { text, script } = tokens[index]!;
      for (let at = index === first ? offset : 0; at < text.length; at++) {
        const letterClass = classes[text.charCodeAt(at)]!;
        if (letterClass === 0) return best;
        node = next(node, letterClass);
        if (node === 0) return best;
        letters++;
        if ((flags[node]! & IS_END) === 0) continue;
        const rest = text.length - at - 1;
        if (rest > 0 && (rest > LONGEST_ENDING || !hasEnding(endings, script, text.slice(at + 1)))) continue;
        const fitting = ends
          .get(node)!
          .filter((end) => fits(patterns[end]!, rest === 0, tokens, { first, end: index + 1, raw }));
        best = candidateOf(fitting, tokens, { first, end: index + 1, raw }, offset, letters) ?? best;
      }
      const after = tokens[index + 1];
      if (!after) return best;
      const flag = flags[node]!;
      if (after.breakBefore && (flag & MAY_BREAK) === 0) return best;
      if ((flag & MAY_SPACE) === 0 && ++misplaced > MOST_MISPLACED) return best;
      crossings.push(after.breakBefore ? -letters : letters);
    }
    return best;
  };
}

interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly raw: string | undefined;
}

function hasEnding(
  endings: Readonly<Record<'arabic' | 'latin', ReadonlySet<string>>>,
  script: Token['script'],
  rest: string,
): boolean {
  return (script === 'arabic' || script === 'latin') && endings[script].has(rest);
}
