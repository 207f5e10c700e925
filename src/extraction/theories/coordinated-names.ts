import type { AliasMatch } from '../../ontology/alias-match.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Token } from '../../text/token.js';
import { isSign } from '../cues/theory-sign.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';
import { coreOfName } from './core-of-name.js';
import { signsWithin } from './signs-in.js';

/** Members of a list besides the one that is named whole. */
const MOST_MEMBERS = 5;
/** Words of one member: "English School". */
const LONGEST_MEMBER = 2;
/** Words of the longest head: "theoretical framework". */
const LONGEST_HEAD = 2;
/** Words of the longest joiner: "as well as". */
const LONGEST_JOINER = 3;

/**
 * The other names of a list that shares one head: "realist, liberal and constructivist accounts", "offensive and
 * defensive realism". The head stands at the end of the list in English and at its beginning in Persian; each name
 * here spans its own words only.
 */
export function coordinatedNames(
  match: AliasMatch,
  section: SectionReading,
  sentence: Sentence,
  ontology: Ontology,
): AliasMatch[] {
  const { tokens } = section;
  const isPersian = match.language === 'fa';
  const head = headOf(match, section, sentence);
  if (head === null) return [];
  const { words, isWordForTheory } = head;
  const names: AliasMatch[] = [];
  let edge = isPersian ? match.endToken : match.firstToken;
  while (names.length < MOST_MEMBERS) {
    const next = isPersian ? behindJoiner(section, sentence, edge) : beforeJoiner(section, sentence, edge);
    if (next === null) return names;
    const name = memberAt(next, isPersian);
    if (name === null) return names;
    names.push(name);
    edge = isPersian ? name.endToken : name.firstToken;
  }
  return names;

  function memberAt(at: number, isBehindHead: boolean): AliasMatch | null {
    for (let length = LONGEST_MEMBER; length > 0; length--) {
      const firstToken = isBehindHead ? at : at - length;
      const endToken = firstToken + length;
      if (firstToken < sentence.firstToken || endToken > sentence.endToken) continue;
      const member = tokens.slice(firstToken, endToken);
      const name = isBehindHead ? [...words, ...member] : [...member, ...words];
      // The comma before a member of the list is no part of the name.
      const [whole] = ontology.match(name.map((token) => ({ ...token, breakBefore: false })));
      if (whole === undefined || whole.firstToken > 0 || whole.endToken < name.length) continue;
      // Of a word for theory only adjectives take their share: whole names stand for themselves.
      if (isWordForTheory && whole.alias.split(' ').length > length) continue;
      // "The theory of Buzan and Wæver" is one.
      if (whole.entries.some(({ via }) => via === 'founder')) continue;
      return { ...whole, start: member[0]!.start, end: member.at(-1)!.end, firstToken, endToken };
    }
    return null;
  }
}

/** What the names of a list share. */
interface Head {
  readonly words: readonly Token[];
  readonly isWordForTheory: boolean;
}

/** A word for theory in a name or beside it, or the noun of a name of two words. */
function headOf(match: AliasMatch, section: SectionReading, sentence: Sentence): Head | null {
  const { firstToken, endToken, language } = match;
  const { tokens, gaps } = section;
  const core = coreOfName(match, signsWithin(section, sentence, firstToken, endToken));
  const isPair = endToken - firstToken === 2;
  const head = (from: number, to: number, isWordForTheory = true): Head => ({
    words: tokens.slice(from, to),
    isWordForTheory,
  });
  const from = Math.max(sentence.firstToken, firstToken - LONGEST_HEAD);
  const to = Math.min(sentence.endToken, endToken + LONGEST_HEAD);
  const nouns = signsWithin(section, sentence, from, to).filter((sign) => isSign(sign, 'frame-noun'));
  if (language === 'fa') {
    if (core.firstToken > firstToken) return head(firstToken, core.firstToken);
    const noun = nouns.find((sign) => sign.endToken === firstToken && gaps[firstToken] === 'none');
    if (noun !== undefined) return head(noun.firstToken, firstToken);
    return isPair ? head(firstToken, firstToken + 1, false) : null;
  }
  if (core.endToken < endToken) return head(core.endToken, endToken);
  const noun = nouns.find((sign) => sign.firstToken === endToken && gaps[endToken] === 'none');
  if (noun !== undefined) return head(endToken, noun.endToken);
  return isPair ? head(endToken - 1, endToken, false) : null;
}

/** Where the member before a joiner or comma ends; `null` when nothing joins what stands before. */
function beforeJoiner(section: SectionReading, sentence: Sentence, edge: number): number | null {
  const from = Math.max(sentence.firstToken, edge - LONGEST_JOINER);
  const joiner = signsWithin(section, sentence, from, edge).find(
    (sign) => isSign(sign, 'joiner') && sign.endToken === edge,
  );
  if (joiner !== undefined) return joiner.firstToken;
  return edge > sentence.firstToken && section.gaps[edge] === 'list' ? edge : null;
}

/** Where the member behind a joiner or comma begins. */
function behindJoiner(section: SectionReading, sentence: Sentence, edge: number): number | null {
  if (edge >= sentence.endToken) return null;
  const to = Math.min(sentence.endToken, edge + LONGEST_JOINER);
  const joiner = signsWithin(section, sentence, edge, to).find(
    (sign) => isSign(sign, 'joiner') && sign.firstToken === edge,
  );
  if (joiner !== undefined) return joiner.endToken;
  return section.gaps[edge] === 'list' ? edge : null;
}
