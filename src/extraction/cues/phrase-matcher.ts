import type { Bilingual } from '../../domain/bilingual.js';
import type { Token } from '../../text/token.js';
import { normalise } from '../../text/normalise.js';
import { tokenise } from '../../text/tokenise.js';
import type { Gap } from '../reading/gap.js';
import { beginningsOf, PhraseBeginnings, type Beginnings } from './phrase-beginnings.js';
import { phraseNodes, PhraseTrie, type PhraseNodes } from './phrase-trie.js';

/** A phrase of the vocabulary found in tokens; indices are half-open. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Words with the breaks before them, as a section reading has them. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly gaps: readonly Gap[];
}

/** Finds every phrase that begins at a token of `[from, to)` and ends by `to`; of one token the shortest first. */
export type PhraseMatcher<T> = (words: Words, from: number, to: number) => PhraseMatch<T>[];

/** Phrases ready to be looked for: plain data, as plain as the values are. */
export interface CompiledPhrases<T> {
  readonly nodes: PhraseNodes<T>;
  readonly beginnings: Beginnings;
  /** Letters of the Persian inflections that may follow the last word of a phrase inside its token. */
  readonly endings: readonly string[];
}

/** @param endings Persian inflections that may follow the last word of a phrase inside its token */
export function compilePhrases<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
  endings: readonly string[] = [],
): CompiledPhrases<T> {
  const spelt = Array.from(phrases, ([phrase, value]) => [lettersOf(phrase), value] as const);
  return {
    nodes: phraseNodes(spelt),
    beginnings: beginningsOf(spelt.map(([letters]) => letters)),
    endings: endings.map(lettersOf),
  };
}

/** A {@link compiledMatcher} of phrases that are compiled at the first search: many vocabularies are asked by few texts. */
export function phraseMatcher<T>(...phrases: Parameters<typeof compilePhrases<T>>): PhraseMatcher<T> {
  let matcher: PhraseMatcher<T> | undefined;
  return (words, from, to) => (matcher ??= compiledMatcher(compilePhrases(...phrases)))(words, from, to);
}

/**
 * Walks a trie over the letters of whole tokens, so that a phrase is found however it is spaced (with a space, a soft
 * boundary or nothing between its words). No phrase reaches over a mark.
 */
export function compiledMatcher<T>({
  nodes,
  beginnings: begins,
  endings,
}: CompiledPhrases<T>): PhraseMatcher<T> {
  const trie = new PhraseTrie(nodes);
  const suffixes = new Set(endings);
  const longestSuffix = Math.max(0, ...endings.map((suffix) => suffix.length));
  const beginnings = new PhraseBeginnings(begins, longestSuffix);
  const isEnding = (text: string, from: number): boolean =>
    text.length - from <= longestSuffix && suffixes.has(text.slice(from));
  return (words, from, to) => {
    const found: PhraseMatch<T>[] = [];
    const { tokens } = words;
    for (let start = from; start < to; start++)
      if (beginnings.has(tokens[start]!.text)) collectAt(trie, words, start, to, isEnding, found);
    return found;
  };
}

/** All phrases of a bilingual list, each with the same value. */
export function bilingualPhrases<T>(
  phrases: Bilingual<readonly string[]>,
  value: T,
): (readonly [string, T])[] {
  return [...phrases.fa, ...phrases.en].map((phrase) => [phrase, value] as const);
}

function collectAt<T>(
  trie: PhraseTrie<T>,
  { tokens, gaps }: Words,
  start: number,
  to: number,
  isEnding: (text: string, from: number) => boolean,
  found: PhraseMatch<T>[],
): void {
  let node = 0;
  for (let index = start; index < to; index++) {
    if (index > start && gaps[index] !== 'none') return;
    const { text } = tokens[index]!;
    for (let at = 0; at < text.length; at++) {
      if (at > 0 && trie.hasValue(node) && isEnding(text, at))
        found.push({ value: trie.valueOf(node), firstToken: start, endToken: index + 1 });
      node = trie.next(node, text.charCodeAt(at));
      if (node === 0) return;
    }
    if (trie.hasValue(node))
      found.push({ value: trie.valueOf(node), firstToken: start, endToken: index + 1 });
  }
}

/** Vocabularies say the same few words in many phrases; each word is folded once. */
const foldedWords = new Map<string, string>();

function lettersOf(phrase: string): string {
  let letters = '';
  for (const word of phrase.split(' ')) {
    let folded = foldedWords.get(word);
    if (folded === undefined) {
      folded = tokenise(normalise(word))
        .map((token) => token.text)
        .join('');
      foldedWords.set(word, folded);
    }
    letters += folded;
  }
  return letters;
}
