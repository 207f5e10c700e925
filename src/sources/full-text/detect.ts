import { looksLikeCode } from '../layout/looks-like-code.js';
import { layoutVocabulary, wholeExpression } from '../layout/layout-vocabulary.js';
import { wrapping } from '../layout/wrapping.js';
import type { Detection, SourceText } from '../source.js';
import { readDamagedHeading } from './damaged-heading.js';

const REFERENCE_IN_TEXT = /\((?:[^()]{2,60}[,:] ?)(?:1[34][0-9]{2}|1[89][0-9]{2}|20[0-9]{2})[^()]{0,20}\)/gu;
const CONTENTS = wholeExpression(layoutVocabulary.contentsHeadings);
/** A text of this many characters is long enough to be an article, not its record. */
const LONG = 12000;

/** The text of an article as a PDF gives it: lines of print, an abstract or introduction, references in the text. */
export function detectFullText({ raw, lines }: SourceText): Detection {
  const headings = lines.map(readDamagedHeading).filter((heading) => heading !== null);
  const has = (kind: string): boolean => headings.some((heading) => heading.kind === kind);
  const wrapped = wrapping(lines);
  const cited = [...raw.slice(0, 200_000).matchAll(REFERENCE_IN_TEXT)].length;
  const contents = lines.slice(0, 10).some((line) => CONTENTS.test(line.folded.text));
  let score = 0;
  if (has('abstract')) score += 0.3;
  if (has('keywords')) score += 0.1;
  if (has('body')) score += 0.15;
  if (cited >= 3) score += 0.1;
  if (raw.length >= LONG) score += 0.1;
  if (score > 0) score += 0.4 * (wrapped - 0.3);
  // A record of an article has neither a text nor lines of print.
  if (!has('body') && cited < 3 && raw.length < LONG && wrapped < 0.4) score -= 0.25;
  if (contents || headings.some((heading) => heading.marked)) score -= 0.2;
  return {
    score: looksLikeCode(raw) ? 0 : Math.max(0, Math.min(1, score)),
    lookedFor: `the text of an article (abstract: ${has('abstract') ? 'yes' : 'no'}, lines of print: ${Math.round(wrapped * 100)}%, references in the text: ${cited})`,
  };
}
