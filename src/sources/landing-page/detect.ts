import { isFactLine, isJournalLine } from '../layout/fact-line.js';
import { readHeading } from '../layout/heading.js';
import { looksLikeCode } from '../layout/looks-like-code.js';
import { layoutVocabulary, openingExpression } from '../layout/layout-vocabulary.js';
import { wrapping } from '../layout/wrapping.js';
import type { Detection, SourceText } from '../source.js';

const TYPE_LABEL = openingExpression(layoutVocabulary.articleTypeLabels);

/** The page of one article: an abstract under its heading, other headings of a record, paragraphs unbroken. */
export function detectLandingPage({ raw, lines }: SourceText): Detection {
  const headings = lines.map(readHeading).filter((heading) => heading !== null);
  const has = (kind: string): boolean => headings.some((heading) => heading.kind === kind);
  const first = lines.find((line) => !line.blank);
  const opening = first === undefined ? null : readHeading(first);
  const kinds = ['abstract', 'keywords', 'authors', 'title', 'subjects', 'references', 'affiliation'].filter(
    has,
  );
  let score = 0;
  if (has('abstract')) score += 0.3;
  if (has('keywords')) score += 0.15;
  if (has('authors')) score += 0.1;
  if (has('title') || has('subjects')) score += 0.05;
  if (headings.some((heading) => heading.marked)) score += 0.2;
  if (lines.slice(0, 40).some((line) => TYPE_LABEL.test(line.folded.text))) score += 0.1;
  // A catalogue prints labelled facts between title and abstract, and may print no heading.
  if (lines.slice(0, 40).filter((line) => isFactLine(line) || isJournalLine(line)).length > 1)
    score += has('abstract') ? 0.1 : 0.3;
  // A page of a site opens with the title of the article; text from a PDF often with anything else.
  if (has('abstract') && opening === null) score += 0.1;
  // One article has one abstract in each language.
  const abstracts = headings.filter((heading) => heading.kind === 'abstract');
  if (abstracts.length > 2) score -= 0.3;
  const wrapped = wrapping(lines);
  if (score > 0) score += 0.15 * (1 - 2 * wrapped);
  // The text itself in lines of print comes from a PDF.
  if (has('body') && wrapped > 0.3) score -= 0.25;
  return {
    score: looksLikeCode(raw) ? 0 : Math.max(0, Math.min(1, score)),
    lookedFor: `the page of an article (headings: ${kinds.join(', ') || 'none'})`,
  };
}
