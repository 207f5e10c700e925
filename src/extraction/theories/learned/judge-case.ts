import { THEORY_ROLES, type TheoryRole } from '../../../domain/theory-role.js';
import { sumsReader, weightCompilation } from '../../learned/role-sums.js';
import { indexOfMost } from '../../learned/softmax.js';
import { isSign, type FoundSign } from '../../cues/theory-sign.js';
import { isApplied, type TheoryDecision } from '../decide-theory.js';
import { addFeatures, BARE_CONCEPT, CUED_CONCEPT, settingOfCase } from './features-of.js';
import type { TheoryCase } from './theory-case.js';

export const THEORY_WEIGHTS = 'theory-role-weights.json';
export const THEORY_TABLE = weightCompilation(THEORY_WEIGHTS, THEORY_ROLES);
const sums = sumsReader(THEORY_TABLE);

/** Rules that go by title and keywords, which the labelled sentences do not have: nothing is learned of them. */
const NAMED_OUTSIDE: ReadonlySet<string> = new Set([
  'named-in-title',
  'named-in-title-under-school',
  'named-in-keywords-and-abstract',
  'only-concept',
]);
/**
 * Cues that say outright what the article does, close to the name, so that rules decide. They are learned from
 * nevertheless, since their words stand in other sentences too. Of the labelled sentences whose strongest cue is one
 * of them (64 and 45), the rules gave 98 and 100 in a hundred their exact role, the weights fewer.
 */
const OUTRIGHT: ReadonlySet<string> = new Set(['named-as-framework', 'carries-further']);
const OUTRIGHT_FROM = 0.9;
/** Nothing that one language says is surer than this, and what both say by as much as the gain. */
const HIGHEST = 0.95;
const BOTH_LANGUAGES_GAIN = 0.03;
/**
 * How likely a concept must be applied in an abstract of some length. Abstracts name many things of the world that are
 * concepts too, more than the labelled texts do: of those in which no cue speaks of one, cross-validation took one in
 * two for applied wrongly at 0.5 and one in four from 0.7; a cue may belong to the sentence rather than to the concept.
 */
const APPLIES_CONCEPT: ReadonlyMap<string, number> = new Map([
  [BARE_CONCEPT, 0.7],
  [CUED_CONCEPT, 0.65],
]);
/** How sure rules must be, and how unsure the weights, for rules to decide. */
const PLAIN_CUE = { from: 0.9, below: 0.6 };
const CUE_AND_NAME = { from: 0.7, below: 0.7 };
/** What a wholly damaged text takes from how sure a role is. */
const DAMAGE_COST = 0.2;

/**
 * The role of one theory: the likeliest by the learned weights, which know what the rules say, as surely as such
 * claims proved right; or what the rules say where grammar settles it or no sentence of the abstract names it.
 */
export function judgeCase(theory: TheoryCase): TheoryDecision {
  const { rules } = theory;
  const isOutright = OUTRIGHT.has(rules.rule) && rules.confidence >= OUTRIGHT_FROM;
  const likely = isOutright || isSettled(theory) ? null : sums().weigh((sink) => addFeatures(theory, sink));
  if (likely === null) return rules;
  if (outweighs(theory, likely)) return rules;
  const role = roleFrom(likely, [settingOfCase(theory)]);
  const sure = Math.min(HIGHEST, likely[THEORY_ROLES.indexOf(role)]!);
  const confidence = surenessOf(sure, theory);
  return { role, confidence, rule: role === rules.role ? rules.rule : 'learned' };
}

/**
 * Whether a cue outweighs weights that are unsure: one that hardly leaves a doubt, or any for a theory that title or
 * keywords name, which the labelled sentences do not have. In cross-validation the former was as often right.
 */
function outweighs({ rules, mentions }: TheoryCase, likely: Float64Array): boolean {
  if (!isApplied(rules.role)) return false;
  const isNamedOutside = mentions.some(({ reading: { level } }) => level === 'TITLE' || level === 'KEYWORDS');
  const { from, below } = isNamedOutside ? CUE_AND_NAME : PLAIN_CUE;
  return rules.confidence >= from && Math.max(...likely) < below;
}

/**
 * Whether rules decide alone, and nothing is learned: one small word does, which words by the dozen around it would
 * outweigh (the theory is set aside by "rather than", turned to in "not A but B" or added in "not only A but also B"),
 * a concept is the matter that another theory frames, or title and keywords name what no cue in the abstract speaks of.
 */
export function isSettled({ rules, mentions, article }: TheoryCase): boolean {
  if (NAMED_OUTSIDE.has(rules.rule)) return true;
  if (!isApplied(rules.role) && article.frontApplies && mentions.every(({ kind }) => kind === 'CONCEPT'))
    return true;
  if (rules.role === 'MENTIONS') return mentions.some(({ setAside }) => setAside);
  return (
    isApplied(rules.role) &&
    mentions.some(
      ({ score, isTurnedTo, signs }) => score > 0 && (isTurnedTo || signs.some((sign) => isAdding(sign))),
    )
  );
}

const isAdding = (sign: FoundSign): boolean => isSign(sign, 'but-also') || isSign(sign, 'no-veto');

/** The likeliest role; of a concept in a long abstract, one of applying it only where that is likely enough. */
export function roleFrom(likely: Float64Array, features: readonly string[]): TheoryRole {
  const best = THEORY_ROLES[indexOfMost(likely)]!;
  const least = features.map((feature) => APPLIES_CONCEPT.get(feature)).find((share) => share !== undefined);
  if (!isApplied(best) || least === undefined) return best;
  const applied = THEORY_ROLES.reduce((sum, role, at) => sum + (isApplied(role) ? likely[at]! : 0), 0);
  if (applied >= least) return best;
  return THEORY_ROLES[indexOfMost(likely.map((share, at) => (isApplied(THEORY_ROLES[at]!) ? 0 : share)))]!;
}

function surenessOf(likely: number, { mentions, article }: TheoryCase): number {
  const languages = new Set(mentions.map(({ reading }) => reading.section.language));
  const gain = languages.size > 1 ? BOTH_LANGUAGES_GAIN : 0;
  return rounded(Math.max(0.05, likely + gain - article.damage * DAMAGE_COST));
}

const rounded = (confidence: number): number => Math.round(confidence * 100) / 100;
