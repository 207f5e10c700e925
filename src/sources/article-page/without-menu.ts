import type { Block } from '../layout/block.js';
import { looksLikeReference } from '../layout/reference-entry.js';

/** "CrossRef citations to date". */
const LONGEST_COUNT = 40;

/**
 * Sites print a menu of an article's parts above it. Its words are no headings: what stands below "References" there
 * is the article's title and names, and its abstract is still to come.
 */
export function withoutMenu(raw: string, blocks: readonly Block[]): Block[] {
  const lastAbstract = blocks.findLastIndex(({ heading }) => heading?.kind === 'abstract');
  const firstAbstract = blocks.findIndex(({ heading }) => heading?.kind === 'abstract');
  return blocks.map((block, index) => {
    // Counts of readers above the title: nothing has begun that could end.
    if (block.heading?.kind === 'ending' && index < firstAbstract && hasNoText(blocks.slice(0, index)))
      return { ...block, heading: null };
    if (index > lastAbstract || block.heading?.kind !== 'references') return block;
    const listed = block.fragments.some(({ start, end }) => looksLikeReference(raw.slice(start, end)));
    return listed ? block : { ...block, heading: null };
  });
}

function hasNoText(blocks: readonly Block[]): boolean {
  return blocks.every(({ fragments }) => fragments.every(({ start, end }) => end - start <= LONGEST_COUNT));
}
