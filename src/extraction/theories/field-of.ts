import { openingFieldSigns, theoriesOfManyFields } from '../cues/field-vocabulary.js';
import type { AliasMatch } from '../../ontology/alias-match.js';
import type { ArticleReading } from '../reading/article-reading.js';
import type { SectionReading } from '../reading/section-reading.js';

/** A theory that is only ours speaks louder than one word of another field. */
const OWN_THEORY = 2;
const WORLD = /^(?:country|region|organization):/;

/** `unclear`: no word of the article speaks for world politics, none for another field, and it names but one theory. */
export type Field = 'ours' | 'another' | 'unclear';

/**
 * Whether an article belongs to another field (teaching, letters, mind, medicine), by the words of its title, abstract
 * and keywords; without these, of its body. A name of a theory in it means something else. A theory that no other field
 * knows speaks for us too, and so does every one beyond the first: a course of International Relations is taught to
 * students.
 */
export function fieldOf(reading: ArticleReading): Field {
  const front = reading.sections.filter(({ level }) => level !== 'FULL_TEXT');
  const { words, places, elsewhere } = fieldWords(reading);
  const here = words + places.mentions;
  const named = new Set(front.flatMap(({ matches }) => matches.flatMap(theoriesOf)));
  const own = new Set(front.flatMap(({ matches }) => matches.flatMap(ownTheoriesOf)));
  const ours = here + Math.max(0, named.size - 1, own.size * OWN_THEORY);
  if (elsewhere > ours) return 'another';
  return here + Math.max(0, named.size - 1) === 0 ? 'unclear' : 'ours';
}

/** What speaks for a field in an article. */
export interface FieldWords {
  /** Words of world politics. */
  readonly words: number;
  readonly elsewhere: number;
  /** A state or an organization speaks for world politics as one word does. */
  readonly places: { readonly mentions: number; readonly distinct: number; readonly capitals: number };
}

const known = new WeakMap<ArticleReading, FieldWords>();

/** Counts title, abstract and keywords; without these, the body. */
export function fieldWords(reading: ArticleReading): FieldWords {
  let words = known.get(reading);
  if (words === undefined) known.set(reading, (words = countIn(reading)));
  return words;
}

function countIn({ sections }: ArticleReading): FieldWords {
  const front = sections.filter(({ level }) => level !== 'FULL_TEXT');
  let words = 0;
  let elsewhere = 0;
  let capitals = 0;
  let mentions = 0;
  const distinct = new Set<string>();
  for (const section of front.length > 0 ? front : sections.slice(0, 1)) {
    for (const { entries } of section.matches) {
      const place = entries.find(({ id }) => WORLD.test(id));
      if (place === undefined || entries.some(({ id }) => id.startsWith('theory:'))) continue;
      mentions += 1;
      distinct.add(place.id);
      if (place.via === 'capital') capitals += 1;
    }
    const found = wordsOf(section);
    words += found.here;
    elsewhere += found.elsewhere;
  }
  return { words, elsewhere, places: { mentions, distinct: distinct.size, capitals } };
}

function theoriesOf({ entries }: AliasMatch): string[] {
  return entries.map(({ id }) => id).filter((id) => id.startsWith('theory:'));
}

/** Theories of no other field, and those called by who founded them. */
function ownTheoriesOf({ entries }: AliasMatch): string[] {
  return entries
    .filter(({ id, via }) => via === 'founder' || !theoriesOfManyFields().has(id))
    .map(({ id }) => id)
    .filter((id) => id.startsWith('theory:'));
}

/** Words that belong to the name of a theory ("role theory", "international society") speak for no field. */
function wordsOf(section: SectionReading): { here: number; elsewhere: number } {
  const inName = new Set<number>();
  let here = 0;
  for (const { firstToken, endToken } of section.matches)
    for (let at = firstToken; at < endToken; at++) inName.add(at);
  let elsewhere = 0;
  const counted = new Set<number>();
  // Of words that begin together the longest counts: a diet ("regime" in Persian) is no regime.
  for (const { value, firstToken } of openingFieldSigns(section).toReversed()) {
    if (inName.has(firstToken) || counted.has(firstToken)) continue;
    counted.add(firstToken);
    if (value === 'elsewhere') elsewhere += 1;
    else if (value === 'world-politics') here += 1;
  }
  return { here, elsewhere };
}
