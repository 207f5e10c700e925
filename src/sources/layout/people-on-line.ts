import type { Span } from '../../domain/span.js';
import { rankBefore } from '../../text/clean-person-name.js';
import { affiliationStart, namesInstitution } from './bracketed-affiliations.js';
import { bylineLikeness } from './byline-likeness.js';
import { trimmed } from './line.js';

/** A name and where its owner works, on one line. */
export interface PersonWithAffiliation {
  readonly name: Span;
  /** `null` where only a rank stands before the name. */
  readonly affiliation: Span | null;
}

/** What divides names from each other and from what their owners are. */
const DIVIDER =
  /[,;:|\u060c\u061b\u00b7\u2022]|\s[-\u2013\u2014/]\s|\s(?:and|&|\u0648)\s|[([][^()[\]]{0,300}[)\]]/giu;
/** Divides people rather than parts of an affiliation. */
const STRONG_DIVIDER = /[;\u061b]|and|&|\u0648/i;
/** Ten people with long affiliations; longer lines are prose. */
const LONGEST = 3000;
const SHORTEST_NAME = 4;
/** One name, as likely as not; and one with a known given name, initials or the like. */
const LIKELY_NAME = 0.5;
const CLEAR_NAME = 2;
const MOST_NAME_WORDS = 4;
/** An English rank or institution that begins what follows a name: "Professor at", "University of"; not "Yale University". */
const ENGLISH_OPENING = /^[A-Za-z]+(?: [A-Za-z]+){0,2} (?:of|at|in|for)\b/u;

interface Piece extends Span {
  readonly divider: string;
}

/**
 * The people of a line that also says what they are: "Name, professor at …; Name (university)", "Associate Professor
 * Name". None when the line reads otherwise, or begins with anything but a name.
 */
export function peopleOnLine(raw: string, span: Span): PersonWithAffiliation[] {
  if (span.end - span.start > LONGEST) return [];
  const people: { name: Span; affiliation: { start: number; end: number } | null }[] = [];
  for (const piece of piecesOf(raw, span)) {
    const person = people.at(-1);
    const inBrackets = /^[([]/.test(piece.divider);
    const name = inBrackets ? null : nameIn(raw, piece, person !== undefined && person.affiliation !== null);
    if (name !== null) people.push(name);
    else if (person === undefined) return [];
    else if (/[\p{L}]/u.test(raw.slice(piece.start, piece.end)))
      if (person.affiliation === null) person.affiliation = { start: piece.start, end: piece.end };
      else person.affiliation.end = piece.end;
  }
  const ranked = people.some(({ name }) => rankBefore(raw.slice(span.start, name.start)) > 0);
  return ranked || people.some(({ affiliation }) => saysWhat(raw, affiliation)) ? people : [];
}

function saysWhat(raw: string, affiliation: Span | null): boolean {
  return affiliation !== null && namesInstitution(raw.slice(affiliation.start, affiliation.end));
}

function piecesOf(raw: string, span: Span): Piece[] {
  const text = raw.slice(span.start, span.end);
  const pieces: Piece[] = [];
  let from = 0;
  let divider = '';
  const add = (start: number, end: number, before: string): void => {
    const piece = trimmed(raw, { start: span.start + start, end: span.start + end });
    if (piece.start < piece.end) pieces.push({ ...piece, divider: before });
  };
  for (const { 0: mark, index } of text.matchAll(DIVIDER)) {
    add(from, index, divider);
    if (mark.length > 2 && /^[([]/.test(mark)) add(index + 1, index + mark.length - 1, mark);
    from = index + mark.length;
    divider = mark.trim();
  }
  add(from, text.length, divider);
  return pieces;
}

/** The name a piece is, or begins with, and what follows it there. */
function nameIn(
  raw: string,
  piece: Piece,
  isAfterAffiliation: boolean,
): { name: Span; affiliation: Span | null } | null {
  const start = trimmed(raw, {
    start: piece.start + rankBefore(raw.slice(piece.start, piece.end)),
    end: piece.end,
  }).start;
  const text = raw.slice(start, piece.end);
  const rank = affiliationStart(text);
  const cut = rank > 0 && isOpening(text.slice(rank)) ? rank : rank < 0 ? text.length : 0;
  const name = text.slice(0, cut).trimEnd();
  if (name.trim().length < SHORTEST_NAME || name.split(/\s+/u).length > MOST_NAME_WORDS) return null;
  const ranked = start > piece.start;
  // Inside an affiliation a comma comes before places and departments more often than before the next name.
  const needed =
    isAfterAffiliation && !ranked && !STRONG_DIVIDER.test(piece.divider) ? CLEAR_NAME : LIKELY_NAME;
  if (bylineLikeness(name) <= needed) return null;
  const end = start + name.length;
  const rest = trimmed(raw, { start: end, end: piece.end });
  return { name: { start, end }, affiliation: rest.start < rest.end ? rest : null };
}

/** In English a name may well begin an institution's own name. */
function isOpening(text: string): boolean {
  return !/^[A-Za-z]/.test(text) || ENGLISH_OPENING.test(text);
}
