import type { IssueFacts } from '../../domain/document.js';
import { comparisonKey } from '../../text/comparison-key.js';
import { seasonOf } from '../../text/season-of.js';
import { layoutVocabulary } from './layout-vocabulary.js';
import type { Line } from './line.js';
import { perLine } from './per-line.js';
import { phrasePattern } from './phrase-pattern.js';

/** What one line says about an issue, and where in its normalised text that starts. */
export interface IssueLine {
  readonly facts: Omit<IssueFacts, 'publishedOn'>;
  readonly from: number;
}

const { issueWords, ordinals } = layoutVocabulary;
const ANY_NUMBER = /[0-9]{4}|[0-9] ?\(|\bv\.? ?[0-9]/;
const ANY_WORD = new RegExp(phrasePattern(Object.values(issueWords).flat()), 'u');
const ORDINALS = new Map(
  ordinals.flatMap((words, index) => words.map((word) => [comparisonKey(word), index + 1] as const)),
);
// One group for all ordinals: a regular expression with a group each takes half a second to compile.
const NUMBER = `(?:(?<digits>[0-9]{1,4})(?![0-9/])|(?<ordinal>${phrasePattern(ordinals.flat())}))`;
const labelled = (words: readonly string[]): RegExp =>
  new RegExp(`(?:${phrasePattern(words)})(?: ?[.:#(|]{1,2})? ?${NUMBER}`, 'u');
const SERIAL = labelled(issueWords.serial);
const VOLUME = labelled(issueWords.volume);
const YEAR_OF_PUBLICATION = labelled(issueWords.yearOfPublication);
const ISSUE_NUMBER = labelled(issueWords.number);
/** `14(3)` and `14, no. 3` after a journal's name are read by the words; only the bracket form needs its own. */
const VOLUME_AND_NUMBER = /(?<![0-9])(?<volume>[0-9]{1,3}) ?\((?<number>[0-9]{1,3})\)/u;
/** `International Politics 52 (2015) 1-20`. */
const VOLUME_AND_YEAR = /(?<![0-9])(?<volume>[0-9]{1,3}) ?\((?:19|20)[0-9]{2}\)/u;
/** `Journal of Politics (2015), 52, 1-20` and `(2015) 52:1-20`. */
const YEAR_AND_VOLUME =
  /\((?:19|20)[0-9]{2}\),? (?<volume>[0-9]{1,3})(?: ?\((?<number>[0-9]{1,3})\))?[,:.] ?(?:pp?\.? ?)?[0-9]{1,4} ?-+ ?[0-9]{1,4}(?![0-9])/u;
/** `V8, N1`. */
const INITIALS = /(?<![\p{L}\p{N}])v\.? ?(?<volume>[0-9]{1,3}),? ?n\.? ?(?<number>[0-9]{1,3})(?![0-9])/u;
const YEAR = /(?<![0-9/\-.])(?:1[34][0-9]{2}|19[0-9]{2}|20[0-9]{2})(?![0-9/])/gu;
/** A year counted by the solar Hijri calendar is below this. */
const FIRST_GREGORIAN = 1600;
const LONGEST = 250;
/** A line with season and year only: longer ones are sentences. */
const LONGEST_SEASON = 80;

/**
 * The facts of an issue that a line prints: "Vol. 13, No. 1, Winter-Spring 2022" in either language.
 *
 * @returns `null` when the line names no volume, number, serial or season with its year
 */
export const readIssueLine = perLine(findIssueLine);

function findIssueLine(line: Line): IssueLine | null {
  const text = line.folded.text;
  if (text.length === 0 || text.length > LONGEST) return null;
  if (!(line.hasDigits && ANY_NUMBER.test(text)) && !ANY_WORD.test(text)) return null;
  const serial = SERIAL.exec(text);
  // "Serial number 57" must not be read again as number 57.
  const rest = serial === null ? text : blanked(text, serial);
  const bracketed =
    YEAR_AND_VOLUME.exec(rest) ??
    VOLUME_AND_NUMBER.exec(rest) ??
    VOLUME_AND_YEAR.exec(rest) ??
    INITIALS.exec(rest);
  const counted = YEAR_OF_PUBLICATION.exec(rest);
  const countedYear = counted === null ? null : numberOf(counted);
  const volumeMatch = VOLUME.exec(rest);
  // No journal counts a thousand volumes: "the period 2003 to 2018" in a title is one word in Persian.
  const labelledVolume = volumeMatch !== null && (numberOf(volumeMatch) ?? 0) < 1000 ? volumeMatch : null;
  const volume = labelledVolume ?? (countedYear !== null && countedYear < 1000 ? counted : null);
  const number = ISSUE_NUMBER.exec(rest);
  const year = yearIn(rest);
  const places = [serial, volume, number, volume === null ? bracketed : null].filter(
    (match) => match !== null,
  );
  if (places.length === 0 && (year === null || text.length > LONGEST_SEASON)) return null;
  const season = seasonOf(rest);
  if (places.length === 0 && season === null) return null;
  const start = Math.min(
    ...places.map((match) => match.index),
    counted?.index ?? text.length,
    year?.index ?? text.length,
  );
  return {
    facts: {
      serial: serial === null ? null : numberOf(serial),
      volume: volume === null ? toNumber(bracketed?.groups?.volume) : numberOf(volume),
      number:
        number === null ? (volume === null ? toNumber(bracketed?.groups?.number) : null) : numberOf(number),
      season,
      calendar: year === null ? null : year.value < FIRST_GREGORIAN ? 'solar-hijri' : 'gregorian',
      year: year?.value ?? null,
    },
    from: start,
  };
}

/** The year of the season, or the last one printed: dates of publication with days are not years of an issue. */
function yearIn(text: string): { value: number; index: number } | null {
  const years = [...text.matchAll(YEAR)];
  const last = years.at(-1);
  return last === undefined ? null : { value: Number(last[0]), index: years[0]!.index };
}

function blanked(text: string, match: RegExpExecArray): string {
  return text.slice(0, match.index) + ' '.repeat(match[0].length) + text.slice(match.index + match[0].length);
}

function numberOf(match: RegExpExecArray): number | null {
  const groups = match.groups ?? {};
  if (groups.digits !== undefined) return Number(groups.digits);
  return ORDINALS.get(comparisonKey(groups.ordinal ?? '')) ?? null;
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
