/** A line with its code units in another order. */
export interface LineOrder {
  readonly text: string;
  /** Of each unit of `text` its place in the line given. */
  readonly places: readonly number[];
}

/** Latin words and figures, with what stands between them, read from left to right in either order. */
const LEFT_TO_RIGHT = /[A-Za-z0-9\u00c0-\u024f\u0660-\u0669\u06f0-\u06f9\ud800-\udfff]/;
const WITHIN = /[ .,/:@&'\u2019+_-]/;
const PERSIAN_RUN = /(?:[\u0620-\u06d3\ufb50-\ufdff\ufe70-\ufefc]|\u200c|\u200d)+/g;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '\u00ab': '\u00bb',
  '\u00bb': '\u00ab',
};

/**
 * A line read from its right end. Runs of Latin letters and figures keep their order, unless `whole` says that they are
 * spelt backwards too; brackets are mirrored where they would open with their closing half.
 */
export function reversedLine(line: string, whole: boolean): LineOrder {
  const places: number[] = [];
  for (let index = line.length - 1; index >= 0; index--) {
    if (whole || !LEFT_TO_RIGHT.test(line[index]!)) {
      places.push(index);
      continue;
    }
    let first = index;
    for (let at = index - 1; at >= 0; at--)
      if (LEFT_TO_RIGHT.test(line[at]!)) first = at;
      else if (!WITHIN.test(line[at]!)) break;
    for (let at = first; at <= index; at++) places.push(at);
    index = first;
  }
  const text = places.map((place) => line[place]!).join('');
  return { text: opensBackwards(text) ? mirrored(text) : text, places };
}

/** A line whose words stand in their order, each spelt backwards. */
export function reversedWords(line: string): LineOrder {
  const places = Array.from({ length: line.length }, (_value, index) => index);
  for (const { 0: run, index: start } of line.matchAll(PERSIAN_RUN))
    for (let offset = 0; offset < run.length; offset++)
      places[start + offset] = start + run.length - 1 - offset;
  return { text: places.map((place) => line[place]!).join(''), places };
}

function opensBackwards(text: string): boolean {
  const closing = text.search(/[)\]\u00bb]/);
  const opening = text.search(/[([\u00ab]/);
  return closing >= 0 && (opening < 0 || closing < opening);
}

function mirrored(text: string): string {
  return text.replace(/[()[\]\u00ab\u00bb]/g, (bracket) => MIRRORED[bracket]!);
}
