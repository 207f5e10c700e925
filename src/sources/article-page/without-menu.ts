import type { Block } from '../layout/block.js';
import { looksLikeReference } from '../layout/reference-entry.js';

/**
 * Sites print a menu of an article's parts above it. Its words are no headings: what stands below "References" there
 * is the article's title and names, and its abstract is still to come.
 */
export function withoutMenu(raw: string, blocks: readonly Block[]): Block[] {
  const lastAbstract = blocks.findLastIndex(({ heading }) => heading?.kind === 'abstract');
  return blocks.map((block, index) => {
    if (index > lastAbstract || block.heading?.kind !== 'references') return block;
    const listed = block.fragments.some(({ start, end }) => looksLikeReference(raw.slice(start, end)));
    return listed ? block : { ...block, heading: null };
  });
}
