import type { FoundSign } from '../cues/theory-sign.js';
import { theorySigns } from '../cues/theory-vocabulary.js';
import { perSentence } from '../reading/per-sentence.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';

/** The signs of the vocabulary in a sentence, in the order of the text. Many rules ask; they are looked for once. */
export const signsIn = perSentence<readonly FoundSign[]>((reading, { firstToken, endToken }) =>
  theorySigns()(reading, firstToken, endToken),
);

/** Those of them that lie in a stretch of tokens, which may reach beyond the sentence where a name does. */
export function signsWithin(
  reading: SectionReading,
  sentence: Sentence,
  from: number,
  to: number,
): readonly FoundSign[] {
  if (from < sentence.firstToken || to > sentence.endToken) return theorySigns()(reading, from, to);
  return signsIn(reading, sentence).filter((sign) => sign.firstToken >= from && sign.endToken <= to);
}
