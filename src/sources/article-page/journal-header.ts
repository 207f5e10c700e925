import { detectLanguage } from '../../text/detect-language.js';
import type { Block, Fragment } from '../layout/block.js';
import { bylineLikeness, looksLikeAffiliation } from '../layout/byline-likeness.js';
import { foldedText } from '../layout/folded-text.js';
import { readIssueLine } from '../layout/issue-line.js';
import { layoutVocabulary } from '../layout/layout-vocabulary.js';
import { phrasePattern } from '../layout/phrase-pattern.js';

/** The name of a journal above the title of an article, where nothing but its place says what it is. */
export interface JournalHeader {
  readonly name: string;
  /** Index of the line. */
  readonly line: number;
}

const LONGEST_NAME = 90;
/** A title and what stands above it take no more lines; each is compared with all others. */
const MOST_LINES = 30;
const PERIODICAL = phrasePattern(layoutVocabulary.journalWords.opening);
/** "Journal of …", "Asian Politics Quarterly". */
const NAMES_JOURNAL = new RegExp(`^(?:the )?${PERIODICAL}|${PERIODICAL}$`, 'u');
const ISSN = /[\s,;(|-]{1,4}(?:[PEO]-?)?ISSN.{0,30}$/iu;
const CLEAR_TITLE = 1;
const CLEAR_BYLINE = 1.5;

/**
 * A line above the title that names the journal: it holds a word for periodicals, or stands right above the line with
 * volume and number. There must be another line that can be the title.
 *
 * @param taken indices of lines that hold other facts
 */
export function readJournalHeader(
  raw: string,
  blocks: readonly Block[],
  taken: ReadonlySet<number>,
): JournalHeader | null {
  const [front] = blocks;
  if (front === undefined || front.heading !== null) return null;
  const isTitled = blocks.some(({ heading, fragments }) => heading?.kind === 'title' && fragments.length > 0);
  const named = front.fragments.filter(({ line }) => !taken.has(line.index)).slice(0, MOST_LINES);
  for (const fragment of named) {
    if (!mayBeName(raw, fragment) || mayBeByline(raw, fragment, named)) continue;
    const worded = NAMES_JOURNAL.test(foldedText(nameOn(raw, fragment))) && fragment === named[0];
    if (!worded && !standsAboveIssue(front.fragments, fragment)) continue;
    const language = detectLanguage(raw.slice(fragment.start, fragment.end));
    const others = named.filter((other) => other !== fragment && isTitle(raw, other, language));
    if (others.length > 0 || isTitled) return { name: nameOn(raw, fragment), line: fragment.line.index };
  }
  return null;
}

/** The line without the number of the periodical behind its name: "Review of Politics P-ISSN 2664-0422". */
function nameOn(raw: string, { start, end }: Fragment): string {
  return raw.slice(start, end).replace(ISSN, '');
}

function mayBeName(raw: string, fragment: Fragment): boolean {
  const text = nameOn(raw, fragment);
  return text.length <= LONGEST_NAME && !/[\p{Nd}:;?!@]/u.test(text) && /\p{L}{3}/u.test(text);
}

/** Names, what their owners are, or what may be names where no other line of the page is. */
function mayBeByline(raw: string, fragment: Fragment, named: readonly Fragment[]): boolean {
  const likeness = (of: Fragment): number => bylineLikeness(raw.slice(of.start, of.end));
  const own = likeness(fragment);
  if (looksLikeAffiliation(raw.slice(fragment.start, fragment.end))) return true;
  if (own <= 0) return false;
  return own >= CLEAR_BYLINE || !named.some((other) => other !== fragment && likeness(other) > own);
}

function standsAboveIssue(fragments: readonly Fragment[], fragment: Fragment): boolean {
  const below = fragments.find(({ line }) => line.index === fragment.line.index + 1);
  const issue = below === undefined ? null : readIssueLine(below.line);
  return issue !== null && issue.from === 0 && issue.facts.volume !== null;
}

function isTitle(raw: string, fragment: Fragment, language: string | null): boolean {
  const text = raw.slice(fragment.start, fragment.end);
  return (
    detectLanguage(text) === language && bylineLikeness(text) < CLEAR_TITLE && !looksLikeAffiliation(text)
  );
}
