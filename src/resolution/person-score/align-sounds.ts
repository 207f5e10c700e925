/** What it costs that two spellings differ; 0 when the difference says nothing, 1 when it makes another name. */
export interface SoundCosts {
  /** `start`: both stand at the start; `end`: both stand at the end. */
  readonly replace: (one: string, other: string, start: boolean, end: boolean) => number;
  /** A sound of the first spelling that the second lacks. */
  readonly dropFirst: (sounds: string, at: number) => number;
  /** A sound of the second spelling that the first lacks. */
  readonly dropSecond: (sounds: string, at: number) => number;
}

/** Two letters that look like one sound where they only meet: Fat-hi, Es-hagh. */
const MEETING: Readonly<Record<string, string>> = { T: 'th', w: 'sh', x: 'kh', q: 'gh', j: 'zh', D: 'dh' };
const MEETING_COST = 0.1;

/** The least cost of turning one spelling into the other, sound by sound (weighted Levenshtein distance). */
export function alignSounds(one: string, other: string, costs: SoundCosts): number {
  const width = other.length + 1;
  const table = new Float64Array((one.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  table[0] = 0;
  for (let i = 0; i <= one.length; i++)
    for (let j = 0; j <= other.length; j++) {
      const at = i * width + j;
      let least = table[at]!;
      if (i > 0) least = Math.min(least, table[at - width]! + costs.dropFirst(one, i - 1));
      if (j > 0) least = Math.min(least, table[at - 1]! + costs.dropSecond(other, j - 1));
      if (i > 0 && j > 0) {
        const [a, b] = [one[i - 1]!, other[j - 1]!];
        const start = i === 1 && j === 1;
        const end = i === one.length && j === other.length;
        least = Math.min(least, table[at - width - 1]! + (a === b ? 0 : costs.replace(a, b, start, end)));
        if (j > 1 && MEETING[a] === other.slice(j - 2, j))
          least = Math.min(least, table[at - width - 2]! + MEETING_COST);
        if (i > 1 && MEETING[b] === one.slice(i - 2, i))
          least = Math.min(least, table[at - 2 * width - 1]! + MEETING_COST);
      }
      table[at] = least;
    }
  return table[table.length - 1]!;
}
