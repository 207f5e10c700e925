import type { FoundSign } from '../cues/theory-sign.js';
import { isVetoBefore } from './negation.js';
import type { SentenceSigns } from './sentence-signs.js';
import type { TheoryGroup } from './theory-groups.js';

/** Words between "but" and the theory it brings: "but rather on the English School". */
const BRINGS_WITHIN = 3;

/** What stands between a cue and the theory it turns to in the end; half-open token indices. */
export interface Contrast {
  readonly firstToken: number;
  readonly endToken: number;
}

/**
 * "applies neither realism nor liberalism but the English School": what is said before the theories that are set
 * aside is said of the one after "but". Gives the words that are to be skipped, `null` without such a contrast.
 */
export function contrastBefore(
  group: TheoryGroup,
  groups: readonly TheoryGroup[],
  facts: SentenceSigns,
): Contrast | null {
  const but = facts
    .of('but-also')
    .find((sign) => sign.endToken <= group.firstToken && group.firstToken - sign.endToken < BRINGS_WITHIN);
  if (but === undefined) return null;
  const { signs, reading } = facts;
  const isInClause = (sign: FoundSign): boolean =>
    reading.gaps
      .slice(sign.firstToken + 1, but.firstToken + 1)
      .every((gap) => gap === 'none' || gap === 'list');
  const veto = signs.find(
    (sign) => sign.endToken <= but.firstToken && isInClause(sign) && isVetoBefore(sign, signs),
  );
  if (veto === undefined) return null;
  const refused = groups.find(
    (other) => other.firstToken >= veto.endToken && other.endToken <= but.firstToken,
  );
  return refused === undefined ? null : { firstToken: refused.firstToken, endToken: but.endToken };
}
