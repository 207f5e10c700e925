import { theorySigns, type FoundSign } from '../cues/theory-vocabulary.js';
import { groupBy } from '../reading/group-by.js';
import { coreOfName } from './core-of-name.js';
import { contrastBefore } from './contrast-before.js';
import { backgroundOf, findBackgrounds, type Background } from './find-backgrounds.js';
import { isHeldAgainstEvidence } from './is-held-against-evidence.js';
import { isOverruled } from './negation.js';
import { settle, type Verdict } from './settle-verdicts.js';
import { isSign, speakerOf, type SentenceSigns } from './speaker-of.js';
import { groupTheories, type TheoryGroup } from './theory-groups.js';
import type { JudgedMention, TheoryMention } from './theory-mention.js';
import { verdictOf } from './verdict-of.js';

/** How surely a theory is set aside that stands in what the sentence rejects. */
const REJECTED = 0.9;

/** How surely a theory is tested whose claims are held against evidence. */
const TESTED = 0.84;
/** Longer lists are surveys. */
const MOST_WORKED_WITH = 2;

/** Where in its sentence a list of theories stands. */
interface Place {
  readonly groups: readonly TheoryGroup[];
  readonly index: number;
  readonly backgrounds: readonly Background[];
}

/** Reads the words around the mentions of one sentence; the order of the mentions is kept. */
export function judgeMentions(mentions: readonly TheoryMention[]): JudgedMention[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const { reading, sentence } = first;
  const signs = theorySigns()(reading, sentence.firstToken, sentence.endToken);
  const facts: SentenceSigns = { signs, reading, sentence };
  const backgrounds = findBackgrounds(facts);
  const groups = groupTheories(mentions, signs, reading);
  return groups.flatMap((group, index) => judgeGroup(group, { groups, index, backgrounds }, facts));
}

function judgeGroup(group: TheoryGroup, place: Place, facts: SentenceSigns): JudgedMention[] {
  const { groups, index, backgrounds } = place;
  const { sentence } = facts;
  const contrast = contrastBefore(group, groups, facts);
  const from = contrast?.firstToken ?? group.firstToken;
  const window = {
    firstToken:
      groups.findLast((other, at) => at < index && !other.isMatter && other.endToken <= from)?.endToken ??
      sentence.firstToken,
    endToken: groups.find((other, at) => at > index && !other.isMatter)?.firstToken ?? sentence.endToken,
  };
  const background = backgroundOf(group.firstToken, backgrounds);
  const bearing = { group, groups, contrast, isBackground: background !== null, facts };
  const verdicts: Verdict[] = [];
  for (const sign of facts.signs)
    for (const value of sign.value) {
      if (value.kind !== 'cue' || isOverruled(sign, value.cue, facts.signs)) continue;
      const reach = value.cue.strength === 'pair' ? sentence : window;
      // A name may end with the first word of a cue: "postcolonial critique of".
      if (sign.endToken <= reach.firstToken || sign.firstToken >= reach.endToken) continue;
      if (backgroundOf(sign.firstToken, backgrounds) !== background) continue;
      const verdict = verdictOf(sign, value.cue, bearing);
      if (verdict !== null) verdicts.push(verdict);
    }
  const distinct = new Set(groups.flatMap(({ mentions }) => mentions.map(({ id }) => id))).size;
  const speaker = background === null ? speakerOf(group.firstToken, facts) : 'others';
  const isTested = background === null && speaker !== 'others' && isHeldAgainstEvidence(group, facts);
  const isOwnVoice = speaker === 'article' && isInOwnVoice(group, facts);
  const judged = group.mentions.map((mention): JudgedMention => {
    const settled = {
      ...settle(mention, verdicts, { group, distinct, speaker }),
      isOwnVoice,
      speaker,
      isBackground: background !== null,
      isTurnedTo: contrast !== null,
      listed: group.mentions.length,
      core: coreOfName(mention.match, facts.signs),
      signs: facts.signs,
    };
    return isTested && isOpen(settled)
      ? { ...settled, role: 'TESTS', score: TESTED, rule: 'claims-held' }
      : settled;
  });
  return background !== null && isRejected(background, group, verdicts, groups)
    ? judged.map(setAside)
    : judged;
}

/**
 * Whether a theory shares in the rejection it stands in: the first after "rather than" does, a later one with a cue of
 * its own does not ("rather than liberalism to read the pact in the light of role theory").
 */
function isRejected(
  background: Background,
  group: TheoryGroup,
  verdicts: readonly Verdict[],
  groups: readonly TheoryGroup[],
): boolean {
  if (!background.isRejected) return false;
  const isFirst = !groups.some(
    (other) => other.firstToken >= background.firstToken && other.endToken <= group.firstToken,
  );
  return isFirst || !verdicts.some(({ score, isBefore }) => isBefore && score > 0);
}

/** Whether the clause says what the article does and names one or two theories: it most likely works with them. */
function isInOwnVoice(group: TheoryGroup, { reading, signs }: SentenceSigns): boolean {
  const isInClause = (sign: FoundSign): boolean =>
    reading.gaps
      .slice(Math.min(sign.endToken, group.endToken), Math.max(sign.firstToken, group.firstToken) + 1)
      .every((gap) => gap === 'none' || gap === 'list');
  return (
    group.mentions.length <= MOST_WORKED_WITH &&
    signs.some((sign) => isSign(sign, 'self') && isInClause(sign))
  );
}

/** Whether nothing else was said than where a claim comes from. */
function isOpen({ rule }: { readonly rule: string }): boolean {
  return rule === 'named' || rule === 'based-on' || rule === 'with-a-theory';
}

function setAside(mention: JudgedMention): JudgedMention {
  return { ...mention, role: 'MENTIONS', score: REJECTED, rule: 'set-aside', setAside: true };
}

/** The mentions of each sentence together. */
export function bySentence(mentions: readonly TheoryMention[]): TheoryMention[][] {
  const groups = groupBy(mentions, (mention) => mention.sentence);
  return [...groups.values()].map((group) => group.sort((a, b) => a.match.firstToken - b.match.firstToken));
}
