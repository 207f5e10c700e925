import AhoCorasick from 'ahocorasick';

/** Finds names with the npm package: whole words, the longest first, apart, as start and end offsets. */
export function ahoCorasickOf(aliases: readonly string[]): (text: string) => [start: number, end: number][] {
  const automaton = new AhoCorasick([...aliases]);
  return (text) => {
    const found: [number, number][] = [];
    for (const [last, names] of automaton.search(text))
      for (const name of names) {
        const [start, end] = [last + 1 - name.length, last + 1];
        if (isEdge(text, start - 1) && isEdge(text, end)) found.push([start, end]);
      }
    found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const kept: [number, number][] = [];
    for (const one of found) if (one[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(one);
    return kept;
  };
}

function isEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text[at] === ' ';
}
