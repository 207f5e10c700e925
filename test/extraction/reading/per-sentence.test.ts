import { describe, expect, it } from 'vitest';
import { perSentence } from '../../../src/extraction/reading/per-sentence.js';
import type { SectionReading, Sentence } from '../../../src/extraction/reading/section-reading.js';

describe('a reader of sentences', () => {
  it('reads each sentence of each section once', () => {
    const sections = [{}, {}] as SectionReading[];
    const sentences = [{ firstToken: 0 }, { firstToken: 7 }] as Sentence[];
    const asked: number[] = [];
    const read = perSentence((section, { firstToken }) => {
      const number = 100 * sections.indexOf(section) + firstToken;
      asked.push(number);
      return [number];
    });
    for (const round of [1, 2])
      for (const section of sections)
        expect(
          sentences.map((sentence) => read(section, sentence)),
          `round ${round}`,
        ).toEqual(section === sections[0] ? [[0], [7]] : [[100], [107]]);
    expect(asked).toEqual([0, 7, 100, 107]);
  });
});
