import type { TheoryRole } from '../../domain/theory-role.js';
import type { TheoryCue } from '../cues/theory-vocabulary.js';
import { isApplied } from './decide-theory.js';
import type { TheoryGroup } from './theory-groups.js';
import type { JudgedMention } from './theory-mention.js';

/** What one cue says of one list of theories. */
export interface Verdict {
  readonly cue: TheoryCue;
  readonly score: number;
  /** Words and marks between cue and theory. */
  readonly distance: number;
  /** The cue stands before the theory. */
  readonly isBefore: boolean;
  /** The cue is negated ("does not adopt", "instead of relying on"): it sets the theory aside. */
  readonly isNegated: boolean;
}

/** "Using X" and "testing X" in one sentence: the more telling verb names the role. */
const SPECIFIC_GAIN = 0.08;
/** Words between "drawing on" and theories that are so plainly applied that a comparison farther on is of something else. */
const BESIDE = 2;
/** A list of theories farther from the word for comparing is not what is compared. */
const COMPARED_WITHIN = 4;

/** What all cues together say of a list of theories. */
export type Settlement = Pick<JudgedMention, 'role' | 'score' | 'rule' | 'setAside'>;

const NAMED: Settlement = { role: 'MENTIONS', score: 0, rule: 'named', setAside: false };

/**
 * Weighs the verdicts on a list of theories: being set aside beats what stands farther off, then the best score wins.
 *
 * @param distinct theories of the whole sentence
 */
export function settle(verdicts: readonly Verdict[], group: TheoryGroup, distinct: number): Settlement {
  if (verdicts.length === 0) return NAMED;
  const judged = (role: TheoryRole, score: number, rule: string, setAside = false): Settlement => ({
    role,
    score,
    rule,
    setAside,
  });
  const usable = withoutObjects(verdicts.filter((verdict) => verdict.score > 0));
  const working = usable.filter(
    ({ cue, isNegated }) => !isNegated && cue.strength !== 'veto' && cue.strength !== 'pair',
  );
  const veto = closest(usable.filter(({ cue, isNegated }) => isNegated || cue.strength === 'veto'));
  if (veto !== null && !working.some(({ distance, isBefore }) => isBefore && distance < veto.distance))
    return judged('MENTIONS', veto.score, veto.cue.id, true);
  const pair = closest(usable.filter(({ cue }) => cue.strength === 'pair'));
  const best = working.reduce<Verdict | null>(
    (found, verdict) => (found === null || telling(verdict) > telling(found) ? verdict : found),
    null,
  );
  const isComparison = pair !== null && distinct > 1;
  const isFramed =
    pair !== null &&
    working.some(
      (verdict) =>
        isApplied(verdict.cue.role) &&
        verdict.distance <= BESIDE &&
        pair.distance > COMPARED_WITHIN &&
        !pair.isBefore,
    );
  const isWeighed =
    group.mentions.length > 1 ||
    pair?.cue.position === 'between' ||
    best?.cue.strength === 'noun' ||
    (best !== null && !best.isBefore && best.cue.role !== 'APPLIES');
  if (isComparison && isWeighed && !isFramed) return judged('COMPARES', pair.score, pair.cue.id);
  if (best !== null) return judged(best.cue.role, best.score, best.cue.id);
  if (isComparison) return judged('COMPARES', pair.score, pair.cue.id);
  return NAMED;
}

/**
 * What "on the basis of" brings in is not the object of the verb after it: "on the basis of linkage theory, the effect
 * of home politics is tested" does not test the theory.
 */
function withoutObjects(verdicts: readonly Verdict[]): readonly Verdict[] {
  const isBroughtIn = verdicts.some(
    ({ cue, isBefore, isNegated, distance }) =>
      isBefore &&
      !isNegated &&
      distance <= BESIDE &&
      cue.role === 'APPLIES' &&
      (cue.strength === 'work' || cue.strength === 'lens'),
  );
  return isBroughtIn
    ? verdicts.filter(
        ({ cue, isBefore }) =>
          isBefore || cue.role === 'APPLIES' || cue.strength === 'pair' || cue.strength === 'veto',
      )
    : verdicts;
}

function telling({ cue, score }: Verdict): number {
  return score + (cue.role === 'TESTS' || cue.role === 'EXTENDS' ? SPECIFIC_GAIN : 0);
}

function closest(verdicts: readonly Verdict[]): Verdict | null {
  return verdicts.reduce<Verdict | null>(
    (found, verdict) => (found === null || verdict.distance < found.distance ? verdict : found),
    null,
  );
}
