import type { Answer, NotUnderstoodSpan } from './answer.js';
import type { UnheldName } from './find-unheld-name.js';
import type { Corpus } from './find-articles.js';
import { nearestAuthors } from './nearest-authors.js';
import { nearestNames } from './nearest-names.js';
import type { Wording } from './wording.js';

type Refusal = Pick<Answer, 'status' | 'sentence' | 'notUnderstood' | 'readings'>;

/**
 * Says which words of a question are not understood, and which names they are near to. Where they name a person, a
 * title and so on that is not held, it says that instead of blaming the words.
 */
export async function refuse(
  words: readonly NotUnderstoodSpan[],
  unheld: UnheldName | null,
  { store, ontology }: Corpus,
  wording: Wording,
): Promise<Refusal> {
  if (unheld === null)
    return {
      status: 'NOT_UNDERSTOOD',
      sentence: wording.sentence(words.length === 0 ? 'NOT_UNDERSTOOD.question' : 'NOT_UNDERSTOOD.words', {
        list: wording.list(
          words.map(({ text }) => text),
          'and',
          10,
        ),
      }),
      notUnderstood: words,
      readings: nearestNames(words, ontology),
    };
  const { kind, start, end, text } = unheld;
  const readings = kind === 'author' ? await nearestAuthors(store, text) : [];
  const names = wording.list(
    readings.map(({ id, name }) => wording.name(name, id)),
    'or',
  );
  return {
    status: 'NOT_UNDERSTOOD',
    sentence: wording.sentence(`NOT_UNDERSTOOD.${kind}${readings.length > 0 ? '.nearest' : ''}`, {
      name: text,
      list: names,
    }),
    notUnderstood: [{ start, end, text }, ...words.filter((word) => word.end <= start || word.start >= end)],
    readings,
  };
}
