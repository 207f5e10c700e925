import type { Block, Fragment } from '../layout/block.js';

/** Parts of an abstract are a few sentences each; those of an article run to pages. */
const LONGEST_PART = 2000;
const LONGEST_ABSTRACT = 5000;
/** So many short parts in a row are no article, even without keywords below them. */
const FEWEST_PARTS = 3;

/**
 * Puts the parts of a structured abstract back together: headings such as "Methods" right below the heading of an
 * abstract, each over a few sentences, with the keywords after them or several in a row. The headings of an article's
 * own parts come after the keywords and over more text.
 */
export function joinStructuredAbstracts(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const parts = block.heading?.kind === 'abstract' ? partsBelow(blocks, index) : [];
    joined.push(
      parts.length === 0
        ? block
        : { ...block, fragments: [block, ...parts].flatMap(({ fragments }) => fragments) },
    );
    index += parts.length;
  }
  return joined;
}

function partsBelow(blocks: readonly Block[], abstract: number): readonly Block[] {
  let end = abstract + 1;
  while (blocks[end]?.heading?.kind === 'body') end++;
  const parts = blocks.slice(abstract + 1, end);
  const lengths = [blocks[abstract]!, ...parts].map(({ fragments }) => lengthOf(fragments));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  if (all > LONGEST_ABSTRACT || lengths.some((length) => length > LONGEST_PART)) return [];
  const beforeKeywords = blocks[end]?.heading?.kind === 'keywords';
  const isAbstractEmpty = lengths[0] === 0;
  return beforeKeywords || parts.length >= FEWEST_PARTS || (isAbstractEmpty && parts.length > 1) ? parts : [];
}

function lengthOf(fragments: readonly Fragment[]): number {
  return fragments.reduce((sum, { start, end }) => sum + end - start, 0);
}
