import { theorySigns } from '../cues/theory-vocabulary.js';
import { groupBy } from '../reading/group-by.js';
import { isSign } from './speaker-of.js';
import type { TheoryMention } from './theory-mention.js';

/** Sentences back in which the theories of "the two theories" may have been named. */
const LOOK_BACK = 4;

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
      const signs = theorySigns()(reading, sentence.firstToken, sentence.endToken);
      const sign = signs.find((one) => isSign(one, 'both')) ?? signs.find((one) => isSign(one, 'anaphor'));
      if (sign === undefined) continue;
      const isBoth = isSign(sign, 'both');
      const back = reading.sentences.slice(Math.max(0, index - (isBoth ? LOOK_BACK : 1)), index);
      const named = groupBy(
        back.flatMap((earlier) => bySentence.get(earlier) ?? []),
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
