import { readHeading } from '../layout/heading.js';
import { isPageLine, readMasthead } from '../layout/masthead.js';
import { looksLikeCode } from '../layout/looks-like-code.js';
import { layoutVocabulary, wholeExpression } from '../layout/layout-vocabulary.js';
import { LEAST_SCORE, type Detection, type SourceText } from '../source.js';
import { findEntries } from './find-entries.js';

const CONTENTS = wholeExpression(layoutVocabulary.contentsHeadings);
/** A masthead stands within the first lines. */
const TOP = 25;

/** A table of contents has a heading or masthead, and entries with page numbers. */
export function detectIssueContents({ raw, lines }: SourceText): Detection {
  const top = lines.filter((line) => !line.blank).slice(0, TOP);
  const heading = top.some((line) => CONTENTS.test(line.folded.text));
  const entries = findEntries(raw, lines);
  const lookedFor = (paged: number): string =>
    `a table of contents (entries with page numbers: ${paged}, heading: ${heading ? 'yes' : 'no'})`;
  if (entries.length === 0) return { score: 0, lookedFor: lookedFor(0) };
  const counted = top.some((line) => isPageLine(line) && !CONTENTS.test(line.folded.text));
  const paged = entries.filter((entry) => entry.pages !== null);
  const isDated = (): boolean => {
    const firstLine = entries[0]?.head[0]?.index ?? 0;
    const { issue } = readMasthead(raw, lines.slice(0, firstLine));
    return issue !== null && issue.year !== null;
  };
  const abstracts = lines.filter((line) => readHeading(line)?.kind === 'abstract').length;
  const scoreOf = (dated: boolean): number => {
    let score = 0;
    // Entries with an abstract each are a table of contents without any heading.
    if (paged.length >= 2 && abstracts >= 2 && abstracts + 1 >= paged.length) score += 0.3;
    if (heading) score += 0.35;
    if (counted) score += 0.1;
    if (dated) score += 0.15;
    if (paged.length >= 1) score += 0.2;
    if (paged.length >= 2) score += 0.25;
    if (paged.length >= 3) score += 0.1;
    if (paged.length === 0 && heading && entries.length >= 2) score += 0.25;
    if (paged.length === 0 && abstracts === entries.length) score += 0.5;
    return score;
  };
  // A long text may have its first list far down: no masthead is looked for above it where it would change nothing.
  const score = scoreOf(scoreOf(true) >= LEAST_SCORE && isDated());
  return {
    score: looksLikeCode(raw) ? 0 : Math.min(1, score),
    lookedFor: lookedFor(paged.length),
  };
}
