/** Names and a text that holds some of them: what is found must not depend on how many others there are. */
export interface MadeUpCorpus {
  /** Of one to four made-up words. */
  readonly aliases: readonly string[];
  readonly text: string;
}

/** Names the text is made with: the least number of aliases to compare. */
export const NAMED = 1_000;
const WORDS = 60_000;
const WORDS_PER_NAME = 14;
/** Of which the names in the text are made, all others, and what stands between: no word is in two of them. */
const NAMED_WORDS = 5_000;
const OTHER_WORDS = 50_000;
const FILLER_WORDS = 20_000;
const FILLER_FROM = 1_000_000;

export function madeUpCorpus(aliasCount: number): MadeUpCorpus {
  const next = numbers();
  const aliases = new Set<string>();
  for (let index = 0; aliases.size < aliasCount; index++) {
    // No word of the names in the text is one of other names, or more would be found in it the more names there are.
    const [from, size] = aliases.size < NAMED ? [0, NAMED_WORDS] : [NAMED_WORDS, OTHER_WORDS];
    aliases.add(
      Array.from({ length: 1 + (index % 4) }, () => madeUpWord(from + Math.floor(next() * size))).join(' '),
    );
  }
  const common = [...aliases].slice(0, NAMED);
  const text = Array.from({ length: WORDS }, (_, index) =>
    index % WORDS_PER_NAME === 0
      ? common[Math.floor(next() * common.length)]!
      : madeUpWord(FILLER_FROM + Math.floor(next() * FILLER_WORDS)),
  ).join(' ');
  // In one piece, as a text is that was read from a file.
  return { aliases: [...aliases], text: Buffer.from(text).toString() };
}

/** Numbers from 0 to 1, the same in each run: Numerical Recipes' linear congruential generator. */
function numbers(seed = 20_26): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

const ONSETS = ['b', 'd', 'f', 'g', 'gr', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'v', 'z'];
const NUCLEI = ['a', 'e', 'i', 'o', 'u'];
const CODAS = ['', '', 'l', 'm', 'n', 'r', 's', 't'];

/**
 * Two to four syllables that follow from a number, pronounceable and seldom the same for two. Languages use thousands of
 * syllables: with a dozen, every word would begin with some name, and what is measured would be that.
 */
function madeUpWord(index: number): string {
  const next = numbers(Math.imul(index + 1, 0x9e3779b1) >>> 0);
  const one = (of: readonly string[]): string => of[Math.floor(next() * of.length)]!;
  const syllables = Array.from({ length: 2 + (index % 3) }, () => one(ONSETS) + one(NUCLEI) + one(CODAS));
  return syllables.join('');
}
