import type { FoundSign, TheorySign } from '../cues/theory-vocabulary.js';
import { matchesIn, type SectionReading, type Sentence } from '../reading/section-reading.js';

/** A sentence with the signs of the vocabulary in it. */
export interface SentenceSigns {
  readonly signs: readonly FoundSign[];
  readonly reading: SectionReading;
  readonly sentence: Sentence;
}

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
export function speakerOf(token: number, { signs, reading, sentence }: SentenceSigns): Speaker {
  const others = signs.filter((sign) => isSign(sign, 'others'));
  const selves = signs.filter(
    (sign) => isSign(sign, 'self') && !others.some((other) => overlap(sign, other)),
  );
  const last = [...selves, ...others]
    .filter((sign) => sign.endToken <= token)
    .toSorted((a, b) => a.endToken - b.endToken)
    .at(-1);
  const told = { firstToken: sentence.firstToken, endToken: token };
  const states = matchesIn(reading, told).filter(
    ({ entries, endToken }) =>
      endToken <= token && entries.some(({ id }) => /^(?:country|organization):/.test(id)),
  );
  const actors = [...states, ...signs.filter((sign) => isSign(sign, 'actor') && sign.endToken <= token)];
  const isPersian = reading.tokens[token]?.script === 'arabic';
  const isBeside = actors.some(
    ({ endToken, firstToken }) =>
      token - endToken <= (isPersian ? BESIDE.persian : BESIDE.other) &&
      firstToken >= (last?.endToken ?? 0) &&
      reading.gaps.slice(endToken, token + 1).every((gap) => gap === 'none'),
  );
  const verb = signs.find((sign) => isSign(sign, 'others-after') && sign.firstToken >= token);
  if (verb !== undefined && !selves.some((sign) => sign.endToken <= verb.firstToken)) return 'others';
  const isAdvice = signs.some((sign) => isSign(sign, 'advice') && sign.endToken <= token);
  if (last !== undefined && isSign(last, 'others')) return 'others';
  if (isAdvice || (isBeside && reading.level !== 'TITLE')) return 'state';
  if (last !== undefined || reading.level === 'TITLE') return 'article';
  // "Using role theory, scholars of …": who does it is named after the comma.
  const [next] = [...selves, ...others]
    .filter((sign) => sign.firstToken > token)
    .toSorted((a, b) => a.firstToken - b.firstToken);
  if (next !== undefined && isSign(next, 'others') && reading.gaps[next.firstToken] === 'list')
    return 'others';
  // Persian tells at the end of the sentence who does what its beginning names.
  if (states.length > 0 && !isPersian) return 'state';
  if (selves.length > 0) return 'article';
  return states.length > 0 ? 'scene' : 'nobody';
}

export function isSign(sign: FoundSign, kind: TheorySign['kind']): boolean {
  return sign.value.some((value) => value.kind === kind);
}

interface Stretch {
  readonly firstToken: number;
  readonly endToken: number;
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken;
}
