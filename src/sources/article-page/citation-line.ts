import type { Span } from '../../domain/span.js';
import { normalise } from '../../text/normalise.js';
import { readDoi } from '../layout/identifiers.js';
import { layoutVocabulary } from '../layout/layout-vocabulary.js';
import { normalisePages } from '../layout/page-range.js';
import { phrasePattern } from '../layout/phrase-pattern.js';
import { readVancouverCitation } from './vancouver-citation.js';
import type { WordCounts } from './word-counts.js';

/** What the line by which an article asks to be cited says about it; spans are raw. */
export interface CitationLine {
  /** One span per person, family name first where a comma divides it. */
  readonly names: readonly Span[];
  readonly title: Span;
  readonly journal: Span | null;
  readonly year: number;
  readonly volume: number | null;
  readonly number: number | null;
  readonly pages: string | null;
  readonly doi: string | null;
}

const YEAR = '(?<year>1[34][0-9]{2}|19[0-9]{2}|20[0-9]{2})';
/**
 * Any character of a title but the full stop at its end: one inside "U.S." or "vs." ends nothing. The two kinds of
 * full stop exclude each other, so that no text can be read in many ways.
 */
const TITLE_CHARACTER = String.raw`(?:[^.?!]|\.(?=\p{L})|\.(?<=(?<!\p{L})(?:\p{L}|vs|st|dr|mr|no)\.)(?!\p{L}))`;
/** names (year). title. journal, the rest */
const IN_ORDER = new RegExp(
  `^(?<names>[^()]{3,300}?),? ?\\( ?\\.?${YEAR}[^()]{0,20}\\) ?[.,:]? ?(?<title>"[^"]{8,400}"|(?! )${TITLE_CHARACTER}{5,400}[?!]?)(?:[.,?!] ?|(?<=[?!]) | ?"[.,]? ?|$)(?<journal>[^,;:(0-9]{4,120})?`,
  'u',
);
/** The same line as a PDF leaves it that keeps the visual order of its runs: the last printed comes first. */
const REVERSED = new RegExp(
  `^(?<before>.{12,500}?)\\. {0,4}\\( ?\\.?${YEAR} ?(?<names>[^()0-9]{3,300}?) ?\\)? ?\\)?$`,
  'u',
);
const JOURNAL_START = new RegExp(phrasePattern(layoutVocabulary.journalWords.opening), 'u');
const PAGES = /(?<![0-9])(?<first>[0-9]{1,4}) ?-+ ?(?<last>[0-9]{1,4})(?![0-9])/u;
/** `10(3)` right after the name of the journal. */
const VOLUME = /^[ ,:]*(?<volume>[0-9]{1,3}) ?(?:\((?<number>[0-9]{1,3})\))?(?=[ ,.;:]|$)/u;
const LONGEST = 1200;

/**
 * Reads names, year, title and journal from a citation of the article itself.
 *
 * @param words how often each word stands in the document, to part words that a PDF glued together; asked for by the
 *   few lines that need it, since counting reads the whole document
 */
export function readCitationLine(raw: string, range: Span, words: () => WordCounts): CitationLine | null {
  if (range.end - range.start > LONGEST) return null;
  const folded = normalise(raw, { range });
  const text = folded.text.trimEnd();
  const at = (start: number, length: number): Span => folded.rawSpan(start, start + length);
  const inOrder = IN_ORDER.exec(text);
  if (inOrder?.groups !== undefined) {
    const { names = '', title = '', journal = '', year = '' } = inOrder.groups;
    const people = splitNames(names, 0);
    if (people.length === 0) return null;
    const titleAt = text.indexOf(title, names.length);
    const inner = title.replace(/^"|"$/g, '');
    const journalName = journal.trim();
    return {
      names: people.map((person) => at(person.start, person.end - person.start)),
      title: at(titleAt + title.indexOf(inner), inner.trimEnd().length),
      journal:
        journalName.length < 4
          ? null
          : at(text.indexOf(journalName, titleAt + title.length), journalName.length),
      year: Number(year),
      ...volumeAfter(text, inOrder[0].length),
      pages: pagesAfter(text, inOrder[0].length),
      doi: readDoi(raw.slice(range.start, range.end)),
    };
  }
  const vancouver = readVancouverCitation(text);
  if (vancouver !== null) {
    const place = (span: Span): Span => at(span.start, span.end - span.start);
    return {
      names: vancouver.names.map(place),
      title: place(vancouver.title),
      journal: place(vancouver.journal),
      year: vancouver.year,
      ...volumeAfter(text, vancouver.after),
      pages: pagesAfter(text, vancouver.after),
      doi: readDoi(raw.slice(range.start, range.end)),
    };
  }
  const reversed = REVERSED.exec(text);
  if (reversed?.groups === undefined) return null;
  const { before = '', names = '', year = '' } = reversed.groups;
  const people = splitNames(names, text.lastIndexOf(names));
  const journalStart = JOURNAL_START.exec(before)?.index ?? -1;
  const parted = journalStart < 0 ? -1 : gluedBoundary(before.slice(journalStart), words());
  if (people.length === 0 || parted < 0) return null;
  return {
    names: people.map((person) => at(person.start, person.end - person.start)),
    title: at(journalStart + parted, before.length - journalStart - parted),
    journal: at(journalStart, parted),
    year: Number(year),
    volume: null,
    number: null,
    pages: null,
    doi: null,
  };
}

function volumeAfter(text: string, from: number): Pick<CitationLine, 'volume' | 'number'> {
  const groups = VOLUME.exec(text.slice(from))?.groups;
  const [volume, number] = [groups?.volume, groups?.number];
  return {
    volume: volume === undefined ? null : Number(volume),
    number: number === undefined ? null : Number(number),
  };
}

function pagesAfter(text: string, from: number): string | null {
  const match = PAGES.exec(text.slice(from));
  return match?.groups === undefined ? null : normalisePages(match.groups.first ?? '', match.groups.last);
}

/** Where a run ends inside a word: the word stands nowhere else, but both of its parts do. Offset into `text`. */
function gluedBoundary(text: string, words: WordCounts): number {
  let best = { at: -1, count: 0 };
  for (const match of text.matchAll(/[\p{L}]{6,40}/gu)) {
    if ((words.get(match[0]) ?? 0) > 1) continue;
    for (let cut = 3; cut <= match[0].length - 3; cut++) {
      const count = Math.min(words.get(match[0].slice(0, cut)) ?? 0, words.get(match[0].slice(cut)) ?? 0);
      if (count > best.count) best = { at: match.index + cut, count };
    }
  }
  return best.at;
}

/** `Family, Given; Family, Given` and its relatives, as spans within the normalised text. */
function splitNames(names: string, offset: number): Span[] {
  const pieces: Span[] = [];
  // Where semicolons divide, "and" does so after the last of them only.
  const lastSemicolon = names.lastIndexOf(';');
  const divided =
    lastSemicolon >= 0
      ? /;| (?:and|&|\u0648) /gu
      : /(?<=[.,] ?\p{L}\.)(?:,| (?:and|&)|, ?(?:and|&)) |,? (?:and|&|\u0648) /gu;
  const separators = [...names.matchAll(divided)].filter(
    (separator) => separator[0] === ';' || separator.index > lastSemicolon,
  );
  let from = 0;
  for (const separator of [...separators, null]) {
    const to = separator?.index ?? names.length;
    pieces.push(...pairs(names, from, to));
    from = to + (separator?.[0].length ?? 0);
  }
  const people = pieces.filter((piece) => /\p{L}{2}/u.test(names.slice(piece.start, piece.end)));
  const plausible = people.every((piece) => {
    const text = names.slice(piece.start, piece.end);
    return !/[0-9:?!"]/.test(text) && text.split(/[ \u200c]+/).length <= 6;
  });
  return plausible ? people.map((piece) => ({ start: piece.start + offset, end: piece.end + offset })) : [];
}

/** `Family, Given, Family, Given`: commas divide both, so an even number of parts is read in pairs. */
function pairs(names: string, from: number, to: number): Span[] {
  const commas = [...names.slice(from, to).matchAll(/,/g)].map((comma) => from + comma.index);
  const cuts = commas.length % 2 === 1 ? commas.filter((_comma, index) => index % 2 === 1) : [];
  return [...cuts, to].map((end, index) => {
    let start = index === 0 ? from : cuts[index - 1]! + 1;
    while (start < end && /[ ,;]/.test(names.charAt(start))) start++;
    let last = end;
    while (last > start && /[ ,;]/.test(names.charAt(last - 1))) last--;
    return { start, end: last };
  });
}
