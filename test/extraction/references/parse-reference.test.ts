import { describe, expect, it } from 'vitest';
import { parseReference } from '../../../src/extraction/references/parse-reference.js';

describe('taking a reference apart', () => {
  it.each([
    [
      'Waltz, K. N. (1979). Theory of International Politics. Reading: Addison-Wesley.',
      { authors: ['Waltz, K. N.'], year: 1979, title: 'Theory of International Politics', doi: null },
    ],
    [
      'Keohane, R. O., & Nye, J. S. (1977). Power and Interdependence. Boston: Little, Brown.',
      {
        authors: ['Keohane, R. O.', 'Nye, J. S.'],
        year: 1977,
        title: 'Power and Interdependence',
        doi: null,
      },
    ],
    [
      'Farrell, H., & Newman, A. L. (2019). Weaponized interdependence. International Security, 44(1), 42–79. https://doi.org/10.1162/isec_a_00351.',
      {
        authors: ['Farrell, H.', 'Newman, A. L.'],
        year: 2019,
        title: 'Weaponized interdependence',
        doi: '10.1162/isec_a_00351',
      },
    ],
    [
      'Buzan, B. (1991[1983]). People, States and Fear. Harvester Wheatsheaf.',
      { authors: ['Buzan, B.'], year: 1991, title: 'People, States and Fear', doi: null },
    ],
    [
      'مشیرزاده، حمیرا (1398). تحول در نظریه‌های روابط بین‌الملل. تهران: سمت.',
      { authors: ['مشیرزاده, حمیرا'], year: 1398, title: 'تحول در نظریه‌های روابط بین‌الملل', doi: null },
    ],
    [
      'سیمبر، رضا و رضاپور، دانیال (۱۳۹۸). قدرت ژئوپلیتیکی. فصلنامه روابط خارجی، ۱۱(۴).',
      { authors: ['سیمبر, رضا', 'رضاپور, دانیال'], year: 1398, title: 'قدرت ژئوپلیتیکی', doi: null },
    ],
    ['Annual report, 2011, www.example.org/1999/12', { authors: [], year: 2011, title: null, doi: null }],
    ['No year at all', { authors: [], year: null, title: null, doi: null }],
  ])('%s', (raw, expected) => {
    expect(parseReference(raw)).toEqual({ raw, ...expected });
  });
});
