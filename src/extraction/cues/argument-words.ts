import { z } from 'zod';
import { normalise } from '../../text/normalise.js';
import { tokenise } from '../../text/tokenise.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { phraseList } from './phrase-list.js';

const vocabularyShape = z
  .object({
    /** What a Persian verb may begin with before its stem, with the classes that it brings. */
    verbPrefixes: z.record(z.string(), z.array(z.string())),
    /** Words of one meaning in either language, by the name of their class; a star stands for any ending. */
    classes: z.record(z.string().regex(/^[a-z]+$/), phraseList),
  })
  .strict();

/** A stem of fewer letters with a star would stand for words of every meaning. */
const SHORTEST_STEM = 2;
const NONE: readonly string[] = [];

interface Compiled {
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly stems: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: readonly (readonly [prefix: string, classes: readonly string[]])[];
}

let compiled: Compiled | undefined;

/** Few words make up most of a text, and each would be asked for all its beginnings. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 4096;

/** The classes of seeds/vocabulary/argument-words.yaml that a normalised word belongs to; of stems the longest counts. */
export function argumentClasses(word: string): readonly string[] {
  let classes = known.get(word);
  if (classes === undefined) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(word, (classes = readClasses(word)));
  }
  return classes;
}

function readClasses(word: string): readonly string[] {
  compiled ??= compile();
  const whole = classesOf(word, compiled);
  if (whole.length > 0) return whole;
  for (const [prefix, classes] of compiled.prefixes) {
    if (!word.startsWith(prefix)) continue;
    const rest = classesOf(word.slice(prefix.length), compiled);
    if (rest.length > 0) return [...classes, ...rest];
  }
  return NONE;
}

function classesOf(word: string, { words, stems }: Compiled): readonly string[] {
  const own = words.get(word);
  if (own !== undefined) return own;
  for (let length = word.length; length >= SHORTEST_STEM; length--) {
    const found = stems.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return NONE;
}

function compile(): Compiled {
  const { verbPrefixes, classes } = readVocabulary('argument-words.yaml', vocabularyShape);
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  for (const [name, { fa, en }] of Object.entries(classes))
    for (const entry of [...fa, ...en]) {
      const target = entry.endsWith('*') ? stems : words;
      const known = target.get(lettersOf(entry));
      if (known === undefined) target.set(lettersOf(entry), [name]);
      else if (!known.includes(name)) known.push(name);
    }
  const prefixes = Object.entries(verbPrefixes).map(([prefix, own]): [string, string[]] => [
    lettersOf(prefix),
    own,
  ]);
  return { words, stems, prefixes };
}

const lettersOf = (entry: string): string =>
  tokenise(normalise(entry.replace('*', '')))
    .map(({ text }) => text)
    .join('');
