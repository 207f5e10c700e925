import type { Block, Fragment } from '../layout/block.js';
import { readIssueLine } from '../layout/issue-line.js';
import { readDates } from '../layout/labelled-date.js';
import { readPages } from '../layout/page-range.js';
import { looksLikeReference } from '../layout/reference-entry.js';

const LONGEST_FACT = 90;

/**
 * Sites print volume, pages and dates of an article below its references, without a heading. From the first such line
 * on a list of references is over.
 */
export function withoutTail(raw: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.heading?.kind !== 'references') return [block];
    const end = block.fragments.findIndex((fragment) => isFact(raw, fragment));
    if (end < 0) return [block];
    const tail: Block = {
      heading: { kind: 'ending', language: block.heading.language, marked: false, rest: null },
      fragments: block.fragments.slice(end),
    };
    return [{ ...block, fragments: block.fragments.slice(0, end) }, tail];
  });
}

function isFact(raw: string, { line, start, end, partial }: Fragment): boolean {
  if (partial || line.bullet !== null || end - start > LONGEST_FACT) return false;
  const text = raw.slice(start, end);
  if (looksLikeReference(text)) return false;
  const pages = readPages(line);
  if (pages !== null && pages.span.end - pages.span.start + 3 > end - start) return true;
  // A reference begins with names; a line on the issue with its volume or number.
  return Object.keys(readDates(line)).length > 0 || readIssueLine(line)?.from === 0;
}
