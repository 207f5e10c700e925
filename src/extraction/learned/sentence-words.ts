import { prefixOf } from '../../domain/ids.js';
import { perSentence } from '../reading/per-sentence.js';
import { matchEndingAfter, type SectionReading, type Sentence } from '../reading/section-reading.js';
import { wordParts, type WordParts } from './word-parts.js';

/** Stand for what a name says: a theory, a place or organization, a number. */
const THEORY = '@@';
const PLACE = '^';
const NUMBER = '#';

/** A word of a sentence as features see it; a name is one word of its kind. */
export interface SentenceWord {
  readonly word: WordParts;
  /** Half-open token indices. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** The words of a sentence. No name is a word: a role must not depend on which theory or state it is of. */
export const sentenceWords = perSentence<readonly SentenceWord[]>(readWords);

function readWords(reading: SectionReading, { firstToken: from, endToken: to }: Sentence): SentenceWord[] {
  const { tokens, matches } = reading;
  const words: SentenceWord[] = [];
  let next = matchEndingAfter(reading, from);
  for (let token = from; token < to; token++) {
    while (next < matches.length && matches[next]!.endToken <= token) next++;
    const match = matches[next];
    const kind = match !== undefined && match.firstToken <= token ? kindOf(match.entries[0]!.id) : null;
    if (kind === null) {
      const { text, script } = tokens[token]!;
      words.push({
        word: wordParts(script === 'number' ? NUMBER : text),
        firstToken: token,
        endToken: token + 1,
      });
      continue;
    }
    const { firstToken, endToken } = match!;
    // One that reaches into the sentence from outside is left out.
    if (firstToken >= from && endToken <= to) words.push({ word: wordParts(kind), firstToken, endToken });
    token = endToken - 1;
  }
  return words;
}

function kindOf(id: string): string | null {
  switch (prefixOf(id)) {
    case 'theory':
      return THEORY;
    case 'country':
    case 'region':
    case 'organization':
      return PLACE;
    default:
      return null;
  }
}
