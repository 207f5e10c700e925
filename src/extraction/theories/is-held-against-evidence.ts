import { isSign, type SignKind } from '../cues/theory-sign.js';
import { placeOf } from '../reading/section-reading.js';
import type { SentenceSigns } from './sentence-signs.js';
import { signsIn } from './signs-in.js';
import type { TheoryGroup } from './theory-groups.js';

/** Words between a theory and what it claims: "bureaucratic politics model predicts", "the propositions of the theory". */
const CLAIMS_WITHIN = 3;

/**
 * Whether the text holds what a theory claims against evidence, in the theory's sentence or the one after: "Offense-
 * defense theory … Here its core proposition is checked against 117 wars." The claim stands beside the theory, or the
 * next sentence takes it up.
 */
export function isHeldAgainstEvidence(group: TheoryGroup, facts: SentenceSigns): boolean {
  const { reading, sentence } = facts;
  const claimsBeside = facts
    .of('claim')
    .some(
      (sign) =>
        group.firstToken - sign.endToken <= CLAIMS_WITHIN &&
        sign.firstToken - group.endToken <= CLAIMS_WITHIN,
    );
  if (claimsBeside && facts.of('evidence').length > 0) return true;
  const next = reading.sentences[placeOf(reading, sentence) + 1];
  if (next === undefined) return false;
  const after = signsIn(reading, next);
  const has = (kind: SignKind): boolean => after.some((sign) => isSign(sign, kind));
  return has('evidence') && (claimsBeside || has('claim'));
}
