import { isSign, type FoundSign } from '../cues/theory-sign.js';
import type { SentenceSigns } from './sentence-signs.js';

/** A part of a sentence against which the article sets its own: "While neorealism …, this article …". */
export interface Background {
  readonly firstToken: number;
  readonly endToken: number;
  /** It is rejected ("Rather than balancing, as realism would expect, …"), not only granted. */
  readonly isRejected: boolean;
}

/** Words between a comma and what shows that the main clause begins there: "…, in contrast, this article". */
const OPENS_WITHIN = 3;

/**
 * The parts of a sentence that concede or reject something. Each runs from its opening word to the comma after which
 * the article speaks of itself or its work, failing that to the first comma, failing that to the end. One in which
 * the article speaks of itself is its own doing: "Although this article uses …".
 */
export function findBackgrounds(facts: SentenceSigns): readonly Background[] {
  const found: Background[] = [];
  if (
    facts.of('rejection').length === 0 &&
    facts.of('concession').length === 0 &&
    facts.of('self').length === 0
  )
    return found;
  for (const sign of facts.signs) {
    const isRejected = isSign(sign, 'rejection');
    if (!isRejected && !isSign(sign, 'concession')) continue;
    if (found.some((earlier) => sign.firstToken < earlier.endToken)) continue;
    if (!isRejected && !opensClause(sign, facts)) continue;
    // "While drawing on realism, the article": who does the one does the other.
    if (facts.signs.some((other) => isWorkAt(other, sign.endToken))) continue;
    const endToken = endOf(sign, facts);
    const isOwn = facts.signs.some(
      (other) => isSign(other, 'self') && other.firstToken >= sign.endToken && other.firstToken < endToken,
    );
    if (!isOwn) found.push({ firstToken: sign.firstToken, endToken, isRejected });
  }
  const turn = turnOf(facts);
  if (turn !== null) found.push({ firstToken: facts.sentence.firstToken, endToken: turn, isRejected: false });
  return found;
}

/**
 * Where a sentence turns from what others do to what the article does: "Others explain it by role theory, but this
 * article …". `null` when it does not turn, or speaks of the article before.
 */
function turnOf(facts: SentenceSigns): number | null {
  // Signs stand in the order of their first words.
  const [self] = facts.of('self');
  if (self === undefined) return null;
  const { reading, sentence } = facts;
  let turn = self.firstToken;
  while (turn > sentence.firstToken && reading.gaps[turn] === 'none') turn--;
  const isTurn = facts
    .of('adversative')
    .some(
      (sign) =>
        sign.firstToken >= turn &&
        sign.firstToken <= self.endToken + OPENS_WITHIN &&
        sign.endToken > self.firstToken - OPENS_WITHIN,
    );
  return isTurn && turn > sentence.firstToken ? turn : null;
}

/** The background that a token stands in. */
export function backgroundOf(token: number, backgrounds: readonly Background[]): Background | null {
  return backgrounds.find(({ firstToken, endToken }) => token >= firstToken && token < endToken) ?? null;
}

function opensClause({ firstToken }: FoundSign, { reading, sentence }: SentenceSigns): boolean {
  return firstToken === sentence.firstToken || reading.gaps[firstToken] !== 'none';
}

function endOf(sign: FoundSign, { signs, reading, sentence }: SentenceSigns): number {
  let firstBreak: number | null = null;
  for (let at = sign.endToken; at < sentence.endToken; at++) {
    if (reading.gaps[at] === 'none') continue;
    firstBreak ??= at;
    const isMain = signs.some(
      (other) =>
        other.firstToken >= at &&
        other.firstToken <= at + OPENS_WITHIN &&
        (isSign(other, 'self') || (other.firstToken <= at + 1 && isWorkAt(other, other.firstToken))),
    );
    if (isMain) return at;
  }
  return firstBreak ?? sentence.endToken;
}

/** Whether a sign that begins at a token says that work is done with what follows: "drawing on". */
function isWorkAt(sign: FoundSign, token: number): boolean {
  return (
    sign.firstToken === token &&
    sign.value.cues.some(
      ({ position, strength }) => position === 'before' && (strength === 'work' || strength === 'lens'),
    )
  );
}
