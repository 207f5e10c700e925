import type { AliasPattern } from './alias-patterns.js';

/**
 * Patterns in columns. By the ten thousand they are read back many times faster than as objects, of which each
 * would repeat the name it follows from.
 */
export interface PackedPatterns {
  /** What patterns have in common beside letters and spacing, each once. */
  readonly forms: readonly Omit<AliasPattern, 'letters' | 'boundaries' | 'breaks'>[];
  /** Per pattern its place in `forms`. */
  readonly formOf: Uint32Array;
  /** Of all patterns, a line each. */
  readonly letters: string;
  readonly boundaries: PackedLists;
  readonly breaks: PackedLists;
}

/** Lists one behind the other: that of pattern `i` from `starts[i]` up to `starts[i + 1]`. */
interface PackedLists {
  readonly values: Uint16Array;
  readonly starts: Uint32Array;
}

/** @param patterns letters hold no line break: normalised names have none */
export function packPatterns(patterns: readonly AliasPattern[]): PackedPatterns {
  const places = new Map<string, number>();
  const forms: PackedPatterns['forms'][number][] = [];
  const formOf = Uint32Array.from(patterns, ({ letters: _, boundaries: __, breaks: ___, ...form }) => {
    const key = JSON.stringify(form);
    let place = places.get(key);
    if (place === undefined) places.set(key, (place = forms.push(form) - 1));
    return place;
  });
  return {
    forms,
    formOf,
    letters: patterns.map(({ letters }) => letters).join('\n'),
    boundaries: packLists(patterns.map(({ boundaries }) => boundaries)),
    breaks: packLists(patterns.map(({ breaks }) => breaks)),
  };
}

/** The patterns again, in the same order. */
export function unpackPatterns({
  forms,
  formOf,
  letters,
  boundaries,
  breaks,
}: PackedPatterns): AliasPattern[] {
  if (formOf.length === 0) return [];
  return letters.split('\n').map((line, index) => {
    const { entry, language, alias, capitals, beside, script } = forms[formOf[index]!]!;
    return {
      letters: line,
      boundaries: listAt(boundaries, index),
      breaks: listAt(breaks, index),
      script,
      entry,
      language,
      alias,
      capitals,
      beside,
    };
  });
}

const NOTHING: readonly number[] = [];

function listAt({ values, starts }: PackedLists, index: number): readonly number[] {
  const from = starts[index]!;
  const to = starts[index + 1]!;
  return from === to ? NOTHING : Array.from(values.subarray(from, to));
}

function packLists(lists: readonly (readonly number[])[]): PackedLists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = starts[index]! + list.length;
  return { values: Uint16Array.from(lists.flat()), starts };
}
