import type { Span } from '../../domain/span.js';
import { normalisedString } from '../../text/normalised-string.js';
import type { Fragment } from './block.js';
import { layoutVocabulary } from './layout-vocabulary.js';
import { phrasePattern } from './phrase-pattern.js';

/** A year in brackets, as most styles print it: (2018), (1397), (2018, January 9), (n.d.). */
const BRACKETED_YEAR =
  /[([] ?(?:1[2-4][0-9]{2}|1[5-9][0-9]{2}|20[0-9]{2})[a-z]?(?: ?[,\]/[][^)\]]{0,30})*[)\]]|\( ?n\.?d\.? ?\)/u;
const ANY_YEAR = /(?<![0-9])(?:1[2-4][0-9]{2}|1[5-9][0-9]{2}|20[0-9]{2})(?![0-9])/u;
/** Without a figure or a bracket there is no year. */
const MAY_HOLD_YEAR = /[\p{N}\p{Ps}]/u;
const ADDRESS = /https?:|www\.|\bdoi\b|\b10\.[0-9]{4}/u;
const GROUP = new RegExp(
  `^(?:[\\p{L}0-9]{1,3} ?[).\\-] ?)?(?:${phrasePattern(layoutVocabulary.referenceGroups)})[ :.]*$`,
  'u',
);
const SHORTEST = 25;
/** Names of the authors and the year stand within so many characters of an entry's start. */
const OPENING = 260;

/** Whether a line reads like an entry of a reference list and not like a keyword or a paragraph. */
export function looksLikeReference(text: string): boolean {
  if (text.length < SHORTEST || text.length > 1500 || !MAY_HOLD_YEAR.test(text)) return false;
  const folded = normalisedString(text);
  if (BRACKETED_YEAR.test(folded.slice(0, OPENING))) return /^[^(]{2,}/u.test(folded);
  return (
    ANY_YEAR.test(folded) &&
    (ADDRESS.test(folded) || /[0-9] ?-+ ?[0-9]/u.test(folded)) &&
    /[,.]/u.test(folded.slice(0, 80))
  );
}

/** Whether a line of a list without bullets starts a new entry: names first, then the year. */
function startsEntry(text: string): boolean {
  const folded = normalisedString(text.slice(0, OPENING));
  const year = BRACKETED_YEAR.exec(folded) ?? ANY_YEAR.exec(folded);
  if (year === null || year.index < 3) return false;
  const names = folded.slice(0, year.index);
  // What stands before the year is short and divided by commas or initials, and starts with a letter or quote.
  return (
    /^["'\p{L}_-]/u.test(names) &&
    names.length < 200 &&
    !/https?:|[0-9]{2}/u.test(names) &&
    /[,.;&]|^\S+(?: \S+){0,4} ?$/u.test(names)
  );
}

/**
 * The entries of a reference list. A bullet or number always starts one; without them a line that names people
 * and a year does, and other lines continue the entry above.
 */
export function referenceEntries(raw: string, listed: readonly Fragment[]): Span[] {
  const fragments = listed.filter((fragment) => !GROUP.test(fragment.line.folded.text));
  const bulleted = fragments.filter((fragment) => fragment.line.bullet !== null).length;
  const byBullet = bulleted * 2 > fragments.length || (bulleted > 1 && fragments[0]?.line.bullet !== null);
  const starts = fragments.map((fragment) => startsEntry(raw.slice(fragment.start, fragment.end)));
  const wrapped = !byBullet && starts.some(Boolean);
  const entries: { start: number; end: number }[] = [];
  for (const [index, fragment] of fragments.entries()) {
    const last = entries.at(-1);
    const begins = byBullet
      ? fragment.line.bullet !== null
      : !wrapped || starts[index] === true || fragment.line.bullet !== null;
    if (last === undefined || begins) entries.push({ start: fragment.start, end: fragment.end });
    else last.end = fragment.end;
  }
  return entries;
}
