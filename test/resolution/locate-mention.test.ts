import { describe, expect, test } from 'vitest';
import { isDangling, locateMention, placesOf } from '../../src/resolution/locate-mention.js';
import { mentionOf } from './mentions.js';

interface Shown {
  readonly title?: string;
  readonly authors: readonly string[];
}

const placesIn = (articles: readonly Shown[]) =>
  articles
    .map(({ title, authors }, index) =>
      placesOf(mentionOf({ document: 'd', index, title: { en: title ?? null }, authors })),
    )
    .flatMap(({ work, bylines }) => [work, ...bylines]);

describe('a byline', () => {
  test.each<[string, string, string, Shown[], string | null]>([
    ['where it was', 'd#0/1', 'Ann Bee', [{ authors: ['Ann Bee', 'Cy Dee'] }], 'd#0/1'],
    ['at another position', 'd#0/1', 'Ann Bee', [{ authors: ['Cy Dee', 'Ann Bee'] }], 'd#0/2'],
    ['in another article', 'd#0/1', 'Ann Bee', [{ authors: [] }, { authors: ['Ann Bee'] }], 'd#1/1'],
    [
      'the nearest of two',
      'd#2/1',
      'Ann Bee',
      [{ authors: ['Ann Bee'] }, { authors: [] }, { authors: ['Cy Dee'] }, { authors: ['Ann Bee'] }],
      'd#3/1',
    ],
    ['spelt otherwise', 'd#0/1', 'کولایی، الهه', [{ authors: ['الهه کولایی'] }], 'd#0/1'],
    ['in both scripts now', 'd#0/1', 'Ann Bee', [{ authors: ['آن بی/Ann Bee'] }], 'd#0/1'],
    ['nowhere', 'd#0/1', 'Ann Bee', [{ authors: ['Cy Dee'] }], null],
  ])('%s', (_, key, label, articles, expected) => {
    const found = locateMention({ key, label }, placesIn(articles));
    expect(isDangling(found) ? null : found).toBe(expected);
  });
});

describe('an article', () => {
  test.each<[string, string, Shown[], string | null]>([
    ['where it was', 'On canals', [{ title: 'On canals', authors: [] }], 'd#0'],
    [
      'behind another',
      'On canals',
      [
        { title: 'Foreword', authors: [] },
        { title: 'On Canals.', authors: [] },
      ],
      'd#1',
    ],
    ['nowhere', 'On canals', [{ title: 'Foreword', authors: [] }], null],
  ])('%s', (_, label, articles, expected) => {
    const found = locateMention({ key: 'd#0', label }, placesIn(articles));
    expect(isDangling(found) ? null : found).toBe(expected);
  });
});

test('what is lost is lost by what it was called', () => {
  const places = placesIn([{ authors: [] }]);
  const one = locateMention({ key: 'd#0/1', label: 'Ann Bee' }, places);
  expect(locateMention({ key: 'd#0/1', label: 'Ann Bee' }, places)).toBe(one);
  expect(locateMention({ key: 'd#0/1', label: 'Cy Dee' }, places)).not.toBe(one);
});
