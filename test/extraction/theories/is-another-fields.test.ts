import { describe, expect, it } from 'vitest';
import { extractArticles } from '../../../src/extraction/extract-articles.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import type { Language } from '../../../src/domain/language.js';
import { documentOf } from '../document-of.js';

const ontology = loadOntology();

function theoriesIn(language: Language, text: string): string[] {
  const { articles } = extractArticles(documentOf([['abstract', language, text]]), ontology);
  return articles.flatMap(({ theories }) => theories.map(({ id }) => id));
}

describe('a name of a theory that other fields have too', () => {
  it.each([
    ['no word tells of world politics or of theories', 'en', 'Role theory in family-owned bakeries'],
    ['it belongs to somebody of another field', 'en', "Chekhov's realism refuses the neat ending."],
    [
      'a single state is only where it takes place',
      'en',
      'Currency hedging by growers of tulips in Colombia',
    ],
    ['words of another field are more', 'en', 'Deterrence of theft by cameras in a supermarket'],
    ['its field follows in a phrase', 'fa', 'واقع‌گرایی اسکاندیناویایی در حقوق و نگاه دولت‌ها به آن'],
    ['it is an adjective of daily speech', 'fa', 'نگاه واقع‌گرایانه به رژیم لاغری مانع بازگشت وزن می‌شود.'],
  ] as const)('is none of ours where %s', (_, language, text) => {
    expect(theoriesIn(language, text)).toEqual([]);
  });

  it.each([
    ['a word of world politics stands by', 'en', 'Hedging between rival powers', 'hedging'],
    ['the article talks of its framework', 'en', 'The concept of hedging is too wide.', 'hedging'],
    ['scholars are spoken of', 'en', 'Realism and its critics shaped the discipline.', 'realism'],
    ['a state has what it names', 'en', 'The hegemony of the United States is in decline.', 'hegemony'],
    ['its owner founded one of ours', 'en', "Carr's realism taught diplomats humility.", 'classical-realism'],
    ['states stand by', 'fa', 'موازنه قوا میان هند و پاکستان به هم خورده است.', 'balance-of-power'],
  ] as const)('is ours where %s', (_, language, text, id) => {
    expect(theoriesIn(language, text)).toContain(id);
  });

  it('is left out of an article of another field', () => {
    const text =
      'Teachers and pupils in classrooms learn fractions by constructivism. The curriculum changed.';
    expect(theoriesIn('en', text)).toEqual([]);
  });

  it('does not hide a theory that only we have', () => {
    expect(theoriesIn('en', 'Poliheuristic theory and the students of the library')).toContain(
      'poliheuristic',
    );
  });
});
