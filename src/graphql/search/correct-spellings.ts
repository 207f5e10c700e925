import { listWords } from '../../graph/read/search/list-words.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { pattern, wordOf, type Spellings } from './spellings.js';
import { withinOneEdit } from './within-one-edit.js';

/** Of shorter words, too many others are one edit away. */
const SHORTEST_CORRECTED = 4;

/**
 * The words looked for, each also as the words within one edit of it that the graph has.
 *
 * @param names texts made by `searchText`, whose words count as well
 */
export async function correctSpellings(
  words: readonly Spellings[],
  names: Iterable<string>,
  store: GraphStore,
): Promise<Spellings[]> {
  const long = words.map(wordOf).filter((word) => word.length >= SHORTEST_CORRECTED);
  if (long.length === 0) return [...words];
  const near = new Map(long.map((word) => [word, new Set<string>()]));
  const offer = (candidate: string) => {
    for (const [word, found] of near) if (withinOneEdit(word, candidate)) found.add(candidate);
  };
  for (const { word } of await store.read(listWords, { stems: [...near.keys()].map(stemOf) })) offer(word);
  for (const name of names) name.split(' ').forEach(offer);
  return words.map((spellings) => {
    const corrections = [...(near.get(wordOf(spellings)) ?? [])].sort();
    return corrections.length === 0 ? spellings : [...spellings, ...corrections.map(pattern)];
  });
}

/**
 * What every word within one edit keeps: its beginning or its end, whole. The letter between the two belongs to
 * neither, so that neighbours which changed places there are found as well.
 */
function stemOf(word: string) {
  const middle = Math.floor((word.length - 1) / 2);
  return {
    begin: word.slice(0, middle),
    end: word.slice(middle + 1),
    shortest: word.length - 1,
    longest: word.length + 1,
  };
}
