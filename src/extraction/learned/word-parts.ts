import { argumentClasses } from '../cues/argument-words.js';
import { FeaturePart } from './feature-part.js';
import { rootOf, stemOf } from './stem-of.js';

/** What features are made of where a word stands. */
export interface WordParts {
  readonly text: string;
  readonly stem: FeaturePart;
  readonly root: FeaturePart;
  /** Of words of argument (src/extraction/cues/argument-words.ts); one and the same piece for each class. */
  readonly classes: readonly FeaturePart[];
}

const NONE: readonly FeaturePart[] = [];
const classParts = new Map<string, FeaturePart>();

/** Few words make up most of a text. */
const known = new Map<string, WordParts>();
const MOST_KNOWN = 4096;

/** The pieces of a normalised word. */
export function wordParts(word: string): WordParts {
  let parts = known.get(word);
  if (parts === undefined) {
    if (known.size === MOST_KNOWN) known.clear();
    known.set(word, (parts = readParts(word)));
  }
  return parts;
}

function readParts(word: string): WordParts {
  const classes = argumentClasses(word);
  return {
    text: word,
    stem: new FeaturePart(stemOf(word)),
    root: new FeaturePart(rootOf(word)),
    classes: classes.length === 0 ? NONE : classes.map(classPart),
  };
}

function classPart(name: string): FeaturePart {
  let part = classParts.get(name);
  if (part === undefined) classParts.set(name, (part = new FeaturePart(name)));
  return part;
}
