import type { TheoryRole } from '../../domain/theory-role.js';
import { theorySigns, type FoundSign, type TheoryCue } from '../cues/theory-vocabulary.js';
import { groupBy } from '../reading/group-by.js';
import { matchesIn, type SectionReading, type Sentence } from '../reading/section-reading.js';
import { groupTheories, type TheoryGroup } from './theory-groups.js';
import type { JudgedMention, TheoryMention } from './theory-mention.js';

interface SentenceSigns {
  readonly signs: readonly FoundSign[];
  readonly reading: SectionReading;
  readonly sentence: Sentence;
}

interface Verdict {
  readonly cue: TheoryCue;
  readonly score: number;
  readonly distance: number;
}

/** A comma between cue and theory counts as two words, a stronger mark as three. */
const LIST_COST = 2;
const CLAUSE_COST = 3;
/** A cue loses this much for each word between it and the theory. */
const LOSS_PER_TOKEN = 0.006;
/** Working cues outside a sentence in which the article speaks of itself, and in one about the work of others. */
const WITHOUT_SELF = 0.06;
const ABOUT_OTHERS = 0.4;

/** Words between "through the lens of" and a concept. */
const LENS_REACH = 1;
/** "Using X" and "testing X" in one sentence: the more telling verb names the role. */
const SPECIFIC_GAIN = 0.08;

/** Reads the words around the mentions of one sentence; the order of the mentions is kept. */
export function judgeMentions(mentions: readonly TheoryMention[]): JudgedMention[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const { reading, sentence } = first;
  const signs = theorySigns()(reading, sentence.firstToken, sentence.endToken);
  const facts: SentenceSigns = { signs, reading, sentence };
  const groups = groupTheories(mentions, signs, reading);
  return groups.flatMap((group, index) => judgeGroup(group, groups, index, facts));
}

function judgeGroup(
  group: TheoryGroup,
  groups: readonly TheoryGroup[],
  index: number,
  facts: SentenceSigns,
): JudgedMention[] {
  const { reading, sentence } = group.mentions[0]!;
  const window = {
    from: groups.findLast((other, at) => at < index && !other.isMatter)?.endToken ?? sentence.firstToken,
    to: groups.find((other, at) => at > index && !other.isMatter)?.firstToken ?? sentence.endToken,
  };
  const distinct = new Set(groups.flatMap(({ mentions }) => mentions.map(({ id }) => id))).size;
  const verdicts: Verdict[] = [];
  for (const sign of facts.signs)
    for (const value of sign.value) {
      if (value.kind !== 'cue' || (value.cue.strength === 'veto' && isNoVeto(sign, facts.signs))) continue;
      const reach =
        value.cue.strength === 'pair' ? sentence : { firstToken: window.from, endToken: window.to };
      if (sign.firstToken < reach.firstToken || sign.endToken > reach.endToken) continue;
      const distance = distanceOf(sign, group, value.cue, reading);
      if (distance === null) continue;
      verdicts.push({ cue: value.cue, distance, score: scoreOf(value.cue, distance, sign, group, facts) });
    }
  return group.mentions.map((mention) => settle(mention, verdicts, group, distinct));
}

/** "not" in "not only" sets nothing aside. */
function isNoVeto(sign: FoundSign, signs: readonly FoundSign[]): boolean {
  return signs.some(
    (other) => other.firstToken === sign.firstToken && other.value.some(({ kind }) => kind === 'no-veto'),
  );
}

/** Words between cue and theory, marks counted; `null` when the cue is out of place or too far. */
function distanceOf(
  sign: FoundSign,
  group: TheoryGroup,
  cue: TheoryCue,
  reading: SectionReading,
): number | null {
  const isBefore = sign.endToken <= group.firstToken;
  const isAfter = sign.firstToken >= group.endToken;
  if (!isBefore && !isAfter) return null;
  if (cue.position !== 'around' && (cue.position === 'before') !== isBefore) return null;
  const from = isBefore ? sign.endToken : group.endToken;
  const to = isBefore ? group.firstToken : sign.firstToken;
  let distance = to - from;
  for (let at = from; at <= to; at++) {
    if (reading.gaps[at] === 'list') distance += LIST_COST;
    else if (reading.gaps[at] === 'clause') distance += CLAUSE_COST;
  }
  return distance <= cue.distance ? distance : null;
}

function scoreOf(
  cue: TheoryCue,
  distance: number,
  sign: FoundSign,
  group: TheoryGroup,
  facts: SentenceSigns,
): number {
  const isConcept = group.isMatter || group.mentions.every((mention) => mention.kind === 'CONCEPT');
  const noun = group.hasFrameNoun(sign);
  const speaker = speakerOf(Math.min(sign.firstToken, group.firstToken), facts);
  if (cue.strength === 'noun' && !noun) return 0;
  const isWorking = cue.strength === 'work' || cue.strength === 'lens';
  const isLens = cue.strength === 'lens' && speaker === 'article' && distance <= LENS_REACH;
  if ((isWorking || cue.strength === 'stance') && isConcept && !noun && !isLens) return 0;
  if (isWorking && !noun && !isSchool(group) && speaker === 'state') return 0;
  if (cue.strength === 'stance' && cue.needsNoun === true && !noun && !isSchool(group)) return 0;
  const closeness = cue.position === 'around' ? 0 : distance * LOSS_PER_TOKEN;
  const doubt = speaker === 'others' ? ABOUT_OTHERS : speaker === 'article' ? 0 : WITHOUT_SELF;
  const isWork = isWorking || cue.strength === 'noun' || cue.strength === 'frame';
  return Math.max(0, cue.weight + (noun ? 0.04 : 0) - closeness - (isWork ? doubt : 0));
}

/**
 * Whose doing the sentence tells up to a token: what last came before it, the article, other authors, or a state
 * ("Iran uses soft balancing"); failing that, whether the article speaks of itself anywhere in the sentence.
 */
function speakerOf(token: number, { signs, reading, sentence }: SentenceSigns): Speaker {
  const isOf = (sign: FoundSign, kind: string): boolean => sign.value.some((value) => value.kind === kind);
  const before = signs.filter((sign) => sign.endToken <= token);
  const last = before.findLast((sign) => isOf(sign, 'self') || isOf(sign, 'others'));
  if (last !== undefined) return isOf(last, 'self') ? 'article' : 'others';
  if (reading.level === 'TITLE') return 'article';
  const told = { firstToken: sentence.firstToken, endToken: token };
  const hasState = matchesIn(reading, told).some(
    ({ entries, endToken }) =>
      endToken <= token && entries.some(({ id }) => /^(?:country|organization):/.test(id)),
  );
  if (hasState) return 'state';
  return signs.some((sign) => isOf(sign, 'self')) ? 'article' : 'nobody';
}

type Speaker = 'article' | 'others' | 'state' | 'nobody';

function isSchool({ mentions }: TheoryGroup): boolean {
  return mentions.every(({ kind }) => kind === 'PARADIGM' || kind === 'SCHOOL');
}

/** Weighs the verdicts on one theory: being set aside beats what stands farther off, then the best score wins. */
function settle(
  mention: TheoryMention,
  verdicts: readonly Verdict[],
  group: TheoryGroup,
  distinct: number,
): JudgedMention {
  const specific = (role: TheoryRole): number => (role === 'TESTS' || role === 'EXTENDS' ? SPECIFIC_GAIN : 0);
  const usable = verdicts.filter((verdict) => verdict.score > 0);
  const veto = closest(usable.filter(({ cue }) => cue.strength === 'veto'));
  const working = usable.filter(({ cue }) => cue.strength !== 'veto' && cue.strength !== 'pair');
  if (
    veto !== null &&
    !working.some(({ distance, cue }) => cue.position === 'before' && distance < veto.distance)
  )
    return {
      ...mention,
      role: 'MENTIONS',
      score: veto.score,
      rule: veto.cue.id,
      setAside: true,
      isMatter: group.isMatter,
    };
  const pair = usable.find(({ cue }) => cue.strength === 'pair');
  if (pair !== undefined && distinct > 1 && group.mentions.length > 1)
    return {
      ...mention,
      role: 'COMPARES',
      score: pair.score,
      rule: pair.cue.id,
      setAside: false,
      isMatter: group.isMatter,
    };
  const best = working.reduce<Verdict | null>(
    (found, verdict) =>
      found === null || verdict.score + specific(verdict.cue.role) > found.score + specific(found.cue.role)
        ? verdict
        : found,
    null,
  );
  if (best !== null)
    return {
      ...mention,
      role: best.cue.role,
      score: best.score,
      rule: best.cue.id,
      setAside: false,
      isMatter: group.isMatter,
    };
  if (pair !== undefined && distinct > 1)
    return {
      ...mention,
      role: 'COMPARES',
      score: pair.score,
      rule: pair.cue.id,
      setAside: false,
      isMatter: group.isMatter,
    };
  return { ...mention, role: 'MENTIONS', score: 0, rule: 'named', setAside: false, isMatter: group.isMatter };
}

function closest(verdicts: readonly Verdict[]): Verdict | null {
  return verdicts.reduce<Verdict | null>(
    (found, verdict) => (found === null || verdict.distance < found.distance ? verdict : found),
    null,
  );
}

/** The mentions of each sentence together. */
export function bySentence(mentions: readonly TheoryMention[]): TheoryMention[][] {
  const groups = groupBy(mentions, (mention) => mention.sentence);
  return [...groups.values()].map((group) => group.sort((a, b) => a.match.firstToken - b.match.firstToken));
}
