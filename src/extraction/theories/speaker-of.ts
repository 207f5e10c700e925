import { isSign, type FoundSign } from '../cues/theory-sign.js';
import { matchesIn } from '../reading/section-reading.js';
import type { SentenceSigns } from './sentence-signs.js';

/**
 * Whose doing a part of a sentence tells: the article's, that of other authors, or that of those who make policy;
 * `scene` when states only appear in it.
 */
export type Speaker = 'article' | 'others' | 'state' | 'scene' | 'nobody';

/** Tokens between an actor and what it does: "Iran has quietly used"; in Persian other words may be its object's. */
const BESIDE = { persian: 0, other: 2 };

/**
 * Whose doing the sentence tells up to a token: what last came before it, the article, other authors, or a state
 * ("Iran uses soft balancing"); failing that, whether the article speaks of itself anywhere in the sentence.
 */
export function speakerOf(token: number, facts: SentenceSigns): Speaker {
  let speaker = facts.speakers.get(token);
  if (speaker === undefined) facts.speakers.set(token, (speaker = speakerUpTo(token, facts)));
  return speaker;
}

function speakerUpTo(token: number, facts: SentenceSigns): Speaker {
  const { reading, sentence } = facts;
  const others = facts.of('others');
  const own = facts.of('self');
  const selves =
    others.length === 0 ? own : own.filter((sign) => !others.some((other) => overlap(sign, other)));
  const speakers = others.length === 0 ? selves : [...selves, ...others];
  const last = lastBefore(token, speakers);
  const verb = facts.of('others-after').find((sign) => sign.firstToken >= token);
  if (verb !== undefined && !selves.some((sign) => sign.endToken <= verb.firstToken)) return 'others';
  if (last !== undefined && isSign(last, 'others')) return 'others';
  if (facts.of('advice').some((sign) => sign.endToken <= token)) return 'state';
  if (reading.level === 'TITLE') return 'article';
  const told = { firstToken: sentence.firstToken, endToken: token };
  const states = matchesIn(reading, told).filter(
    ({ entries, endToken }) => endToken <= token && entries.some(({ id }) => STATE.test(id)),
  );
  const isPersian = reading.tokens[token]?.script === 'arabic';
  const isBeside = ({ endToken, firstToken }: Stretch): boolean =>
    endToken <= token &&
    token - endToken <= (isPersian ? BESIDE.persian : BESIDE.other) &&
    firstToken >= (last?.endToken ?? 0) &&
    reading.gaps.slice(endToken, token + 1).every((gap) => gap === 'none');
  if (states.some(isBeside) || facts.of('actor').some(isBeside)) return 'state';
  if (last !== undefined) return 'article';
  // "Using role theory, scholars of …": who does it is named after the comma.
  const next = firstAfter(token, speakers);
  if (next !== undefined && isSign(next, 'others') && reading.gaps[next.firstToken] === 'list')
    return 'others';
  // Persian tells at the end of the sentence who does what its beginning names.
  if (states.length > 0 && !isPersian) return 'state';
  if (selves.length > 0) return 'article';
  return states.length > 0 ? 'scene' : 'nobody';
}

const STATE = /^(?:country|organization):/;

/** Of those that end by a token, the one that ends last; of several the last given. */
function lastBefore(token: number, signs: readonly FoundSign[]): FoundSign | undefined {
  let last: FoundSign | undefined;
  for (const sign of signs)
    if (sign.endToken <= token && (last === undefined || sign.endToken >= last.endToken)) last = sign;
  return last;
}

/** Of those that begin after a token, the one that begins first; of several the first given. */
function firstAfter(token: number, signs: readonly FoundSign[]): FoundSign | undefined {
  let first: FoundSign | undefined;
  for (const sign of signs)
    if (sign.firstToken > token && (first === undefined || sign.firstToken < first.firstToken)) first = sign;
  return first;
}

interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}
