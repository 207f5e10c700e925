import { theorySigns, type FoundSign } from '../cues/theory-vocabulary.js';
import { placeOf } from '../reading/section-reading.js';
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
  const next = reading.sentences[placeOf(reading, sentence) + 1];
  if (next === undefined) return false;
  const after = theorySigns()(reading, next.firstToken, next.endToken);
  return after.some(isEvidence) && (claimsBeside || after.some(isClaim));
}
