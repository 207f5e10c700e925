import type { FoundSign } from '../cues/theory-sign.js';
import { groupBy } from '../reading/group-by.js';
import { contrastBefore } from './contrast-before.js';
import { backgroundOf, findBackgrounds, type Background } from './find-backgrounds.js';
import { isHeldAgainstEvidence } from './is-held-against-evidence.js';
import { SentenceSigns } from './sentence-signs.js';
import { settle, type Settlement, type Verdict } from './settle-verdicts.js';
import { signsIn } from './signs-in.js';
import { speakerOf } from './speaker-of.js';
import { groupTheories, type TheoryGroup } from './theory-groups.js';
import type { JudgedMention, TheoryMention } from './theory-mention.js';
import { verdictOf } from './verdict-of.js';

/** What is said of a theory that stands in what the sentence rejects. */
const REJECTED: Settlement = { role: 'MENTIONS', score: 0.9, rule: 'set-aside', setAside: true };
/** What is said of a theory whose claims are held against evidence. */
const TESTED: Settlement = { role: 'TESTS', score: 0.84, rule: 'claims-held', setAside: false };
/** Longer lists are surveys. */
const MOST_WORKED_WITH = 2;

/** Where in its sentence a list of theories stands. */
interface Place {
  readonly groups: readonly TheoryGroup[];
  readonly index: number;
  readonly backgrounds: readonly Background[];
  /** Theories of the whole sentence. */
  readonly distinct: number;
}

/** Reads the words around the mentions of one sentence; the order of the mentions is kept. */
export function judgeMentions(mentions: readonly TheoryMention[]): JudgedMention[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const { reading, sentence } = first;
  const facts = new SentenceSigns(signsIn(reading, sentence), reading, sentence);
  const backgrounds = findBackgrounds(facts);
  const groups = groupTheories(mentions, facts);
  const distinct = new Set(mentions.map(({ id }) => id)).size;
  return groups.flatMap((group, index) => judgeGroup(group, { groups, index, backgrounds, distinct }, facts));
}

function judgeGroup(group: TheoryGroup, place: Place, facts: SentenceSigns): JudgedMention[] {
  const { groups, index, backgrounds, distinct } = place;
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
  for (const { sign, cue } of facts.cues) {
    const reach = cue.strength === 'pair' ? sentence : window;
    // A name may end with the first word of a cue: "postcolonial critique of".
    if (sign.endToken <= reach.firstToken || sign.firstToken >= reach.endToken) continue;
    if (backgroundOf(sign.firstToken, backgrounds) !== background) continue;
    const verdict = verdictOf(sign, cue, bearing);
    if (verdict !== null) verdicts.push(verdict);
  }
  const speaker = background === null ? speakerOf(group.firstToken, facts) : 'others';
  const isSetAside = background !== null && isRejected(background, group, verdicts, groups);
  const settled = isSetAside ? REJECTED : settle(verdicts, group, distinct);
  const isTested = isOpen(settled) && speaker !== 'others' && isHeldAgainstEvidence(group, facts);
  // All theories of a list share what is said of it.
  const { role, score, rule, setAside } = isTested ? TESTED : settled;
  const isNamedAsTheory = group.hasFrameNoun(null);
  const isOwnDoing = speaker !== 'others' && !(speaker === 'state' && group.isConcept);
  const isOwnVoice = speaker === 'article' && isInOwnVoice(group, facts);
  return group.mentions.map(({ id, kind, match, reading, isAnaphor = false }, at): JudgedMention => ({
    id,
    kind,
    match,
    reading,
    sentence,
    isAnaphor,
    role,
    score,
    rule,
    setAside,
    isMatter: group.isMatter,
    isNamedAsTheory,
    isOwnDoing,
    isOwnVoice,
    speaker,
    isBackground: background !== null,
    isTurnedTo: contrast !== null,
    listed: group.mentions.length,
    core: group.cores[at]!,
    signs: facts.signs,
  }));
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
function isInOwnVoice(group: TheoryGroup, facts: SentenceSigns): boolean {
  const isInClause = (sign: FoundSign): boolean =>
    facts.reading.gaps
      .slice(Math.min(sign.endToken, group.endToken), Math.max(sign.firstToken, group.firstToken) + 1)
      .every((gap) => gap === 'none' || gap === 'list');
  return group.mentions.length <= MOST_WORKED_WITH && facts.of('self').some(isInClause);
}

/** Whether nothing else was said than where a claim comes from. */
function isOpen({ rule }: Settlement): boolean {
  return rule === 'named' || rule === 'based-on' || rule === 'with-a-theory';
}

/** The mentions of each sentence together. */
export function bySentence(mentions: readonly TheoryMention[]): TheoryMention[][] {
  const groups = groupBy(mentions, (mention) => mention.sentence);
  return [...groups.values()].map((group) => group.sort((a, b) => a.match.firstToken - b.match.firstToken));
}
