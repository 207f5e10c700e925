import { describe, expect, it } from 'vitest';
import { peopleOnLine } from '../../../src/sources/layout/people-on-line.js';

const read = (raw: string): (string | null)[][] =>
  peopleOnLine(raw, { start: 0, end: raw.length }).map(({ name, affiliation }) => [
    raw.slice(name.start, name.end),
    affiliation === null ? null : raw.slice(affiliation.start, affiliation.end),
  ]);

describe('people and what they are on one line', () => {
  it.each([
    ['Jane Doe, professor at Example University', [['Jane Doe', 'professor at Example University']]],
    [
      'Jane Doe, Associate Professor of Politics at Example University, and John Smith, PhD candidate at Example College',
      [
        ['Jane Doe', 'Associate Professor of Politics at Example University'],
        ['John Smith', 'PhD candidate at Example College'],
      ],
    ],
    [
      'Jane Doe (London School of Economics), John Smith (University of Oslo)',
      [
        ['Jane Doe', 'London School of Economics'],
        ['John Smith', 'University of Oslo'],
      ],
    ],
    [
      'Associate Professor Jane Doe; PhD candidate John Smith',
      [
        ['Jane Doe', null],
        ['John Smith', null],
      ],
    ],
    [
      'Jane Doe, Example University, New South Wales, Australia',
      [['Jane Doe', 'Example University, New South Wales, Australia']],
    ],
    ['علی رضایی؛ استادیار علوم سیاسی دانشگاه نمونه', [['علی رضایی', 'استادیار علوم سیاسی دانشگاه نمونه']]],
    [
      'دکتر علی رضایی، استادیار دانشگاه نمونه؛ مریم احمدی، کارشناس ارشد روابط بین‌الملل',
      [
        ['علی رضایی', 'استادیار دانشگاه نمونه'],
        ['مریم احمدی', 'کارشناس ارشد روابط بین‌الملل'],
      ],
    ],
    [
      'استادیار علی رضایی، دانشجوی دکتری مریم احمدی',
      [
        ['علی رضایی', null],
        ['مریم احمدی', null],
      ],
    ],
    ['Department of Politics, Example University', []],
    ['Yale University, New Haven', []],
    ['دانشجوی دکتری روابط بین‌الملل دانشگاه نمونه', []],
    ['Hedging in the Gulf', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
