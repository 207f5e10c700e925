/** The nodes of a trie and what stands at them: plain data, which the build can keep. */
export interface PhraseNodes<T> {
  /** Per node the letter of the edge to it. */
  readonly letters: Uint16Array;
  /** Children of a node: from `firstChild[node]` up to `firstChild[node + 1]`. */
  readonly firstChild: Uint32Array;
  /** Per node one more than the place of its value, 0 for none. */
  readonly valueAt: Uint32Array;
  readonly values: readonly T[];
}

/**
 * A trie over letters in flat arrays. Nodes are numbered level by level, so that the children of one stand side by side
 * and the few levels that most words reach lie close together in memory: there are hundreds of thousands of nodes, and
 * where they are scattered waiting for memory takes longer than all else.
 *
 * The root is 0; no edge leads to it, so 0 also says that there is none.
 */
export class PhraseTrie<T> {
  readonly #letters: Uint16Array;
  readonly #firstChild: Uint32Array;
  readonly #valueAt: Uint32Array;
  readonly #values: readonly T[];
  /** Nodes below this have too many children to look through: the root and those behind it. */
  readonly #denseNodes: number;
  /** Their children, at `node << 8 | letter & 0xff`; of letters that share a place the last. */
  readonly #dense: Uint32Array;

  constructor({ letters, firstChild, valueAt, values }: PhraseNodes<T>) {
    this.#letters = letters;
    this.#firstChild = firstChild;
    this.#valueAt = valueAt;
    this.#values = values;
    this.#denseNodes = firstChild[1]!;
    this.#dense = new Uint32Array(this.#denseNodes << 8);
    for (let node = 0; node < this.#denseNodes; node++)
      for (let child = firstChild[node]!; child < firstChild[node + 1]!; child++)
        this.#dense[(node << 8) | (letters[child]! & 0xff)] = child;
  }

  /** The node behind a letter, or 0. */
  next(node: number, letter: number): number {
    if (node < this.#denseNodes) {
      const child = this.#dense[(node << 8) | (letter & 0xff)]!;
      if (child === 0 || this.#letters[child] === letter) return child;
    }
    const end = this.#firstChild[node + 1]!;
    for (let child = this.#firstChild[node]!; child < end; child++)
      if (this.#letters[child] === letter) return child;
    return 0;
  }

  hasValue(node: number): boolean {
    return this.#valueAt[node] !== 0;
  }

  /** The value of a node that has one. */
  valueOf(node: number): T {
    return this.#values[this.#valueAt[node]! - 1]!;
  }
}

/** The nodes for phrases by their letters. */
export function phraseNodes<T>(phrases: Iterable<readonly [letters: string, value: T]>): PhraseNodes<T> {
  const values = new Map<string, T>();
  // Of several values for one phrase the first stays.
  for (const [letters, value] of phrases) if (!values.has(letters)) values.set(letters, value);
  const sorted = [...values.keys()].sort();
  return { ...levelByLevel(sorted), values: sorted.map((letters) => values.get(letters)!) };
}

/** The nodes for phrases in the order of their letters: each stands for a run of phrases that begin alike. */
function levelByLevel(sorted: readonly string[]): Omit<PhraseNodes<unknown>, 'values'> {
  const most = sorted.reduce((sum, phrase) => sum + phrase.length, 1);
  const letters = new Uint16Array(most);
  const firstChild = new Uint32Array(most + 1);
  const valueAt = new Uint32Array(most);
  // The run of each node, half-open.
  const begins = new Uint32Array(most);
  const ends = new Uint32Array(most);
  ends[0] = sorted.length;
  let count = 1;
  let levelEnd = 1;
  for (let node = 0, depth = 0; node < count; node++) {
    if (node === levelEnd) {
      depth++;
      levelEnd = count;
    }
    let from = begins[node]!;
    const to = ends[node]!;
    firstChild[node] = count;
    if (from < to && sorted[from]!.length === depth) valueAt[node] = ++from;
    while (from < to) {
      const letter = sorted[from]!.charCodeAt(depth);
      begins[count] = from++;
      while (from < to && sorted[from]!.charCodeAt(depth) === letter) from++;
      ends[count] = from;
      letters[count++] = letter;
    }
  }
  firstChild[count] = count;
  return {
    letters: letters.slice(0, count),
    firstChild: firstChild.slice(0, count + 1),
    valueAt: valueAt.slice(0, count),
  };
}
