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

export function madeUpCorpus(aliasCount: number): MadeUpCorpus {
  const words = Array.from({ length: 20_000 }, (_, index) => madeUpWord(index));
  // Words between the names are of no alias, or the hits would grow with the list.
  const filler = Array.from({ length: 20_000 }, (_, index) => madeUpWord(index + 1_000_000));
  const aliases = Array.from({ length: aliasCount }, (_, index) =>
    Array.from(
      { length: 1 + (index % 4) },
      (_unused, place) => words[(index * 7919 + place * 104_729) % words.length]!,
    ).join(' '),
  );
  const common = aliases.slice(0, NAMED);
  const text = Array.from({ length: WORDS }, (_, index) =>
    index % WORDS_PER_NAME === 0
      ? common[(index * 31) % common.length]!
      : filler[(index * 6151) % filler.length]!,
  ).join(' ');
  // In one piece, as a text is that was read from a file.
  return { aliases: [...new Set(aliases)], text: Buffer.from(text).toString() };
}

/** Syllables in the order of the digits of a number: different for each, and pronounceable. */
function madeUpWord(index: number): string {
  const syllables = ['ba', 'den', 'ko', 'lis', 'mar', 'nu', 'per', 'sti', 'tor', 'vel', 'zan', 'gri'];
  let word = '';
  for (let rest = index + syllables.length; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length]!;
  return word;
}
