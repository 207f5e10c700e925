import { isSign, type FoundSign } from '../cues/theory-sign.js';
import type { TheoryCue } from '../cues/theory-vocabulary.js';

/** Words between "not" and the cue it negates. */
const NEGATES_WITHIN = 1;

/**
 * "not" in "not only" sets nothing aside; and a phrase that begins inside a longer one of another meaning, or is the
 * start of one, is part of that: "in comparison with the theory" does not say "with the theory", and "against two
 * rival accounts" not "against".
 */
export function isOverruled(sign: FoundSign, cue: TheoryCue, signs: readonly FoundSign[]): boolean {
  if (
    cue.strength === 'veto' &&
    signs.some((other) => other.firstToken === sign.firstToken && isSign(other, 'no-veto'))
  )
    return true;
  return signs.some(
    (other) =>
      sign.firstToken < other.endToken &&
      (other.firstToken < sign.firstToken ||
        (other.firstToken === sign.firstToken && other.endToken > sign.endToken)) &&
      other.value.cues.some(
        // A cue that needs another word may say nothing.
        ({ strength, role, needs }) => strength !== 'object' && needs === undefined && role !== cue.role,
      ),
  );
}

/** Whether "not" or the like stands right before a cue. */
export function isNegated(sign: FoundSign, signs: readonly FoundSign[]): boolean {
  return signs.some(
    (other) =>
      other.endToken <= sign.firstToken &&
      sign.firstToken - other.endToken <= NEGATES_WITHIN &&
      isVetoBefore(other, signs),
  );
}

/** Whether a sign sets aside what comes after it: "not", "rather than". */
export function isVetoBefore(sign: FoundSign, signs: readonly FoundSign[]): boolean {
  return sign.value.cues.some(
    (cue) => cue.strength === 'veto' && cue.position === 'before' && !isOverruled(sign, cue, signs),
  );
}
