import { isSign, type FoundSign, type SignKind } from '../cues/theory-sign.js';
import { isDoctrineAdjective, theoriesThatAreMatters } from '../cues/theory-vocabulary.js';
import { matchesIn, type SectionReading } from '../reading/section-reading.js';
import { coreOfName, type NameCore } from './core-of-name.js';
import { isVetoBefore } from './negation.js';
import type { SentenceSigns } from './sentence-signs.js';
import type { TheoryMention } from './theory-mention.js';

/** Theories joined to one list ("realism and constructivism"); a cue speaks of the whole list. */
export interface TheoryGroup {
  readonly mentions: readonly TheoryMention[];
  /** The names without words for "theory" at their edges. */
  readonly cores: readonly NameCore[];
  /** Without a word for "theory" at the edge of a name, which may be part of a cue ("according to the theory of"). */
  readonly firstToken: number;
  readonly endToken: number;
  /** A word such as "theory" stands beside or between them, outside `cueTokens`. */
  hasFrameNoun(cueTokens: { readonly firstToken: number; readonly endToken: number } | null): boolean;
  /**
   * They are a matter, not a lens: the name is also that of something in the world, stands beside "tools" or
   * "policy", or is a state's own ("Russia's containment").
   */
  readonly isMatter: boolean;
  /** Stands beside "tools" or "policy", or is a state's own. */
  readonly isOwned: boolean;
  /** All are concepts or matters: what uses them need not be a work of scholarship. */
  readonly isConcept: boolean;
  /** All are named by adjectives that Persian forms of doctrines. */
  readonly isAdjective: boolean;
  /** All are paradigms or schools, which only scholars use. */
  readonly isSchool: boolean;
}

/** Tokens before or after a name in which "theory" still belongs to it: "the theory of offensive realism". */
const FRAME_NOUN_BEFORE = 3;
const FRAME_NOUN_AFTER = 2;
/** Tokens between the members of a list: "realism and the theory of interdependence". */
const BETWEEN_MEMBERS = 5;
/** Words of the longest names of states. */
const LONGEST_PLACE = 8;

/** The lists of theories of one sentence, in order. */
export function groupTheories(mentions: readonly TheoryMention[], facts: SentenceSigns): TheoryGroup[] {
  const runs: TheoryMention[][] = [];
  for (const mention of mentions) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && areJoined(previous, mention, facts)) run.push(mention);
    else runs.push([mention]);
  }
  return runs.flatMap((run) => splitRefused(run, facts)).map((run) => groupOf(run, facts));
}

/** Words for "theory" around the names: "unlike the theory of", and behind the last before a comma. */
const BESIDE_NAMES = 2;

/**
 * "Unlike realism, liberalism and constructivism hold": the comma closes what is set aside, and the rest is the subject
 * of the sentence. Where a mark follows the whole list, all of it is set aside.
 */
function splitRefused(
  run: readonly TheoryMention[],
  { signs, reading: { gaps } }: SentenceSigns,
): (readonly TheoryMention[])[] {
  const [first, second] = run;
  if (first === undefined || second === undefined) return [run];
  const { firstToken, endToken } = first.match;
  const isOpened = signs.some(
    (sign) =>
      sign.endToken <= firstToken &&
      firstToken - sign.endToken <= BESIDE_NAMES &&
      gaps[sign.firstToken] !== 'none' &&
      isVetoBefore(sign, signs),
  );
  const isMarked = (from: number, to: number): boolean => gaps.slice(from, to).some((gap) => gap !== 'none');
  const end = run.at(-1)!.match.endToken;
  return isOpened && isMarked(endToken, second.match.firstToken + 1) && !isMarked(end, end + BESIDE_NAMES + 1)
    ? [[first], run.slice(1)]
    : [run];
}

function areJoined(left: TheoryMention, right: TheoryMention, { signs, reading }: SentenceSigns): boolean {
  const { gaps } = reading;
  const from = left.match.endToken;
  const to = right.match.firstToken;
  // Theories taken up together by one phrase: "the two theories".
  if (to < from) return true;
  if (to - from > BETWEEN_MEMBERS) return false;
  let hasJoiner = false;
  for (let index = from; index <= to; index++) {
    const gap = gaps[index];
    if (gap === 'clause' || gap === 'sentence') return false;
    if (gap === 'list') hasJoiner = true;
  }
  const joining = signs.filter(
    (sign) =>
      sign.firstToken >= from &&
      sign.endToken <= to &&
      (isSign(sign, 'joiner') || isSign(sign, 'filler') || isSign(sign, 'frame-noun')),
  );
  const joined = new Set(joining.flatMap((sign) => range(sign.firstToken, sign.endToken)));
  if (isButAlso(left.match.firstToken, from, to, signs)) return true;
  hasJoiner ||= joining.some((sign) => isSign(sign, 'joiner'));
  return hasJoiner && joined.size === to - from;
}

/** "not only X but also Y" is one list. */
function isButAlso(left: number, from: number, to: number, signs: readonly FoundSign[]): boolean {
  const has = (kind: SignKind, start: number, end: number): boolean =>
    signs.some((sign) => sign.firstToken >= start && sign.endToken <= end && isSign(sign, kind));
  return has('no-veto', left - BETWEEN_MEMBERS, left) && has('but-also', from, to);
}

function groupOf(mentions: readonly TheoryMention[], facts: SentenceSigns): TheoryGroup {
  const { signs, reading } = facts;
  const cores = mentions.map(({ match }) => coreOfName(match, signs));
  const { firstToken } = cores[0]!;
  const { endToken } = cores.at(-1)!;
  const near = (kind: SignKind, before: number, after: number): FoundSign[] =>
    facts
      .of(kind)
      .filter((sign) => sign.endToken > firstToken - before && sign.firstToken < endToken + after);
  const isInside = (sign: FoundSign): boolean =>
    mentions.some(({ match }) => sign.firstToken >= match.firstToken && sign.endToken <= match.endToken);
  const nouns = near('frame-noun', FRAME_NOUN_BEFORE, FRAME_NOUN_AFTER).filter((noun) => !isInside(noun));
  const saysTheory =
    cores.some((core) => core.saysTheory) || mentions.some(({ isAnaphor }) => isAnaphor === true);
  // In Persian "policy" before the name has it, and one behind the name is another noun.
  const instruments = near('instrument', 1, mentions[0]!.match.language === 'fa' ? 0 : 1);
  const isOwned = instruments.length > 0 || belongsToPlace(firstToken, endToken, reading);
  const isMatter = isOwned || mentions.every(({ id }) => theoriesThatAreMatters().has(id));
  return {
    mentions,
    cores,
    firstToken,
    endToken,
    hasFrameNoun: (cue) =>
      saysTheory ||
      nouns.some(
        (noun) => cue === null || noun.endToken <= cue.firstToken || noun.firstToken >= cue.endToken,
      ),
    isMatter,
    isOwned,
    isConcept: isMatter || mentions.every(({ kind }) => kind === 'CONCEPT'),
    isAdjective: cores.every(
      (core) =>
        core.endToken > core.firstToken && isDoctrineAdjective(reading.tokens[core.endToken - 1]!.text),
    ),
    isSchool: mentions.every(({ kind }) => kind === 'PARADIGM' || kind === 'SCHOOL'),
  };
}

/** "Russia's soft power", "the hegemony of the United States", and in Persian the place right after the name. */
function belongsToPlace(firstToken: number, endToken: number, reading: SectionReading): boolean {
  const { gaps, tokens } = reading;
  const near = { firstToken: firstToken - LONGEST_PLACE, endToken: endToken + BETWEEN_MEMBERS };
  return matchesIn(reading, near).some(({ entries, firstToken: first, endToken: end }) => {
    if (!entries.some(({ id }) => /^(?:country|region):/.test(id))) return false;
    const isPersian = tokens[first]?.script === 'arabic';
    if (!isPersian && end === firstToken) return gaps[firstToken] === 'none';
    if (isPersian) return first === endToken && gaps[first] === 'none';
    return first > endToken && first - endToken <= 2 && tokens[endToken]?.text === 'of';
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
