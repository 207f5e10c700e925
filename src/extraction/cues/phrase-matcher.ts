import type { Bilingual } from '../../domain/bilingual.js';
import type { Token } from '../../text/token.js';
import { normalise } from '../../text/normalise.js';
import { tokenise } from '../../text/tokenise.js';
import type { Gap } from '../reading/gap.js';

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

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

/**
 * Compiles phrases into a trie over the letters of whole tokens, so that a phrase is found however it is spaced
 * (with a space, a soft boundary or nothing between its words). No phrase reaches over a mark.
 *
 * @param endings Persian inflections that may follow the last word of a phrase inside its token
 */
export function phraseMatcher<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
  endings: readonly string[] = [],
): PhraseMatcher<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  const mayBegin = new Uint8Array(BEGINNINGS);
  for (const [phrase, value] of phrases) {
    const letters = lettersOf(phrase);
    insert(root, letters, value);
    markBeginning(mayBegin, letters);
  }
  const suffixes = new Set(endings.map(lettersOf));
  const longestSuffix = Math.max(0, ...[...suffixes].map((suffix) => suffix.length));
  const isEnding = (rest: string): boolean => rest.length <= longestSuffix && suffixes.has(rest);
  return (words, from, to) => {
    const found: PhraseMatch<T>[] = [];
    const { tokens } = words;
    for (let start = from; start < to; start++) {
      const { text } = tokens[start]!;
      // Most words begin no phrase by their first two letters.
      if (text.length > 1 && mayBegin[beginning(text.charCodeAt(0), text.charCodeAt(1))] === 0) continue;
      collectAt(root, words, start, to, isEnding, found);
    }
    return found;
  };
}

const BEGINNINGS = 1 << 13;

/** Where two letters are marked; several pairs share a place, so that a mark may be wrong and a missing one never is. */
function beginning(first: number, second: number): number {
  return (first * 61 + second) & (BEGINNINGS - 1);
}

function markBeginning(mayBegin: Uint8Array, letters: string): void {
  if (letters.length === 0) return;
  const first = letters.charCodeAt(0);
  if (letters.length > 1) mayBegin[beginning(first, letters.charCodeAt(1))] = 1;
  // Behind a phrase of one letter any ending may stand.
  else for (let second = 0; second < BEGINNINGS; second++) mayBegin[beginning(first, second)] = 1;
}

/** All phrases of a bilingual list, each with the same value. */
export function bilingualPhrases<T>(
  phrases: Bilingual<readonly string[]>,
  value: T,
): (readonly [string, T])[] {
  return [...phrases.fa, ...phrases.en].map((phrase) => [phrase, value] as const);
}

function collectAt<T>(
  root: Node<T>,
  { tokens, gaps }: Words,
  start: number,
  to: number,
  isEnding: (rest: string) => boolean,
  found: PhraseMatch<T>[],
): void {
  let node = root;
  for (let index = start; index < to; index++) {
    if (index > start && gaps[index] !== 'none') return;
    const { text } = tokens[index]!;
    for (let at = 0; at < text.length; at++) {
      if (at > 0 && node.value !== undefined && isEnding(text.slice(at)))
        found.push({ value: node.value, firstToken: start, endToken: index + 1 });
      const next = node.next.get(text.charCodeAt(at));
      if (next === undefined) return;
      node = next;
    }
    if (node.value !== undefined) found.push({ value: node.value, firstToken: start, endToken: index + 1 });
  }
}

function insert<T>(root: Node<T>, letters: string, value: T): void {
  let node = root;
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    let next = node.next.get(code);
    if (next === undefined) node.next.set(code, (next = { next: new Map(), value: undefined }));
    node = next;
  }
  node.value ??= value;
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
