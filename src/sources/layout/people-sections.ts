import type { Section } from '../../domain/document.js';
import type { Span } from '../../domain/span.js';
import { detectLanguage } from '../../text/detect-language.js';
import { bracketedAffiliations, namesInstitution } from './bracketed-affiliations.js';
import { bylineLikeness, looksLikeAffiliation } from './byline-likeness.js';
import type { Fragment } from './block.js';
import { foldedText } from './folded-text.js';
import { layoutVocabulary, openingExpression, phraseExpression } from './layout-vocabulary.js';
import { peopleOnLine } from './people-on-line.js';
import { sectionAt } from './section-at.js';

const MAIL = /(?<!\S)\S+@\S+/u;
const MAILS = /(?<!\S)\S+@\S+/gu;
const NOTE = phraseExpression(layoutVocabulary.authorNotes);
const NOTES = phraseExpression(layoutVocabulary.authorNotes, 'gu');
/** "Correspondence to Jane Doe". */
const ADDRESSED = openingExpression(layoutVocabulary.addressedTo);
const LONGEST_NOTE = 200;
const ROW_NUMBER = /^\s*\p{Nd}{1,2}[.\-)]?\s+/u;
/** A name alone before an address: as likely as not is too little. */
const CLEAR_NAME = 1;
/** What a footnote sign explains, unless a name stands behind it. */
const FOOTNOTE = /^[\u2020\u2021\u00a7\u00b6]/u;

/** A letter raised before an affiliation, as plain text has it: "b Australian National University". */
const RAISED_LETTER = /^\s*[a-h]\s+\p{Lu}/u;

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
  const row = rowOfTable(raw, fragment);
  if (row !== null) return row;
  const likeness = bylineLikeness(text);
  // Affiliations in brackets leave a list of names behind.
  const bracketed = likeness > 0 && bracketedAffiliations(text).length > 0;
  if (looksLikeAffiliation(text) && !bracketed) {
    const people = RAISED_LETTER.test(text) ? [] : peopleOnLine(raw, fragment);
    return people.length > 0
      ? people.flatMap(({ name, affiliation }) => [
          ...bylineSections(raw, name),
          affiliation === null ? null : sectionAt(raw, affiliation, { kind: 'affiliation' }),
        ])
      : [sectionAt(raw, fragment, { kind: 'affiliation' })];
  }
  if (MAIL.test(text) && bylineLikeness(text.replace(MAIL, '')) < 1) return [];
  // "Details", "Yes": one word is no name, unless it is a known one.
  const needed = expected && /\S\s+\S/u.test(text) ? -1.5 : 0;
  return likeness > needed ? bylineSections(raw, fragment) : [];
}

/** "1 Jane Doe jane@example.org Professor": a name, its address and what its owner is, as tables of authors have them. */
function rowOfTable(raw: string, { start, end }: Span): (Section | null)[] | null {
  const text = raw.slice(start, end);
  const mail = MAIL.exec(text);
  if (mail === null) return null;
  const number = ROW_NUMBER.exec(text)?.[0].length ?? 0;
  const name = text.slice(number, mail.index);
  const rest = text.slice(mail.index + mail[0].length);
  if (bylineLikeness(name) < CLEAR_NAME || namesInstitution(name) || bylineLikeness(rest) >= CLEAR_NAME)
    return null;
  return [
    ...bylineSections(raw, { start: start + number, end: start + mail.index }),
    namesInstitution(rest)
      ? sectionAt(raw, { start: end - rest.length, end }, { kind: 'affiliation' })
      : null,
  ];
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
