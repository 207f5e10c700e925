import { isSign, type FoundSign } from '../cues/theory-sign.js';
import { groupBy } from '../reading/group-by.js';
import { signsIn } from './signs-in.js';
import type { TheoryMention } from './theory-mention.js';

/** Sentences back in which the theories of "the two theories" may have been named. */
const LOOK_BACK = 4;

/** Words between a pronoun and the judgement on what it stands for: "it largely fails". */
const JUDGED_WITHIN = 1;

/**
 * Mentions that take up theories named before: "this theory" those of the sentence before, when it names but one;
 * "the two theories" those of the last sentences. Only in sentences that name no theory themselves.
 */
export function findAnaphors(mentions: readonly TheoryMention[]): TheoryMention[] {
  const found: TheoryMention[] = [];
  for (const [reading, own] of groupBy(mentions, (mention) => mention.reading)) {
    const bySentence = groupBy([...own], (mention) => mention.sentence);
    for (const [index, sentence] of reading.sentences.entries()) {
      if (index === 0 || bySentence.has(sentence)) continue;
      // Where nothing was named there is nothing to take up: most sentences of a long text need not be read.
      const back = reading.sentences.slice(Math.max(0, index - LOOK_BACK), index);
      if (!back.some((earlier) => bySentence.has(earlier))) continue;
      const signs = signsIn(reading, sentence);
      const sign =
        signs.find((one) => isSign(one, 'both')) ??
        signs.find((one) => isSign(one, 'anaphor')) ??
        signs.find((one) => isSign(one, 'pronoun') && isJudged(one, signs));
      if (sign === undefined) continue;
      const isBoth = isSign(sign, 'both');
      const named = groupBy(
        (isBoth ? back : back.slice(-1)).flatMap((earlier) => bySentence.get(earlier) ?? []),
        ({ id }) => id,
      );
      if (isBoth ? named.size < 2 : named.size !== 1) continue;
      const { firstToken, endToken } = sign;
      const { start } = reading.tokens[firstToken]!;
      const { end } = reading.tokens[endToken - 1]!;
      const taken = [...named.values()].map(([first]): TheoryMention => {
        const match = { ...first!.match, start, end, firstToken, endToken };
        return { ...first!, match, sentence, isAnaphor: true };
      });
      found.push(...taken);
      // What "this theory" means holds for the sentence after as well.
      if (!isBoth) bySentence.set(sentence, taken);
    }
  }
  return found;
}

/** "It" may be anything; it is the theory when it "fails to explain", or when the article "extends it". */
function isJudged({ firstToken, endToken }: FoundSign, signs: readonly FoundSign[]): boolean {
  const isNext = (sign: FoundSign): boolean =>
    sign.firstToken >= endToken && sign.firstToken - endToken <= JUDGED_WITHIN;
  return signs.some(
    (sign) =>
      (isNext(sign) && (isCue(sign, 'after', ['stance']) || isSign(sign, 'object-mark'))) ||
      (sign.endToken === firstToken && isCue(sign, 'before', ['stance', 'work'])),
  );
}

function isCue(sign: FoundSign, position: string, strengths: readonly string[]): boolean {
  return sign.value.cues.some((cue) => cue.position === position && strengths.includes(cue.strength));
}
