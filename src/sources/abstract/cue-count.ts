import { normalise } from '../../text/normalise.js';
import { layoutVocabulary } from '../layout/layout-vocabulary.js';

const { prose } = layoutVocabulary;
/** Prose shows what it is in so many characters. */
const LOOKED_AT = 20_000;
const SELF = 2;
const SCHOLARSHIP = 1.5;
const SUBJECT = 0.75;
const OTHER = -2;
/** Subjects alone, however many, do not outweigh a text that is otherwise a letter or news. */
const MOST_FROM_SUBJECTS = 3;
/** Cues with so many first letters in common are forms of one word. */
const SAME_WORD = 6;

interface Cues {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly endings: ReadonlySet<string>;
  /** Cues of several words by their first one. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly longest: number;
}

type CueKind = 'self' | 'scholarship' | 'subjects' | 'other';

let compiled: Readonly<Record<CueKind, Cues>> | undefined;

/**
 * How much a text speaks as scholarship does: each different cue of `seeds/vocabulary/layout.yaml` (prose) counts
 * once, those of other kinds of prose against it. The weights were set by hand on the cases of
 * test/sources/abstract. Time is linear in the text.
 *
 * @param text normalised
 */
export function scholarlyPoints(text: string): number {
  compiled ??= {
    self: compile(prose.self),
    scholarship: compile(prose.scholarship),
    subjects: compile(prose.subjects),
    other: compile(prose.other),
  };
  const words = text.slice(0, LOOKED_AT).match(/[\p{L}\p{N}']+/gu) ?? [];
  const distinct = (kind: CueKind): number => countDistinct(words, compiled![kind]);
  return (
    SELF * distinct('self') +
    SCHOLARSHIP * distinct('scholarship') +
    Math.min(MOST_FROM_SUBJECTS, SUBJECT * distinct('subjects')) +
    OTHER * distinct('other')
  );
}

/** An asterisk stands for any letters at that end of a word. */
function compile(cues: readonly string[]): Cues {
  const folded = cues.map((cue) =>
    normalise(cue)
      .text.trim()
      .split(/[ \u200c]+/),
  );
  const single = folded.filter(({ length }) => length === 1).map(([word]) => word!);
  const phrases = new Map<string, string[][]>();
  for (const phrase of folded)
    if (phrase.length > 1) phrases.set(phrase[0]!, [...(phrases.get(phrase[0]!) ?? []), phrase]);
  return {
    words: new Set(single.filter((word) => !word.includes('*'))),
    stems: new Set(single.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))),
    endings: new Set(single.filter((word) => word.startsWith('*')).map((word) => word.slice(1))),
    phrases,
    longest: Math.max(...single.map(({ length }) => length)),
  };
}

function countDistinct(words: readonly string[], cues: Cues): number {
  const found = new Set<string>();
  for (const [index, word] of words.entries()) {
    if (isCue(word, cues)) found.add(word.slice(0, SAME_WORD));
    for (const phrase of cues.phrases.get(word) ?? [])
      if (phrase.every((part, offset) => matches(words[index + offset], part)))
        found.add(phrase.join(' ').slice(0, SAME_WORD));
  }
  return found.size;
}

function isCue(word: string, { words, stems, endings, longest }: Cues): boolean {
  if (words.has(word)) return true;
  const most = Math.min(longest, word.length);
  for (let length = 2; length <= most; length++)
    if (
      (stems.size > 0 && stems.has(word.slice(0, length))) ||
      (endings.size > 0 && endings.has(word.slice(-length)))
    )
      return true;
  return false;
}

function matches(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part;
}
