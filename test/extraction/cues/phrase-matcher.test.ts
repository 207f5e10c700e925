import { describe, expect, it } from 'vitest';
import { phraseMatcher } from '../../../src/extraction/cues/phrase-matcher.js';
import { theoriesThatAreMatters } from '../../../src/extraction/cues/theory-vocabulary.js';
import { gapsBetween } from '../../../src/extraction/reading/gap.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { normalise } from '../../../src/text/normalise.js';
import { tokenise } from '../../../src/text/tokenise.js';

const found = (phrases: readonly string[], text: string, endings: readonly string[] = []): string[] => {
  const tokens = tokenise(normalise(text));
  const matcher = phraseMatcher(
    phrases.map((phrase) => [phrase, phrase] as const),
    endings,
  );
  return matcher({ tokens, gaps: gapsBetween(text, tokens) }, 0, tokens.length).map(({ value }) => value);
};

describe('finding phrases of the vocabulary', () => {
  it.each([
    ['based on', 'It is based on trade.'],
    ['با استفاده از', 'مقاله با استفاده از داده‌ها نوشته شده است.'],
    ['با استفاده از', 'مقاله بااستفاده از داده‌ها نوشته شده است.'],
    ['به کارگیری', 'به‌کارگیری داده‌ها'],
    ['بهره گیری', 'بهره گيري'],
  ])('finds “%s” however it is spaced: %s', (phrase, text) => {
    expect(found([phrase], text)).toEqual([phrase]);
  });

  it.each([
    ['based on', 'The land is a base, on trade.'],
    ['based on', 'based. On trade'],
    ['rely', 'relying'],
    ['نقد', 'نقدینگی'],
  ])('does not find “%s” in: %s', (phrase, text) => {
    expect(found([phrase], text)).toEqual([]);
  });

  it('allows the endings it is given, and finds longer and shorter phrases that begin together', () => {
    expect(found(['رویکرد'], 'رویکردهای تازه', ['های'])).toEqual(['رویکرد']);
    expect(found(['based on', 'based on the'], 'based on the trade')).toEqual(['based on', 'based on the']);
  });
});

describe('theories named after something in the world', () => {
  it('are all known to the ontology', () => {
    const ontology = loadOntology();
    expect([...theoriesThatAreMatters()].filter((id) => ontology.get(id) === undefined)).toEqual([]);
  });
});
