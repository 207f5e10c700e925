import type { Section } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { detectLanguage } from '../../text/detect-language.js';
import { affiliationStart, bracketedAffiliations, namesInstitution } from './bracketed-affiliations.js';
import { bylineLikeness, looksLikeAffiliation } from './byline-likeness.js';
import type { Fragment } from './block.js';
import { foldedText } from './folded-text.js';
import { layoutVocabulary, openingExpression, phraseExpression } from './layout-vocabulary.js';
import { trimmed } from './line.js';
import { sectionAt } from './section-at.js';

const MAIL = /\S+@\S+/u;
const MAILS = /\S+@\S+/gu;
const NOTE = phraseExpression(layoutVocabulary.authorNotes);
const NOTES = phraseExpression(layoutVocabulary.authorNotes, 'gu');
/** "Correspondence to Jane Doe". */
const ADDRESSED = openingExpression(layoutVocabulary.addressedTo);
const LONGEST_NOTE = 200;
/** What a footnote sign explains, unless a name stands behind it. */
const FOOTNOTE = /^[\u2020\u2021\u00a7\u00b6]/u;
/** What divides a name from where its owner works. */
const AFTER_NAME = /[,\u060c(:]|\s[-\u2013\u2014|]\s/u;
const SHORTEST_NAME = 4;
/** Before a rank that no mark divides from it, more words are no name but a phrase. */
const MOST_NAME_WORDS = 4;

/** A letter raised before an affiliation, as plain text has it: "b Australian National University". */
const RAISED_LETTER = /^\s*[a-h]\s+\p{Lu}/u;
/** An English rank or institution that begins what follows a name: "Professor at", "University of"; not "Yale University". */
const ENGLISH_OPENING = /^[A-Za-z]+(?: [A-Za-z]+){0,2} (?:of|at|in|for)\b/u;

/** "* Corresponding author: name@example.org": says who is to be written to and is no byline. */
function noteIn(text: string): 'named' | 'bare' | null {
  const opening = foldedText(text.slice(0, LONGEST_NOTE)).trim();
  const addressed = ADDRESSED.test(opening.replace(/^[*\u2217 ]+/, ''));
  if ((!addressed && !NOTE.test(opening)) || namesInstitution(text)) return null;
  const words = opening.replace(MAILS, ' ').replace(ADDRESSED, ' ').replace(NOTES, ' ');
  if (!/\p{L}{3}/u.test(words)) return 'bare';
  return addressed ? 'named' : null;
}

/** Lines under a heading for authors: names, and where the people work. */
export function peopleSections(raw: string, fragments: readonly Fragment[]): (Section | null)[] {
  return fragments.flatMap((fragment) => personLine(raw, fragment, true));
}

/** Byline or affiliation of one line; `expected` says that a heading announced names. */
export function personLine(raw: string, fragment: Span, expected: boolean): (Section | null)[] {
  const text = raw.slice(fragment.start, fragment.end);
  const note = noteIn(text);
  if (note !== null) return note === 'named' ? [sectionAt(raw, fragment, { kind: 'affiliation' })] : [];
  if (FOOTNOTE.test(text) && bylineLikeness(text.slice(1)) < 1 && !looksLikeAffiliation(text)) return [];
  const likeness = bylineLikeness(text);
  // Affiliations in brackets leave a list of names behind.
  const bracketed = likeness > 0 && bracketedAffiliations(text).length > 0;
  if (looksLikeAffiliation(text) && !bracketed) {
    const people = RAISED_LETTER.test(text) ? [] : personsWithAffiliation(raw, fragment);
    return people.length > 0
      ? people.flatMap(({ name, affiliation }) => [
          ...bylineSections(raw, name),
          sectionAt(raw, affiliation, { kind: 'affiliation' }),
        ])
      : [sectionAt(raw, fragment, { kind: 'affiliation' })];
  }
  if (MAIL.test(text) && bylineLikeness(text.replace(MAIL, '')) < 1) return [];
  return (expected ? likeness > -1.5 : likeness > 0) ? bylineSections(raw, fragment) : [];
}

/** A byline, and inside it the affiliations that stand in brackets behind the names. */
export function bylineSections(raw: string, span: Span): (Section | null)[] {
  const text = raw.slice(span.start, span.end);
  // An address is in Latin letters whatever the name is in.
  const language = detectLanguage(text.replace(MAILS, ' '));
  return [
    sectionAt(raw, span, { kind: 'byline', list: 'prose', ...(language === null ? {} : { language }) }),
    ...bracketedAffiliations(text).map(({ start, end }) =>
      sectionAt(raw, { start: span.start + start, end: span.start + end }, { kind: 'affiliation' }),
    ),
  ];
}

/** A name and where its owner works, on one line. */
export interface PersonWithAffiliation {
  readonly name: Span;
  readonly affiliation: Span;
}

/** "Name, professor at …", also several of them divided by semicolons; none when the line reads otherwise. */
export function personsWithAffiliation(raw: string, span: Span): PersonWithAffiliation[] {
  const whole = raw.slice(span.start, span.end);
  const people: PersonWithAffiliation[] = [];
  let from = 0;
  const marks = [...whole.matchAll(/[;\u061b]/gu), null];
  for (let index = 0; index < marks.length; index++) {
    const to = marks[index]?.index ?? whole.length;
    const piece = trimmed(raw, { start: span.start + from, end: span.start + to });
    if (index + 1 < marks.length && isPersonsName(raw.slice(piece.start, piece.end))) {
      // "Name; professor at …": what is behind the mark belongs to the name before it.
      const next = marks[index + 1]?.index ?? whole.length;
      if (namesInstitution(whole.slice(to, next)) && dividedAt(whole.slice(to + 1, next).trim()) === null) {
        const affiliation = trimmed(raw, { start: span.start + to + 1, end: span.start + next });
        people.push({ name: piece, affiliation });
        from = next + 1;
        index++;
        continue;
      }
    }
    from = to + 1;
    if (piece.start >= piece.end) continue;
    const text = raw.slice(piece.start, piece.end);
    const divided = dividedAt(text);
    if (divided === null) return [];
    const affiliation = trimmed(raw, { start: piece.start + divided.to, end: piece.end });
    if (!looksLikeAffiliation(raw.slice(affiliation.start, affiliation.end))) return [];
    people.push({ name: { start: piece.start, end: piece.start + divided.from }, affiliation });
  }
  return people;
}

/** Where a name ends and what its owner is begins: at a mark, or at the first word of a rank or institution. */
function dividedAt(text: string): { from: number; to: number } | null {
  const mark = AFTER_NAME.exec(text);
  if (mark !== null && isPersonsName(text.slice(0, mark.index)))
    return { from: mark.index, to: mark.index + mark[0].length };
  const rank = affiliationStart(text);
  if (rank <= 0) return null;
  // In English a name may well begin an institution's own name.
  if (/^[A-Za-z]/.test(text.slice(rank)) && !ENGLISH_OPENING.test(text.slice(rank))) return null;
  const name = text.slice(0, rank);
  const words = name.trim().split(/\s+/u).length;
  return words >= 2 && words <= MOST_NAME_WORDS && isPersonsName(name) ? { from: rank, to: rank } : null;
}

function isPersonsName(name: string): boolean {
  return name.trim().length >= SHORTEST_NAME && !looksLikeAffiliation(name) && bylineLikeness(name) > 0.5;
}
