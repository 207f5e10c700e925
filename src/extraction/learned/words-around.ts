import { prefixOf } from '../../domain/ids.js';
import { matchEndingAfter, type SectionReading } from '../reading/section-reading.js';
import type { Naming } from './naming.js';

/** Stand for what a name says: the one that is looked at, a theory, a place or organization, a number. */
const ITSELF = '@';
const THEORY = '@@';
const PLACE = '^';
const NUMBER = '#';

/** The words of a sentence as features see them: in order, each name one word of its kind. */
export interface WordsAround {
  readonly words: readonly string[];
  /** Index of the name that is looked at. */
  readonly at: number;
}

/** The words of the sentence of a name. No name is a word: a role must not depend on which theory or state it is of. */
export function wordsAround({ reading, sentence, core }: Naming): WordsAround {
  const before = wordsBetween(reading, sentence.firstToken, core.firstToken);
  const after = wordsBetween(reading, core.endToken, sentence.endToken);
  return { words: [...before, ITSELF, ...after], at: before.length };
}

/** The words of a stretch of tokens. A name that reaches into the stretch from outside is left out. */
export function wordsBetween(reading: SectionReading, from: number, to: number): string[] {
  const { tokens, matches } = reading;
  const words: string[] = [];
  let next = matchEndingAfter(reading, from);
  for (let token = from; token < to; token++) {
    while (next < matches.length && matches[next]!.endToken <= token) next++;
    const match = matches[next];
    const kind = match !== undefined && match.firstToken <= token ? kindOf(match.entries[0]!.id) : null;
    if (kind === null) {
      const { text, script } = tokens[token]!;
      words.push(script === 'number' ? NUMBER : text);
      continue;
    }
    const { firstToken, endToken } = match!;
    if (firstToken >= from && endToken <= to) words.push(kind);
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
