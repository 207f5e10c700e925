/**
 * A trie over letters, frozen into flat arrays. Nodes are numbers, the root is 0; no edge leads to it, so 0 also
 * says that there is no such edge.
 */
export interface LetterTrie {
  /** Class of a UTF-16 code unit: 1 to 127, or 0 for one that no pattern holds. */
  readonly classes: Uint8Array;
  /** The node behind the edge from a node below {@link DENSE_NODES}, or 0: at `node << CLASS_BITS | class`. */
  readonly dense: Int32Array;
  /** Per node: class of the edge to the node numbered next, or {@link NO_CLASS}. */
  readonly firstClass: Uint8Array;
  /** All other edges, of nodes with bit 8: see {@link sparseNext}. */
  readonly slots: Int32Array;
  /** Per node: bit 1 a space may stand after it, bit 2 a mark may, bit 4 a pattern ends here, bit 8 edges in `slots`. */
  readonly flags: Uint8Array;
  /** Per node: letters of the longest pattern that passes it, from the root; at most 255. */
  readonly longest: Uint8Array;
  /** Patterns by the node they end at: those of a node stand from `endsFrom[node]` up to `endsFrom[node + 1]`. */
  readonly endsFrom: Uint32Array;
  readonly ends: Uint32Array;
}

export const MAY_SPACE = 1;
export const MAY_BREAK = 2;
export const IS_END = 4;
export const HAS_SLOTS = 8;

/** No letter is of this class, nor of class 0. */
export const NO_CLASS = 255;

/** What the trie stores of a pattern; its index in the list is what `ends` holds. */
export interface TriePattern {
  readonly letters: string;
  readonly boundaries: readonly number[];
  readonly breaks: readonly number[];
}

export const CLASS_BITS = 7;

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
  // The first letters first, so that the nodes behind the root have the lowest numbers and share a dense table.
  for (const { letters } of patterns) if (letters.length > 0) nodeAfter(0, letters.charCodeAt(0));
  // In the order of the letters, a walk along a pattern goes from node to next node, side by side in memory.
  const order = Uint32Array.from(patterns.keys()).sort((a, b) => {
    const [one, other] = [patterns[a]!.letters, patterns[b]!.letters];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
  for (const index of order) {
    const { letters, boundaries, breaks } = patterns[index]!;
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
    ...freezeEdges(edges, flags),
    longest: Uint8Array.from(longest),
    ...freezeEnds(ends, flags.length),
  };
}

function freezeEnds(
  ends: ReadonlyMap<number, readonly number[]>,
  nodes: number,
): Pick<LetterTrie, 'ends' | 'endsFrom'> {
  const endsFrom = new Uint32Array(nodes + 1);
  const flat: number[] = [];
  for (let node = 0; node < nodes; node++) {
    flat.push(...(ends.get(node) ?? []));
    endsFrom[node + 1] = flat.length;
  }
  return { endsFrom, ends: Uint32Array.from(flat) };
}

/** Nodes whose edges lie in a dense table: the root and those behind it, where most walks end. */
export const DENSE_NODES = 1 << CLASS_BITS;

/**
 * A dense table for the first nodes. Of the others nearly every edge leads to the node numbered next and takes one
 * byte; the rest are in open addressing over one flat array of key and target side by side, at most half full.
 */
function freezeEdges(
  edges: ReadonlyMap<number, number>,
  nodeFlags: readonly number[],
): Pick<LetterTrie, 'dense' | 'firstClass' | 'slots' | 'flags'> {
  const flags = Uint8Array.from(nodeFlags);
  const dense = new Int32Array(DENSE_NODES << CLASS_BITS);
  const firstClass = new Uint8Array(flags.length).fill(NO_CLASS);
  const rest: [key: number, target: number][] = [];
  for (const [key, target] of edges) {
    const node = key >> CLASS_BITS;
    if (node < DENSE_NODES) dense[key] = target;
    else if (target === node + 1) firstClass[node] = key & ((1 << CLASS_BITS) - 1);
    else rest.push([key, target]);
  }
  const slots = new Int32Array(2 << Math.max(4, Math.ceil(Math.log2(rest.length * 2 + 1)))).fill(-1);
  for (const [key, target] of rest) {
    flags[key >> CLASS_BITS]! |= HAS_SLOTS;
    let slot = slotOf(key, slots.length);
    while (slots[slot] !== -1) slot = (slot + 2) & (slots.length - 1);
    slots[slot] = key;
    slots[slot + 1] = target;
  }
  return { dense, firstClass, slots, flags };
}

/** Fibonacci hashing (Knuth, The Art of Computer Programming, vol. 3, 6.4); the index of a key, an even number. */
function slotOf(key: number, size: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> Math.clz32(size - 1)) & ~1;
}

/** The node behind an edge that neither the dense table nor `firstClass` holds, or 0. */
export function sparseNext(slots: Int32Array, key: number): number {
  for (let slot = slotOf(key, slots.length); ; slot = (slot + 2) & (slots.length - 1)) {
    const found = slots[slot]!;
    if (found === key) return slots[slot + 1]!;
    if (found === -1) return 0;
  }
}
