/**
 * A trie over letters, frozen into flat arrays. Nodes are numbers, the root is 0; no edge leads to it, so 0 also
 * says that there is no such edge.
 */
export interface LetterTrie {
  /** Class of a UTF-16 code unit: 1 to 127, or 0 for one that no pattern holds. */
  readonly classes: Uint8Array;
  /** The node behind the edge, or 0. */
  readonly next: (node: number, letterClass: number) => number;
  /** Per node: bit 1 a space may stand after it, bit 2 a mark may, bit 4 a pattern ends here. */
  readonly flags: Uint8Array;
  /** Per node: letters of the longest pattern that passes it, from the root; at most 255. */
  readonly longest: Uint8Array;
  /** The patterns that end at a node, by their index; only for nodes with bit 4. */
  readonly ends: ReadonlyMap<number, readonly number[]>;
}

export const MAY_SPACE = 1;
export const MAY_BREAK = 2;
export const IS_END = 4;

/** What the trie stores of a pattern; its index in the list is what `ends` holds. */
export interface TriePattern {
  readonly letters: string;
  readonly boundaries: readonly number[];
  readonly breaks: readonly number[];
}

const CLASS_BITS = 7;
const DENSE_DEPTH = 2;

/** @throws Error when the patterns use more than 127 different letters: a bug of the caller. */
export function buildTrie(patterns: readonly TriePattern[]): LetterTrie {
  const classes = new Uint8Array(0x10000);
  const edges = new Map<number, number>();
  const flags = [0];
  const longest = [0];
  const ends = new Map<number, number[]>();
  let classCount = 0;
  const nodeAfter = (node: number, letter: number): number => {
    const letterClass = (classes[letter] ||= ++classCount);
    if (classCount >= 1 << CLASS_BITS) throw new Error('The aliases use more than 127 different letters.');
    const key = (node << CLASS_BITS) | letterClass;
    const known = edges.get(key);
    if (known !== undefined) return known;
    const target = flags.length;
    flags.push(0);
    longest.push(0);
    edges.set(key, target);
    return target;
  };
  // The beginnings first, so that the nodes near the root have the lowest numbers and share a dense table.
  for (let depth = 1; depth <= DENSE_DEPTH; depth++)
    for (const { letters } of patterns)
      for (let node = 0, offset = 0; offset < Math.min(depth, letters.length); offset++)
        node = nodeAfter(node, letters.charCodeAt(offset));
  for (const [index, { letters, boundaries, breaks }] of patterns.entries()) {
    let node = 0;
    let nextBoundary = 0;
    for (let offset = 0; offset < letters.length; offset++) {
      node = nodeAfter(node, letters.charCodeAt(offset));
      longest[node] = Math.min(255, Math.max(longest[node]!, letters.length));
      if (boundaries[nextBoundary] === offset + 1) {
        nextBoundary++;
        flags[node]! |= breaks.includes(offset + 1) ? MAY_SPACE | MAY_BREAK : MAY_SPACE;
      }
    }
    flags[node]! |= IS_END;
    const here = ends.get(node);
    if (here) here.push(index);
    else ends.set(node, [index]);
  }
  return {
    classes,
    next: freezeEdges(edges),
    flags: Uint8Array.from(flags),
    longest: Uint8Array.from(longest),
    ends,
  };
}

/** Nodes whose edges lie in a dense table: the root and what is near it, where nearly all walks end. */
const DENSE_NODES = 1 << 11;

/**
 * A dense table for the first nodes; for the others open addressing over one flat array of key and target side
 * by side, at most half full, so that nearly every question costs one probe.
 */
function freezeEdges(edges: ReadonlyMap<number, number>): (node: number, letterClass: number) => number {
  const bits = Math.max(4, Math.ceil(Math.log2(edges.size * 2 + 1)));
  const shift = 32 - bits;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(2 << bits).fill(-1);
  const dense = new Int32Array(DENSE_NODES << CLASS_BITS);
  // Fibonacci hashing (Knuth, The Art of Computer Programming, vol. 3, 6.4).
  const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> shift;
  for (const [key, target] of edges) {
    if (key < dense.length) {
      dense[key] = target;
      continue;
    }
    let slot = slotOf(key);
    while (slots[slot * 2] !== -1) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = target;
  }
  return (node, letterClass) => {
    const key = (node << CLASS_BITS) | letterClass;
    if (node < DENSE_NODES) return dense[key]!;
    for (let slot = slotOf(key); ; slot = (slot + 1) & mask) {
      const found = slots[slot * 2]!;
      if (found === key) return slots[slot * 2 + 1]!;
      if (found === -1) return 0;
    }
  };
}
