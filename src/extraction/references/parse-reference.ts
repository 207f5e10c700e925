import type { RecordReference } from '../../domain/article-record.js';
import { toAsciiDigits } from '../../text/to-ascii-digits.js';

const PERSIAN_COMMA = '\u060C';
const PERSIAN_AND = '\u0648';
const DOI = /\b10\.\d{4,9}\s?\/\s?[^\s"<>\u060C\u061B]+/i;
/** A year in brackets, Gregorian or solar Hijri, with a letter, a month or an older edition behind it. */
const YEAR_IN_BRACKETS =
  /[([]\s*((?:1[2-5]|1[6-9]|20)\d{2})\s?[a-z]?\b[^()[\]]*(?:\[[^\]]*\])?[^()[\]]*[)\]]/;
const BARE_YEAR = /(?<![\d/.-])((?:13|14|1[6-9]|20)\d{2})(?![\d/-])/;
const TITLE_END = /[.?!](?=\s|$)|[\u060C,](?=\s*(?:\d|vol|no\.|pp))/i;
/** What divides the names of a list, and the family from the given name in one. */
const NAME_END = new RegExp(`\\s*[;\u061B]\\s*|\\s+(?:&|and|${PERSIAN_AND})\\s+`, 'u');
const COMMA = new RegExp(`\\s*[,${PERSIAN_COMMA}]\\s*`);
const LONGEST_TITLE = 300;

/**
 * Takes one entry of a reference list apart, as far as its form allows: authors before the year, title after it.
 * The year stays in the calendar it is printed in (1398 is solar Hijri). Nothing is guessed: `null` and `[]` where
 * the form is unknown.
 */
export function parseReference(raw: string): RecordReference {
  const text = toAsciiDigits(raw).replace(/\s+/g, ' ').trim();
  const bracketed = YEAR_IN_BRACKETS.exec(text);
  const year = bracketed ?? BARE_YEAR.exec(withoutAddresses(text));
  const head = bracketed === null ? '' : text.slice(0, bracketed.index);
  const tail = bracketed === null ? '' : text.slice(bracketed.index + bracketed[0].length);
  return {
    raw,
    authors: authorsOf(head),
    year: year === null ? null : Number(year[1]),
    title: titleOf(tail),
    doi: doiOf(text),
  };
}

function withoutAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.|doi)\S+/gi, (address) => ' '.repeat(address.length));
}

function doiOf(text: string): string | null {
  const doi = DOI.exec(text)?.[0];
  return doi === undefined
    ? null
    : doi
        .replace(/\s/g, '')
        .replace(/(?<![.,;:)\]])[.,;:)\]]+$/, '')
        .toLowerCase();
}

/** The names before the year: "Family, Given" pairs joined by commas, "&", "and" or its Persian word. */
function authorsOf(head: string): string[] {
  const names = head
    .replace(/\((?:eds?|ed)\.?\)/gi, ' ')
    .replace(/(?<![\s,:\u060C])[\s,:\u060C]+$|(?<=\p{L}{2})\.\s*$/gu, '');
  if (names === '' || !/\p{L}/u.test(names)) return [];
  const pieces = names.replace(/(?<=\p{L}\.?),\s*(?=&|and\b)/gu, ' ').split(NAME_END);
  return pieces
    .flatMap(pairs)
    .map((name) => name.replace(/^[\s.,\u060C]+|[\s,\u060C]+$/g, ''))
    .filter(Boolean);
}

/** "Cornell, S. E., Starr, S. F." holds two names, "Family, Given" one. */
function pairs(piece: string): string[] {
  const parts = piece.split(COMMA).filter((part) => part !== '');
  if (parts.length <= 2) return [parts.join(', ')];
  const names: string[] = [];
  for (let index = 0; index < parts.length;) {
    const next = parts[index + 1];
    const isPair = next !== undefined && (isInitials(next) || parts.length % 2 === 0);
    names.push(isPair ? `${parts[index]}, ${next}` : parts[index]!);
    index += isPair ? 2 : 1;
  }
  return names;
}

function isInitials(text: string): boolean {
  return /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(text);
}

function titleOf(tail: string): string | null {
  const text = tail.replace(/^[\s.,:;\u060C\u00AB"\u201C]+/, '');
  const end = TITLE_END.exec(text);
  const title = text
    .slice(0, end?.index ?? text.length)
    .replace(/(?<![\s"\u00BB\u201D.,\u060C])[\s"\u00BB\u201D.,\u060C]+$/, '');
  return title.length < 4 ||
    title.length > LONGEST_TITLE ||
    !/\p{L}{2}/u.test(title) ||
    /^(?:https?:|www\.)/i.test(title)
    ? null
    : title;
}
