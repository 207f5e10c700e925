import { OPENING_WORDS, openingFieldSigns, theoriesOfManyFields } from '../cues/field-vocabulary.js';
import { placeVocabulary } from '../cues/place-vocabulary.js';
import type { ArticleReading } from '../reading/article-reading.js';
import type { SectionReading } from '../reading/section-reading.js';
import { aliasKey } from './alias-key.js';

/** What an article shows of states and their affairs, beside the names that may be other words too. */
export interface WorldAround {
  /** Words of world politics and of what states have and do. */
  readonly words: number;
  /** Words of other fields. */
  readonly elsewhere: number;
  /** Ids of places, organizations and theories under names that mean nothing else. */
  readonly sure: ReadonlySet<string>;
}

const PLACE_ID = /^(?:country|region|organization):/;

/** Reads title, abstract and keywords; without these, the body. */
export function worldAround({ sections }: ArticleReading): WorldAround {
  const front = sections.filter(({ level }) => level !== 'FULL_TEXT');
  let words = 0;
  let elsewhere = 0;
  const sure = new Set<string>();
  for (const section of front.length > 0 ? front : sections.slice(0, 1)) {
    const inName = namesIn(section, sure);
    const to = Math.min(section.tokens.length, OPENING_WORDS);
    const counted = new Set<number>();
    for (const { value, firstToken } of openingFieldSigns(section).toReversed()) {
      if (inName.has(firstToken) || counted.has(firstToken)) continue;
      counted.add(firstToken);
      if (value === 'elsewhere') elsewhere += 1;
      else if (value === 'world-politics') words += 1;
    }
    for (const { firstToken } of placeVocabulary().statehood(section, 0, to)) {
      if (inName.has(firstToken) || counted.has(firstToken)) continue;
      counted.add(firstToken);
      words += 1;
    }
  }
  return { words, elsewhere, sure };
}

/** Whether states are spoken of besides the place itself, and no other field louder. */
export function speaksOfStates({ words, elsewhere, sure }: WorldAround, id: string): boolean {
  const here = words + sure.size - (sure.has(id) ? 1 : 0);
  return here > 0 && here >= elsewhere;
}

/** Tokens of all names; collects the entries whose names are sure. */
function namesIn({ matches }: SectionReading, sure: Set<string>): ReadonlySet<number> {
  const { homonyms } = placeVocabulary();
  const tokens = new Set<number>();
  for (const { entries, alias, firstToken, endToken } of matches) {
    for (let at = firstToken; at < endToken; at++) tokens.add(at);
    const rule = homonyms.get(aliasKey(alias));
    if (rule !== undefined && (rule.needsWorld || rule.needs !== null)) continue;
    for (const { id, via } of entries)
      if (
        PLACE_ID.test(id) ||
        (id.startsWith('theory:') && (via === 'founder' || !theoriesOfManyFields().has(id)))
      )
        sure.add(id);
  }
  return tokens;
}
