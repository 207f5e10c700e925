import { describe, expect, it } from 'vitest';
import { wordsAround } from '../../../src/extraction/learned/words-around.js';
import { readArticle } from '../../../src/extraction/reading/article-reading.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { readDocument } from '../../../src/sources/read-document.js';

const ontology = loadOntology();

/** What stands around the first theory of a text. */
function around(text: string): readonly string[] {
  const source = readDocument({ path: 'text.txt', bytes: new TextEncoder().encode(text) });
  if (source.status !== 'read') throw new Error('not read');
  const { document } = source;
  const { sections } = readArticle(document, document.articles[0]!, ontology);
  for (const reading of sections)
    for (const match of reading.matches) {
      if (!match.entries.some(({ id }) => id.startsWith('theory:'))) continue;
      const sentence = reading.sentences.find(({ endToken }) => endToken > match.firstToken)!;
      return wordsAround({ reading, sentence, core: match }).words.map(({ text }) => text);
    }
  throw new Error('no theory found');
}

describe('the words around a name', () => {
  it('hold names by their kind only, and numbers as one', () => {
    expect(around('This article reads the policy of Turkey since 2002 through role theory.')).toEqual(
      'this article reads the policy of ^ since # through @'.split(' '),
    );
  });

  it('hold other theories as such', () => {
    expect(around('The article sets neorealism against constructivism.')).toEqual(
      'the article sets @ against @@'.split(' '),
    );
  });

  it('are the same in Persian', () => {
    expect(around('این مقاله سیاست ترکیه را از منظر نظریه نقش می‌خواند.')).toEqual(
      expect.arrayContaining(['مقاله', '^', 'منظر', '@', 'میخواند']),
    );
  });
});
