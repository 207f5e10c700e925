import type { FreshDocument } from '../../../src/pipeline/resolve-changes.js';
import { seeded } from './random-corpus.js';
import { documentOf } from './small-corpus.js';

const ONSETS = 'b d f g gh h j k kh l m n p r s sh t v z'.split(' ');
const VOWELS = 'a e o i ou'.split(' ');
const GIVEN = 'Ali Reza Hossein Maryam Sara Nasrin Hamed Zahra Anna Carl Erik Ida'.split(' ');
const NAMES_AN_ARTICLE = 3;

/**
 * Documents of one article and three authors each, the same at every call: each person writes about three articles,
 * and how many share a family name does not grow with the corpus.
 */
export function* growingCorpus(mentions: number, first = 0): Generator<FreshDocument> {
  const persons = Math.ceil(mentions / 3);
  for (let index = first; index < first + Math.ceil(mentions / NAMES_AN_ARTICLE); index++) {
    const random = seeded(index + 1);
    const authors = Array.from({ length: NAMES_AN_ARTICLE }, () => personName(random(persons)));
    yield documentOf(`growing ${index}`, [
      {
        title: { fa: null, en: `Study ${index} of ${personName(index)} and the question it left behind` },
        authors: [...new Set(authors)],
        year: 1990 + random(30),
      },
    ]);
  }
}

function personName(person: number): string {
  const random = seeded(person * 7919 + 13);
  const pick = (list: readonly string[]): string => list[random(list.length)]!;
  const syllables = Array.from({ length: 4 }, () => pick(ONSETS) + pick(VOWELS)).join('');
  return `${pick(GIVEN)} ${syllables[0]!.toUpperCase()}${syllables.slice(1)}ian`;
}
