import type { Span } from '../../domain/span.js';
import { comparisonKey } from '../../text/comparison-key.js';
import { normalisedString } from '../../text/normalised-string.js';
import type { Block, Fragment } from '../layout/block.js';
import { layoutVocabulary, phraseExpression } from '../layout/layout-vocabulary.js';
import { readCitationLine, type CitationLine } from './citation-line.js';
import { wordCounts, type WordCounts } from './word-counts.js';

/** The citation of the article itself, with the index of the line it starts on. */
export interface FoundCitation {
  readonly read: CitationLine;
  readonly line: number;
}

const JOURNAL = phraseExpression(layoutVocabulary.journalWords.holding);
/** Longer lines are paragraphs that cite others. */
const LONGEST_UNANNOUNCED = 500;

/**
 * The citation of the article itself: under its own heading, or as a note around the abstract. A note needs all the
 * marks of a citation and must be the only one of its block, or it is one of a list of references.
 */
export function findCitation(raw: string, blocks: readonly Block[]): FoundCitation | null {
  let counted: WordCounts | null = null;
  const words = (): WordCounts => (counted ??= wordCounts(raw));
  const read = (span: Span): CitationLine | null => readCitationLine(raw, span, words);
  for (const { heading, fragments } of blocks) {
    const first = fragments[0];
    if (first === undefined || heading?.kind === 'body' || heading?.kind === 'references') continue;
    if (heading?.kind === 'citation') {
      const whole = { start: first.start, end: fragments.at(-1)!.end };
      for (const span of [whole, ...fragments]) {
        const citation = read(span);
        if (citation !== null) return { read: citation, line: first.line.index };
      }
      continue;
    }
    const notes = fragments
      .filter((fragment) => mayBeNote(raw, fragment))
      .flatMap((fragment) => {
        const citation = read(fragment);
        return citation !== null && (isComplete(raw, citation) || citesTitle(raw, citation, fragments))
          ? [{ read: citation, line: fragment.line.index }]
          : [];
      });
    if (notes.length === 1) return notes[0]!;
  }
  return null;
}

function mayBeNote(raw: string, fragment: Fragment): boolean {
  if (fragment.line.bullet === 'mark' || fragment.end - fragment.start > LONGEST_UNANNOUNCED) return false;
  return /[()]/.test(raw.slice(fragment.start, fragment.end));
}

/** Family and given names divided by commas, and a journal named as one. */
function isComplete(raw: string, citation: CitationLine): boolean {
  const { journal } = citation;
  return journal !== null && JOURNAL.test(normalisedString(raw, journal)) && isFamilyFirst(raw, citation);
}

/** A repository cites the work below its title, whatever it appeared in: "Doe, Jane (2020) The title. In: …". */
function citesTitle(raw: string, citation: CitationLine, fragments: readonly Fragment[]): boolean {
  const title = comparisonKey(raw.slice(citation.title.start, citation.title.end));
  return (
    isFamilyFirst(raw, citation) &&
    fragments.some(({ start, end }) => comparisonKey(raw.slice(start, end)) === title)
  );
}

function isFamilyFirst(raw: string, { names }: CitationLine): boolean {
  return names.every((name) => /[,\u060c]/u.test(raw.slice(name.start, name.end)));
}
