import type { IssueFacts, JournalFacts } from '../../domain/document.js';
import { detectLanguage } from '../../text/detect-language.js';
import { normalisedString } from '../../text/normalised-string.js';
import { parseDate } from '../../text/parse-date.js';
import { seasonOf } from '../../text/season-of.js';
import { readIssn } from './identifiers.js';
import { readIssueLine, type IssueLine } from './issue-line.js';
import { readDates } from './labelled-date.js';
import {
  layoutVocabulary,
  openingExpression,
  phraseExpression,
  wholeExpression,
} from './layout-vocabulary.js';
import { trimmed, type Line } from './line.js';
import { phrasePattern } from './phrase-pattern.js';

/** What the top of a page says about journal and issue. */
export interface Masthead {
  readonly journal: JournalFacts | null;
  readonly issue: IssueFacts | null;
  /** Indices of the lines that said it. */
  readonly lines: ReadonlySet<number>;
}

const { journalWords, contentsHeadings, countLabels } = layoutVocabulary;
const CONTENTS = wholeExpression(contentsHeadings);
const COUNT = openingExpression(countLabels);
const OPENING = openingExpression(journalWords.opening);
const HOLDING = phraseExpression(journalWords.holding);
const LABEL = new RegExp(`^(?:${phrasePattern(layoutVocabulary.journalLabels)}) ?[:|] ?`, 'u');
/** "Journal" on a line of its own is a label above its value. */
const ALONE = wholeExpression(layoutVocabulary.journalLabels);
/** A catalogue's label, which begins no name and may stand without a colon. */
const SOURCE = new RegExp(`^(?:${phrasePattern(layoutVocabulary.sourceLabels)}) `, 'u');
const EDITORS = openingExpression(layoutVocabulary.editorLabels);
const GENERIC = wholeExpression(journalWords.generic);
const LONGEST_NAME = 120;
/** A journal's name with the numbers of its issue. */
const LONGEST_WHERE = 200;
/** "Autumn and Winter". */
const MOST_SEASON_WORDS = 3;

/** Lines of a page that belong to no article: headings of the contents, counts, dates of the issue. */
export function isPageLine(line: Line): boolean {
  const text = line.folded.text;
  return (
    CONTENTS.test(text) || COUNT.test(text) || (text.length < 80 && readDates(line).published !== undefined)
  );
}

/** "Quarterly of …, vol. 1, no. 2, spring 2014.": where an article appeared, on one line. */
export function namesJournalAndIssue(line: Line): boolean {
  return (
    line.end - line.start <= LONGEST_WHERE && OPENING.test(line.folded.text) && readIssueLine(line) !== null
  );
}

/**
 * Journal and issue as the lines print them. A name on a line of its own above the numbers counts more than one
 * that shares their line, which page titles shorten.
 *
 * @param names where other lines than a journal's name may stand above the numbers, `worded` asks for a word such
 *   as "Journal" or "Quarterly" in it
 */
export function readMasthead(raw: string, lines: readonly Line[], names: 'any' | 'worded' = 'any'): Masthead {
  const written = lines.filter((line) => !line.blank && !line.rule);
  const used = new Set<number>();
  const found: { text: string; weight: number }[] = [];
  let issn: string | null = null;
  let publishedOn: string | null = null;
  const facts: IssueLine['facts'][] = [];
  for (const [position, line] of written.entries()) {
    if (line.hasDigits) issn ??= readIssn(line.folded.text.slice(0, 300));
    publishedOn ??= readDates(line).published ?? null;
    if (isPageLine(line)) {
      used.add(line.index);
      continue;
    }
    const issueLine = readIssueLine(line);
    const labelled = issueLine === null ? labelledName(raw, line) : null;
    if (labelled !== null) {
      found.push({ text: labelled, weight: 3 });
      used.add(line.index);
      continue;
    }
    if (issueLine === null) {
      if (names === 'any' && line.end - line.start <= LONGEST_NAME && OPENING.test(line.folded.text)) {
        found.push({ text: raw.slice(line.start, line.end), weight: 2 });
        used.add(line.index);
      }
      continue;
    }
    used.add(line.index);
    facts.push(issueLine.facts);
    const inline = nameBefore(raw, line, issueLine.from);
    if (inline !== null) {
      found.push({ text: inline, weight: HOLDING.test(line.folded.text.slice(0, issueLine.from)) ? 1.5 : 1 });
      continue;
    }
    const above = written[position - 1];
    if (above === undefined || used.has(above.index) || above.end - above.start > LONGEST_NAME) continue;
    if (
      !isName(above.folded.text) ||
      ALONE.test(above.folded.text) ||
      (names === 'worded' && !HOLDING.test(above.folded.text))
    )
      continue;
    found.push({ text: raw.slice(above.start, above.end), weight: 3 });
    used.add(above.index);
  }
  return { journal: journalOf(found, issn), issue: issueOf(facts, publishedOn), lines: used };
}

/** "Journal: …" on a line without numbers. */
function labelledName(raw: string, line: Line): string | null {
  if (line.end - line.start > LONGEST_NAME) return null;
  const label = LABEL.exec(line.folded.text)?.[0].length ?? 0;
  if (label === 0 || label >= line.folded.text.length) return null;
  const text = raw.slice(line.folded.rawSpan(label, label + 1).start, line.end);
  return isName(text) ? text : null;
}

function nameBefore(raw: string, line: Line, from: number): string | null {
  if (from <= 0) return null;
  const label = (LABEL.exec(line.folded.text) ?? SOURCE.exec(line.folded.text))?.[0].length ?? 0;
  if (label >= from) return null;
  const before = trimmed(raw, {
    start: line.folded.rawSpan(label, label + 1).start,
    end: line.folded.rawSpan(from, from + 1).start,
  });
  // Guillemets and bars divide the name from what a catalogue adds to it.
  // What stands apart at the other edge of a running head is no part of it.
  const shown =
    raw
      .slice(before.start, before.end)
      .split(/ {3,}|\t/u)
      .at(-1) ?? '';
  const text = (shown.split(/[\u00ab\u00bb|]/u)[0] ?? '').replace(
    /(?<![\s\-\u2013\u2014|:,;(\u060c\u061b])[\s\-\u2013\u2014|:,;(\u060c\u061b]+$/u,
    '',
  );
  const names = isName(text) && !isSeason(text) && !GENERIC.test(normalisedString(text));
  return text.length <= LONGEST_NAME && names ? text : null;
}

/** Names of journals hold no numbers, and no marks that divide a list or a label from its value. */
function isName(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !/[\p{Nd};:\u061b@]/u.test(text) && !EDITORS.test(normalisedString(text));
}

/** "Summer" or "September" before its year names no journal. */
function isSeason(text: string): boolean {
  const dated = seasonOf(text) !== null || parseDate(`1 ${text} 2000`) !== null;
  return dated && text.split(/\s+/u).length <= MOST_SEASON_WORDS;
}

function journalOf(
  names: readonly { text: string; weight: number }[],
  issn: string | null,
): JournalFacts | null {
  const best: { fa: string | null; en: string | null } = { fa: null, en: null };
  for (const { text } of names.toSorted((a, b) => b.weight - a.weight)) {
    const language = detectLanguage(text);
    if (language !== null) best[language] ??= withoutGenericWord(text);
  }
  return best.fa === null && best.en === null && issn === null ? null : { name: best, issn };
}

function withoutGenericWord(name: string): string {
  const [first = '', ...others] = name.split(/\s+/u);
  return others.length > 0 && GENERIC.test(normalisedString(first)) ? others.join(' ') : name;
}

function issueOf(facts: readonly IssueLine['facts'][], publishedOn: string | null): IssueFacts | null {
  if (facts.length === 0 && publishedOn === null) return null;
  const first = <K extends keyof IssueLine['facts']>(key: K): IssueLine['facts'][K] | null =>
    facts.find((fact) => fact[key] !== null)?.[key] ?? null;
  return {
    serial: first('serial'),
    volume: first('volume'),
    number: first('number'),
    season: first('season'),
    calendar: first('calendar'),
    year: first('year'),
    publishedOn,
  };
}
