import type { Span } from '../../domain/span.js';
import type { IsAttested } from './attested-in.js';

const WORD = /[^\s\u200C]+/g;
const CASE_CHANGE = /(?<=[\p{Ll}\p{N})])(?=\p{Lu})/gu;
/** Shorter pieces are attested by chance. */
const SHORTEST_PIECE = 3;
const LONGEST_WORD = 200;

/**
 * Takes apart keywords that lost what stood between them ("Central EurasiaIranRussia"): a word nobody writes is cut
 * into as few attested pieces as possible, or else where a small letter is followed by a capital and one of the
 * two sides is attested.
 *
 * @returns spans of `text`, in order; the whole item when nothing shows where to cut
 */
export function unglueKeywords(text: string, item: Span, isAttested: IsAttested): Span[] {
  const cuts: number[] = [];
  for (const { 0: word, index } of text.slice(item.start, item.end).matchAll(WORD)) {
    if (isAttested(word) || word.length > LONGEST_WORD) continue;
    const inner = attestedPieces(word, isAttested) ?? caseChanges(word, isAttested);
    cuts.push(...inner.map((cut) => item.start + index + cut));
  }
  const edges = [item.start, ...cuts, item.end];
  return edges.slice(1).map((end, index) => ({ start: edges[index]!, end }));
}

/** Offsets that cut a word into the fewest attested pieces; `null` when no cutting does. */
function attestedPieces(word: string, isAttested: IsAttested): number[] | null {
  const cutsTo: (readonly number[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    let best: readonly number[] | null = null;
    for (let start = 0; start <= end - SHORTEST_PIECE; start++) {
      const before = cutsTo[start];
      if (before == null || (best !== null && before.length + 1 >= best.length)) continue;
      const piece = word.slice(start, end);
      if (/^\p{L}.*[\p{L}\p{N})]$/u.test(piece) && isAttested(piece))
        best = start === 0 ? [] : [...before, start];
    }
    cutsTo[end] = best;
  }
  const found = cutsTo[word.length];
  return found == null ? null : [...found];
}

function caseChanges(word: string, isAttested: IsAttested): number[] {
  const edges = [...word.matchAll(CASE_CHANGE)].map(({ index }) => index);
  const starts = [0, ...edges];
  return edges.filter((edge, at) => {
    const before = word.slice(starts[at], edge);
    const after = word.slice(edge, edges[at + 1] ?? word.length);
    return isAttested(before) || isAttested(after);
  });
}
