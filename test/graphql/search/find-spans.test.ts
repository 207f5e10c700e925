import { describe, expect, it } from 'vitest';
import { findSpans } from '../../../src/graphql/search/find-spans.js';
import { spellingsOf } from '../../../src/graphql/search/spellings.js';

describe('the spans of what is looked for', () => {
  it.each([
    ['Neo-Realism and neorealist thought', 'neorealism', ['Neo-Realism']],
    ['Neorealism', 'neo realism', ['Neorealism']],
    ['Weaponized Interdependence', 'interdependence weaponized', ['Weaponized', 'Interdependence']],
    ['The US used it', 'us', ['US']],
    ['Wæver on sécurité', 'waever securite', ['Wæver', 'sécurité']],
    ['روابط بین‌الملل', 'بین الملل', ['بین', 'الملل']],
    ['روابط بينالملل', 'بین‌الملل', ['بينالملل']],
    ['سیاست خارجی ايران', 'ایران', ['ايران']],
    ['سال ۱۴۰۲', '1402', ['۱۴۰۲']],
    ['Tirana and Miranda', 'iran', []],
    ['مالیات', 'مالی', ['مالیات']],
  ])('%s, for %s', (raw, text, expected) => {
    const spans = findSpans(raw, spellingsOf(text));
    expect(spans.map(({ start, end }) => raw.slice(start, end))).toEqual(expected);
  });
});
