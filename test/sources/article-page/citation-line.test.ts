import { describe, expect, it } from 'vitest';
import { readCitationLine } from '../../../src/sources/article-page/citation-line.js';

const read = (line: string) => readCitationLine(line, { start: 0, end: line.length }, () => new Map());

describe('readCitationLine', () => {
  it.each([
    [
      'Doe, J. (2019). U.S. foreign policy and Iran. International Affairs, 12(3), 1-20.',
      'U.S. foreign policy and Iran',
    ],
    [
      'Doe, J. & Roe, R. (2019). Hedging vs. balancing in the U.A.E. and Qatar. International Affairs, 1-20.',
      'Hedging vs. balancing in the U.A.E. and Qatar',
    ],
    [
      'Doe J., Roe R.M. Niche diplomacy of South Korea. World Politics. 2020;18(1):89-105.',
      'Niche diplomacy of South Korea',
    ],
    ['Doe, J. (2019). Why war? International Affairs, 12(3), 1-20.', 'Why war?'],
    ['رضایی، علی (1400). سیاست خارجی هند. فصلنامه روابط خارجی، 12(3)، 1-20.', 'سیاست خارجی هند'],
  ])('takes the title of %s', (line, title) => {
    const citation = read(line);
    expect(line.slice(citation?.title.start, citation?.title.end)).toBe(title);
  });

  it('ends in good time on a line of full stops', () => {
    const start = performance.now();
    read(`Doe, J. (2019). ${'U.S.'.repeat(280)}`);
    read(`Doe, J. (2019). ${'a. '.repeat(350)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
