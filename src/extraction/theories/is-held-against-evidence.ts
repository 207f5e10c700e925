import { theorySigns, type FoundSign } from '../cues/theory-vocabulary.js';
import type { Sentence } from '../reading/section-reading.js';
import { isSign, type SentenceSigns } from './speaker-of.js';
import type { TheoryGroup } from './theory-groups.js';

/** Words between a theory and what it claims: "bureaucratic politics model predicts", "the propositions of the theory". */
const CLAIMS_WITHIN = 3;

/**
 * Whether the text holds what a theory claims against evidence, in the theory's sentence or the one after: "Offense-
 * defense theory … Here its core proposition is checked against 117 wars." The claim stands beside the theory, or the
 * next sentence takes it up.
 */
export function isHeldAgainstEvidence(
  group: TheoryGroup,
  { signs, reading, sentence }: SentenceSigns,
): boolean {
  const isEvidence = (sign: FoundSign): boolean => isSign(sign, 'evidence');
  const isClaim = (sign: FoundSign): boolean => isSign(sign, 'claim');
  const claimsBeside = signs.some(
    (sign) =>
      isClaim(sign) &&
      group.firstToken - sign.endToken <= CLAIMS_WITHIN &&
      sign.firstToken - group.endToken <= CLAIMS_WITHIN,
  );
  if (claimsBeside && signs.some(isEvidence)) return true;
  const next = sentenceAfter(reading.sentences, sentence);
  if (next === undefined) return false;
  const after = theorySigns()(reading, next.firstToken, next.endToken);
  return after.some(isEvidence) && (claimsBeside || after.some(isClaim));
}

/** By halving: sentences stand in the order of their tokens, and a long text has thousands. */
function sentenceAfter(sentences: readonly Sentence[], { firstToken }: Sentence): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.firstToken <= firstToken) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}
