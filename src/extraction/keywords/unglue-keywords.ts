import type { Span } from '../../domain/span.js';
import type { IsAttested } from './attested-words.js';

const WORD = /[^\s\u200C]+/g;
const CASE_CHANGE = /(?<=[\p{Ll}\p{N})])(?=\p{Lu})/u;
/** Shorter pieces are attested by chance. */
const SHORTEST_PIECE = 3;
const FEWEST_WORDS = 2;

/**
 * Takes apart keywords that lost what stood between them ("Central EurasiaIranRussia"): a word nobody writes is cut
 * where both halves are attested, or one half at a change from small letters to a capital.
 *
 * @returns spans of `text`, in order; the whole item when nothing shows where to cut
 */
export function unglueKeywords(text: string, item: Span, isAttested: IsAttested): Span[] {
  const words = [...text.slice(item.start, item.end).matchAll(WORD)];
  if (words.length < FEWEST_WORDS && !CASE_CHANGE.test(text.slice(item.start, item.end))) return [item];
  const cuts: number[] = [];
  for (const word of words) cuts.push(...cutsOf(word[0], isAttested).map((cut) => item.start + word.index + cut));
  const edges = [item.start, ...cuts, item.end];
  return edges.slice(1).map((end, index) => ({ start: edges[index]!, end }));
}

/** Offsets inside a word where it is to be cut. */
function cutsOf(word: string, isAttested: IsAttested): number[] {
  if (isAttested(word)) return [];
  for (let at = word.length - SHORTEST_PIECE; at >= SHORTEST_PIECE; at--) {
    if (/[\p{L}\p{N}]/u.test(word[at - 1]!) === false || /[\p{L}\p{N}]/u.test(word[at]!) === false) continue;
    const left = word.slice(0, at);
    const right = word.slice(at);
    const isCaseChange = CASE_CHANGE.test(word.slice(at - 1, at + 1));
    const leftKnown = isAttested(left);
    const rightKnown = isAttested(right);
    if ((leftKnown && rightKnown) || (isCaseChange && (leftKnown || rightKnown)))
      return [...cutsOf(left, isAttested), at, ...cutsOf(right, isAttested).map((cut) => at + cut)];
  }
  return [];
}
