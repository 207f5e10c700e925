import type { Language } from '../domain/language.js';
import { solarYearOf } from '../text/solar-year.js';
import type { YearsCriterion } from './article-criteria.js';
import type { Meaning } from './meaning.js';
import type { NumberPiece, Piece } from './piece.js';

/** Solar Hijri and Gregorian years that a question can mean; they do not overlap. */
const SOLAR = { first: 1250, last: 1450 };
const GREGORIAN = { first: 1700, last: 2100 };

const DECADE = 10;

/** Years that a question may look back. */
const LONGEST_AGO = 200;

/** Years of a question, and the pieces they were read from. */
export interface ReadYears {
  readonly criterion: YearsCriterion;
  readonly pieces: readonly Piece[];
}

/** When a question is asked, and in which language. */
export interface Asked {
  readonly today: Date;
  readonly language: Language;
}

/**
 * The years a question asks for: "since 2016", "between 1395 and 1400", "in 2020", "the 2010s", "in the last five
 * years". None when it names no year, or years of two calendars.
 */
export function readYears(pieces: readonly Piece[], asked: Asked): ReadYears | null {
  const years = pieces.filter(
    (piece) => piece.type === 'number' && calendarOf(piece.value) !== null,
  ) as NumberPiece[];
  const [first, second] = years;
  if (!first) return readShortDecade(pieces, asked) ?? readLastYears(pieces, asked);
  if (years.length > 2) return null;
  const calendar = calendarOf(first.value)!;
  if (second && calendarOf(second.value) !== calendar) return null;
  const before = meaningBefore(pieces, first);
  const after = meaningAfter(pieces, first);
  const used = [...years, ...around(pieces, years)];
  const span = (from: number | null, to: number | null): ReadYears => ({
    criterion: { kind: 'years', calendar, from, to },
    pieces: used,
  });
  if (second) return span(Math.min(first.value, second.value), Math.max(first.value, second.value));
  if (before === 'decade' || after === 'decade' || isPlural(pieces, first))
    return span(first.value, first.value + 9);
  if (before === 'until') return span(null, first.value);
  if (before === 'before') return span(null, first.value - 1);
  if (before === 'after') return span(first.value + 1, null);
  if (before === 'since' || after === 'onwards') return span(first.value, null);
  return span(first.value, first.value);
}

/** Centuries that a decade of two digits is of. */
const CENTURY = { SOLAR_HIJRI: 1300, GREGORIAN: 1900 } as const;

/** "The 90s", "the decade of the eighties": of the century that Persian or English speakers mean by that. */
function readShortDecade(pieces: readonly Piece[], asked: Asked): ReadYears | null {
  const number = pieces.find(
    (piece): piece is NumberPiece =>
      piece.type === 'number' &&
      piece.value % DECADE === 0 &&
      piece.value < 100 &&
      (meaningBefore(pieces, piece) === 'decade' || isPlural(pieces, piece)),
  );
  if (!number) return null;
  const calendar = calendarMeant(pieces, asked);
  const from = CENTURY[calendar] + number.value;
  return {
    criterion: { kind: 'years', calendar, from, to: from + DECADE - 1 },
    pieces: [number, ...around(pieces, [number])],
  };
}

/** The calendar a question names, else the one its language counts in. */
function calendarMeant(pieces: readonly Piece[], { language }: Asked): YearsCriterion['calendar'] {
  const isSolar = pieces.some((piece) => isMeant(piece, 'solar'));
  const isGregorian = pieces.some((piece) => isMeant(piece, 'gregorian'));
  return isSolar || (language === 'fa' && !isGregorian) ? 'SOLAR_HIJRI' : 'GREGORIAN';
}

/**
 * "the last five years", "the past decade": up to this year, which counts as one of them. Persian counts them in the
 * solar Hijri calendar, unless the question says otherwise.
 */
function readLastYears(pieces: readonly Piece[], asked: Asked): ReadYears | null {
  const at = pieces.findIndex((piece) => isMeant(piece, 'recent'));
  if (at < 0) return null;
  const beside = pieces.slice(Math.max(0, at - 2), at + 4);
  const count = beside.find((piece) => piece.type === 'number');
  const unit = beside.find((piece) => isMeant(piece, 'year') || isMeant(piece, 'decade'));
  // "recent years" says not how many; "the last decade" does.
  if (unit === undefined || (count === undefined && isMeant(unit, 'year'))) return null;
  const years = (count?.value ?? 1) * (isMeant(unit, 'decade') ? DECADE : 1);
  if (years < 1 || years > LONGEST_AGO) return null;
  const { today } = asked;
  const calendar = calendarMeant(pieces, asked);
  const thisYear =
    calendar === 'SOLAR_HIJRI' ? solarYearOf(today.toISOString().slice(0, 10)) : today.getUTCFullYear();
  return {
    criterion: { kind: 'years', calendar, from: thisYear - years + 1, to: thisYear },
    pieces: [pieces[at]!, unit, ...(count === undefined ? [] : [count])],
  };
}

function isMeant(piece: Piece, meaning: Meaning): boolean {
  return piece.type === 'phrase' && piece.meaning === meaning;
}

/** The calendar a number of four digits is a year of; `null` when it is none. */
export function calendarOf(value: number): YearsCriterion['calendar'] | null {
  if (value >= SOLAR.first && value <= SOLAR.last) return 'SOLAR_HIJRI';
  return value >= GREGORIAN.first && value <= GREGORIAN.last ? 'GREGORIAN' : null;
}

const NEAR = new Set([
  'since',
  'after',
  'until',
  'before',
  'between',
  'onwards',
  'decade',
  'year',
  'solar',
  'gregorian',
]);

function meaningBefore(pieces: readonly Piece[], year: Piece): string | null {
  for (let index = pieces.indexOf(year) - 1; index >= 0; index--) {
    const piece = pieces[index]!;
    if (piece.type !== 'phrase') return null;
    if (piece.meaning !== 'year' && piece.meaning !== 'filler') return piece.meaning;
  }
  return null;
}

function meaningAfter(pieces: readonly Piece[], year: Piece): string | null {
  const after = pieces
    .slice(pieces.indexOf(year) + 1)
    .find((piece) => piece.type !== 'phrase' || (piece.meaning !== 'solar' && piece.meaning !== 'gregorian'));
  return after?.type === 'phrase' ? after.meaning : null;
}

/** "1990s": a letter right behind the number. */
function isPlural(pieces: readonly Piece[], year: Piece): boolean {
  const next = pieces[pieces.indexOf(year) + 1];
  return next?.start === year.end && next.end - next.start === 1;
}

/** The words beside the years that say how they are meant. */
function around(pieces: readonly Piece[], years: readonly Piece[]): Piece[] {
  const at = years.map((year) => pieces.indexOf(year));
  const first = Math.min(...at) - 2;
  const last = Math.max(...at) + 2;
  return pieces.filter(
    (piece, index) => index >= first && index <= last && piece.type === 'phrase' && NEAR.has(piece.meaning),
  );
}
