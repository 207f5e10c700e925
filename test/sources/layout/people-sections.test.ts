import { describe, expect, it } from 'vitest';
import { personLine } from '../../../src/sources/layout/people-sections.js';

const sections = (line: string): string[] =>
  personLine(line, { start: 0, end: line.length }, true).flatMap((section) =>
    section === null ? [] : [`${section.kind}: ${line.slice(section.start, section.end)}`],
  );

describe('a line about people', () => {
  it.each([
    ['Barry Buzan, Ole Wæver', ['byline: Barry Buzan, Ole Wæver']],
    ['Australian National University, Canberra', ['affiliation: Australian National University, Canberra']],
    ['b Australian National University', ['affiliation: b Australian National University']],
    ['a University of Tokyo, Japan', ['affiliation: a University of Tokyo, Japan']],
    [
      'Barry Buzan Professor of International Relations, London School of Economics',
      [
        'byline: Barry Buzan',
        'affiliation: Professor of International Relations, London School of Economics',
      ],
    ],
    ['دانشگاه تهران، تهران، ایران', ['affiliation: دانشگاه تهران، تهران، ایران']],
    ['الهه کولایی استاد دانشگاه تهران', ['byline: الهه کولایی', 'affiliation: استاد دانشگاه تهران']],
  ])('%s', (line, expected) => {
    expect(sections(line)).toEqual(expected);
  });
});
