import type { AliasMatch } from '../../ontology/alias-match.js';
import { placeVocabulary, type PlaceSign } from '../cues/place-vocabulary.js';
import type { PhraseMatch } from '../cues/phrase-matcher.js';
import type { ArticleReading } from '../reading/article-reading.js';
import { matchesIn, type SectionReading, type Sentence } from '../reading/section-reading.js';
import { isHomonym } from './is-homonym.js';
import { isInAddress } from './is-in-address.js';
import { isInSetPhrase, isKindOfThing } from './is-in-set-phrase.js';
import { isPartOfName, isPersonName, mayBePerson } from './is-person-name.js';
import { isTownElsewhere } from './is-town-elsewhere.js';
import type { PlaceContext, PlaceMention } from './place-mention.js';
import { speaksOfStates, worldAround, type WorldAround } from './world-around.js';

type FoundSign = PhraseMatch<readonly PlaceSign[]>;

const PLACE_ID = /^(country|region|organization):/;

/** Words between a sign and the place it speaks of. */
const REACH: Partial<Record<PlaceSign, { before: number; after: number }>> = {
  subject: { before: 2, after: 3 },
  actor: { before: 4, after: 4 },
  time: { before: 3, after: 2 },
  institution: { before: 2, after: 2 },
  event: { before: 1, after: 1 },
  passing: { before: 1, after: 0 },
  enumeration: { before: 1, after: 0 },
};

/** Words of an abstract that open it. */
const OPENING_WORDS = 3;

/** Every mention of a place or organization in titles, keywords, abstracts and bodies. */
export function findPlaceMentions(reading: ArticleReading): PlaceMention[] {
  const persons = new Set<string>();
  let around: WorldAround | undefined;
  // Most articles hold no name that needs it.
  const world = (): WorldAround => (around ??= worldAround(reading));
  const found = reading.sections.flatMap((section) =>
    mentionsIn(reading.document.raw, section, { persons, world }),
  );
  // A text that speaks of a person of that name does not also mean the state.
  return persons.size === 0 ? found : found.filter(({ match }) => !persons.has(match.alias));
}

interface Article {
  /** Aliases under which persons are spoken of; filled on the way. */
  readonly persons: Set<string>;
  readonly world: () => WorldAround;
}

function mentionsIn(raw: string, section: SectionReading, { persons, world }: Article): PlaceMention[] {
  const mentions: PlaceMention[] = [];
  let at = 0;
  let signs: readonly FoundSign[] = [];
  let signsOf: Sentence | null = null;
  let previous: PlaceMention | null = null;
  let institution: { readonly match: AliasMatch; readonly sentence: Sentence } | null = null;
  for (const match of section.matches) {
    while (section.sentences[at] !== undefined && section.sentences[at]!.endToken <= match.firstToken) at++;
    const sentence = section.sentences[at];
    if (sentence === undefined) break;
    const entry = match.entries.find(({ id }) => PLACE_ID.test(id));
    if (entry === undefined || isPartOfLongerName(entry.id, match, section)) continue;
    if (isInSetPhrase(match, section, sentence) || isTownElsewhere(raw, match, section, sentence)) continue;
    const name = { raw, match, via: entry.via, reading: section, sentence };
    if (
      isHomonym(raw, match, section, sentence, () => speaksOfStates(world(), entry.id)) ||
      isPersonName(name, () => world().words > 0)
    ) {
      if (mayBePerson(match.alias)) persons.add(match.alias);
      continue;
    }
    if (isKindOfThing(match, entry.via, section, sentence) && world().words === 0) continue;
    if (signsOf !== sentence) {
      signs = placeVocabulary().signs(section, sentence.firstToken, sentence.endToken);
      signsOf = sentence;
    }
    const continuesInstitution =
      institution !== null &&
      institution.sentence === sentence &&
      areBound(institution.match, match, section);
    if (reaches('institution', match, signs, section) || continuesInstitution) {
      institution = { match, sentence };
      continue;
    }
    if (isInAddress(raw, match, section, sentence)) continue;
    if (entry.via === 'capital' && (reaches('event', match, signs, section) || hasYear(match, section)))
      continue;
    if (entry.via === 'capital' && section.level !== 'TITLE' && isPartOfName(name)) continue;
    const inList: PlaceMention | null =
      previous !== null && previous.sentence === sentence && areJoined(previous.match, match, section)
        ? previous
        : null;
    const context = contextOf(match, signs, section, inList);
    previous = { id: entry.id, via: entry.via, match, reading: section, sentence, context };
    mentions.push(previous);
  }
  return mentions;
}

function contextOf(
  match: AliasMatch,
  signs: readonly FoundSign[],
  section: SectionReading,
  inList: PlaceMention | null,
): PlaceContext {
  const actor = reaches('actor', match, signs, section) || inList?.context.actor === true;
  return {
    subject: reaches('subject', match, signs, section) || inList?.context.subject === true,
    actor,
    passing: (reaches('passing', match, signs, section) || inList?.context.passing === true) && !actor,
    opening: section.level === 'ABSTRACT' && match.firstToken < OPENING_WORDS && isFirstOf(match, section),
    time: reaches('time', match, signs, section),
    question: signs.some((sign) => sign.value.includes('question')),
  };
}

const YEAR = /^(?:1[3-9]|20)\d\d$/;

/** A capital with a year directly behind it is a meeting or text: "Copenhagen 2009". */
function hasYear({ endToken }: AliasMatch, { tokens, gaps }: SectionReading): boolean {
  return gaps[endToken] === 'none' && YEAR.test(tokens[endToken]?.text ?? '');
}

const YEH = '\u06CC';
const ALEF = '\u0627';

/**
 * A Persian name of a region that ends in alef and carries the ezafe is the head of a longer name ("Asia of …")
 * that the ontology does not know or that damage has torn apart; it does not mean the whole.
 */
function isPartOfLongerName(id: string, match: AliasMatch, { tokens }: SectionReading): boolean {
  const last = tokens[match.endToken - 1];
  return id.startsWith('region:') && last?.text.endsWith(ALEF + YEH) === true && !match.alias.endsWith(YEH);
}

function isFirstOf(match: AliasMatch, section: SectionReading): boolean {
  return !matchesIn(section, { firstToken: 0, endToken: match.firstToken }).some(({ entries }) =>
    entries.some(({ id }) => PLACE_ID.test(id)),
  );
}

/** Whether a sign stands close enough; marks that end a clause stop it, a comma only before examples does not. */
function reaches(
  kind: PlaceSign,
  match: AliasMatch,
  signs: readonly FoundSign[],
  { gaps, tokens }: SectionReading,
): boolean {
  const reach = REACH[kind]!;
  return signs.some((sign) => {
    if (!sign.value.includes(kind)) return false;
    const before = match.firstToken - sign.endToken;
    const after = sign.firstToken - match.endToken;
    if (before >= 0 && before <= reach.before)
      return (
        isOpen(gaps, sign.endToken, match.firstToken) && (kind !== 'event' || isOf(match, before, tokens))
      );
    return after >= 0 && after <= reach.after && isOpen(gaps, match.endToken, sign.firstToken);
  });
}

/** "Treaty of Rome" is an event, "agreement with Rome" one with a government. */
function isOf(
  { firstToken, language }: AliasMatch,
  before: number,
  tokens: SectionReading['tokens'],
): boolean {
  return language === 'fa' || before === 0 || tokens[firstToken - 1]!.text === 'of';
}

function isOpen(gaps: SectionReading['gaps'], from: number, to: number): boolean {
  let lists = 0;
  for (let index = from; index <= to; index++) {
    if (gaps[index] === 'clause' || gaps[index] === 'sentence') return false;
    if (gaps[index] === 'list') lists++;
  }
  return lists <= 1;
}

/** "Journal of Central Asia and the Caucasus": a joining word alone stands between two parts of one name. */
function areBound(left: AliasMatch, right: AliasMatch, section: SectionReading): boolean {
  const between = right.firstToken - left.endToken;
  return (
    between >= 1 &&
    between <= 2 &&
    isUnbroken(section.gaps, left.endToken, right.firstToken) &&
    placeVocabulary()
      .signs(section, left.endToken, right.firstToken)
      .some((sign) => sign.value.includes('joiners'))
  );
}

function isUnbroken(gaps: SectionReading['gaps'], from: number, to: number): boolean {
  return gaps.slice(from, to + 1).every((gap) => gap === 'none');
}

/** Members of one list: at most two words lie between, and a comma or a joining word does. */
function areJoined(left: AliasMatch, right: AliasMatch, section: SectionReading): boolean {
  const between = right.firstToken - left.endToken;
  if (between > 2) return false;
  if (section.gaps[right.firstToken] === 'list' || section.gaps[left.endToken] === 'list') return true;
  return placeVocabulary()
    .signs(section, left.endToken, right.firstToken)
    .some((sign) => sign.value.includes('joiners'));
}
