import type { Section } from '../../domain/document.js';
import { cleanPersonName } from '../../text/clean-person-name.js';
import { parsePersonName, startsWithGivenName } from '../../text/parse-person-name.js';
import { withoutDegrees } from '../../text/without-degrees.js';
import { toAsciiDigits } from '../../text/to-ascii-digits.js';
import { bylineExpressions } from './byline-vocabulary.js';

/** One name of a byline. */
export interface BylineName {
  /** Without honorifics, ranks and marks. */
  readonly name: string;
  readonly corresponding: boolean;
  /** Superscript numbers or letters that point to affiliations. */
  readonly marks: readonly string[];
  /** What stands in brackets behind the name: a rank, an address, an affiliation. */
  readonly bracketed: readonly string[];
  /** The ORCID printed with the name, as sixteen digits in groups; `null` where there is none. */
  readonly orcid: string | null;
}

const STAR = /[*\u2217\u204E\u2709\u2731\uFE61\uFF0A]/g;
const MAIL = /(?<!\S)\S+@\S+/g;
const ORCID = /\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b/g;
/** The address of the register and its name, whose slashes and colons would divide names. */
const ORCID_ADDRESS =
  /(?:\bORCID(?:\s{0,3}iD)?\s{0,3}:?\s{0,3})?(?:(?:https?:\/\/)?(?:www\.)?orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])(?![\d-])\/?/gi;
const BARE_REGISTER = /(?:https?:\/\/)?(?:www\.)?orcid\.org\S*/gi;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const SUPERSCRIPTS = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079';
const SUPERSCRIPT = new RegExp(`[${SUPERSCRIPTS}]`, 'g');
/** "Jane Doe a, *": letters raised behind a name, as plain text has them; initials are capitals. */
const LETTER_MARKS = /(?<=\p{L}{2})(?:\s+[a-h])+\s*$/u;
const SEPARATORS = /[,;\n|/\u00B7\u060C\u061B\u2022]|\s[-\u2013\u2014]\s/g;
/** Where PDFs raise a number behind each name and nothing else divides them: "Jane Doe 1 John Smith 2". */
const BEHIND_NUMBER = /(?<=\p{L}{2} ?\d{1,2}\*?) (?=\p{L}{2})/gu;
const INITIALS = /^(?:\p{Lu}\.[\s-]?){1,4}[*\d]*$/u;
const FAMILY_FIRST = /^[^,\u060C]+[,\u060C][^,\u060C]+$/;

/**
 * The names of a byline in order, in either language: divided by commas, semicolons, lines and the word "and";
 * lists of "Family, Given" by semicolons alone; BibTeX lists by "and" alone.
 */
export function splitByline(text: string, list: Section['list'] = 'prose'): BylineName[] {
  const expressions = bylineExpressions();
  const names: Draft[] = [];
  for (const piece of piecesOf(
    withoutDegrees(plainOrcids(text).replace(expressions.furniture, ' ').replace(expressions.label, '')),
    list,
  )) {
    const { bare, corresponding, marks, bracketed, orcid } = readMarks(piece);
    const name = /\p{L}/u.test(bare) ? inTitleCase(givenFirst(bare)) : '';
    const previous = names.at(-1);
    if (/\p{L}{2}/u.test(name) && !expressions.others.test(name))
      names.push({ name, corresponding, marks, bracketed, orcid });
    else if (previous !== undefined && name === '') {
      // A star, number or ORCID cut off by the comma before it belongs to the name it follows.
      previous.corresponding ||= corresponding;
      previous.marks.push(...marks);
      previous.bracketed.push(...bracketed);
      previous.orcid ??= orcid;
    }
  }
  return names;
}

interface Draft {
  readonly name: string;
  corresponding: boolean;
  readonly marks: string[];
  readonly bracketed: string[];
  orcid: string | null;
}

function plainOrcids(text: string): string {
  return text.replace(ORCID_ADDRESS, ' $1 ').replace(BARE_REGISTER, ' ');
}

function piecesOf(text: string, list: Section['list']): string[] {
  const { joiner } = bylineExpressions();
  if (list === 'bibtex') return text.split(/(?<!\s)\s+and\s+|;|\u061B/i).flatMap(persianList);
  if (list === 'lines') return text.split('\n');
  const bySemicolon = text.split(/[;\u061B\n]/).filter((piece) => piece.trim() !== '');
  const isFamilyFirst =
    bySemicolon.length > 1 && bySemicolon.every((piece) => FAMILY_FIRST.test(piece.replace(BRACKETS, '')));
  if (isFamilyFirst || bySemicolon.every(isLoneFamilyFirst)) return bySemicolon;
  const inPairs = initialsPaired(text);
  if (inPairs !== null) return inPairs;
  return cutsOutsideBrackets(text, [SEPARATORS, joiner, BEHIND_NUMBER]);
}

/** The pieces between separators. Brackets hold ranks and affiliations, whose commas and "and" divide no names. */
function cutsOutsideBrackets(text: string, separators: readonly RegExp[]): string[] {
  const padded = ` ${text} `;
  const bracketed = [...padded.matchAll(BRACKETS)];
  const cuts = separators
    .flatMap((separator) => [...padded.matchAll(separator)])
    .sort((a, b) => a.index - b.index);
  const pieces: string[] = [];
  let from = 0;
  let next = 0;
  for (const { 0: mark, index } of cuts) {
    while (next < bracketed.length && bracketed[next]!.index + bracketed[next]![0].length <= index) next++;
    if (next < bracketed.length && bracketed[next]!.index <= index) continue;
    pieces.push(padded.slice(from, Math.max(from, index)));
    from = Math.max(from, index + mark.length);
  }
  return [...pieces, padded.slice(from)];
}

/** "Doe, Jane": one comma, and before it a single word, which is no full name. */
function isLoneFamilyFirst(piece: string): boolean {
  const parts = piece.replace(BRACKETS, ' ').split(/[,\u060C]/);
  const [family = '', given = ''] = parts.map((part) => part.trim());
  return (
    parts.length === 2 &&
    /^[\p{L}\p{M}'\u2019\u200C-]{2,}$/u.test(family) &&
    /^\p{L}{2}/u.test(given) &&
    !/\s(?:and|&|\u0648)\s/u.test(given)
  );
}

/** "Doe, J., Roe, R. Q., & Major, M.": every other piece is nothing but initials. */
function initialsPaired(text: string): string[] | null {
  const parts = text
    .split(/[,\u060C]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length % 2 === 1) return null;
  const isPaired = parts.every((part, index) => INITIALS.test(part) === (index % 2 === 1));
  if (!isPaired) return null;
  return parts.flatMap((part, index) =>
    index % 2 === 0 ? [`${part.replace(/^(?:&|and\s)\s*/iu, '')}, ${parts[index + 1]!}`] : [],
  );
}

/**
 * What BibTeX takes for one name, divided where it is a list as Persian prints it: by the word for "and", and by commas
 * where there are several or a full name stands on both sides; a single one stands behind a family name.
 */
function persianList(piece: string): string[] {
  if (!/\p{Script=Arabic}/u.test(piece)) return [piece];
  return ` ${piece} `.split(bylineExpressions().joiner).flatMap((names) => {
    const parts = names.split(/[,\u060C]/);
    const isList = parts.length > 2 || (parts.length === 2 && parts.every(isFullName));
    return isList ? parts : [names];
  });
}

/** A given name with another word behind it, as a family name before a comma hardly ever is. */
function isFullName(part: string): boolean {
  const { given, family } = parsePersonName(part);
  return given !== '' && family !== '' && startsWithGivenName(part);
}

function readMarks(piece: string): {
  bare: string;
  corresponding: boolean;
  marks: string[];
  bracketed: string[];
  orcid: string | null;
} {
  const { corresponding: word, othersTail } = bylineExpressions();
  const hasWord = piece.search(word) >= 0;
  const bare = piece
    .replace(othersTail, '')
    .replace(word, ' ')
    .replace(MAIL, ' ')
    .replace(ORCID, ' ')
    .replace(BRACKETS, ' ');
  const starred = bare.search(STAR) >= 0;
  const plain = toAsciiDigits(bare).replace(SUPERSCRIPT, (digit) => String(SUPERSCRIPTS.indexOf(digit)));
  const unnumbered = plain.replace(STAR, ' ').replace(/\d+/g, ' ').replace(/\s+/g, ' ').trim();
  const letters = LETTER_MARKS.exec(unnumbered)?.[0] ?? '';
  return {
    bare: unnumbered.slice(0, unnumbered.length - letters.length),
    corresponding: hasWord || starred,
    marks: [...(plain.match(/\d+/g) ?? []), ...letters.split(/\s+/).filter((letter) => letter !== '')],
    bracketed: (piece.match(BRACKETS) ?? []).map((bracket) => bracket.slice(1, -1)),
    orcid: piece.match(ORCID)?.[0].toUpperCase() ?? null,
  };
}

/** "Waltz, Kenneth N." turned round; other names without honorifics and ranks, otherwise as printed. */
function givenFirst(bare: string): string {
  return FAMILY_FIRST.test(bare) ? parsePersonName(bare).full : cleanPersonName(bare);
}

/** A family name in capitals, as some journals print it, in ordinary letters; initials stay. */
function inTitleCase(name: string): string {
  return name.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
