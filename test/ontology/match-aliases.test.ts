import { describe, expect, test } from 'vitest';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';
import { findMatches } from './find-matches.js';

const ontology = loadOntology();

/** Every case: a text, and all that is found in it as `id "quote"`. */
function check(cases: readonly (readonly [string, readonly string[]])[]): void {
  test.each(cases)('%j', (text, expected) => {
    expect(findMatches(ontology, text)).toEqual(expected);
  });
}

describe('the longest name wins', () => {
  check([
    [
      'Weaponized interdependence and China',
      ['theory:weaponized-interdependence "Weaponized interdependence"', 'country:CHN "China"'],
    ],
    ['وابستگی متقابل تسلیحاتی شده', ['theory:weaponized-interdependence "وابستگی متقابل تسلیحاتی شده"']],
    ['واقع‌گرایی نوکلاسیک', ['theory:neoclassical-realism "واقع‌گرایی نوکلاسیک"']],
    ['رویکرد واقع‌گرایی نوکلاسیک', ['theory:neoclassical-realism "واقع‌گرایی نوکلاسیک"']],
    [
      'neoclassical realism, realism',
      ['theory:neoclassical-realism "neoclassical realism"', 'theory:realism "realism"'],
    ],
    ['complex interdependence', ['theory:complex-interdependence "complex interdependence"']],
  ]);
});

describe('a theory word at the edge does not make a name longer', () => {
  check([
    ['the Neo-regionalism Theory', ['theory:new-regionalism "Neo-regionalism"']],
    ['regionalism theory', ['theory:regionalism "regionalism theory"']],
  ]);
});

describe('spacing does not matter', () => {
  check([
    ['وابستگی‌متقابل', ['theory:interdependence "وابستگی‌متقابل"']],
    ['وابستگیمتقابل', ['theory:interdependence "وابستگیمتقابل"']],
    ['واقع گرایی ساختاری', ['theory:neorealism "واقع گرایی ساختاری"']],
    ['واقعگرایی', ['theory:realism "واقعگرایی"']],
    [
      'neo-realism, neo realism, neorealism',
      ['"neo-realism"', '"neo realism"', '"neorealism"'].map((quote) => `theory:neorealism ${quote}`),
    ],
    ['soft-\npower', ['theory:soft-power "soft-\npower"']],
    ['inter-\ndependence', ['theory:interdependence "inter-\ndependence"']],
    ['balance\nof  threat', ['theory:balance-of-threat "balance\nof  threat"']],
    // A space displaced by text extraction is forgiven in a long name only.
    ['مجموعه امنیتی منطق های', ['theory:regional-security-complex "مجموعه امنیتی منطق های"']],
    ['I ran away', []],
    ['چی ن', []],
  ]);
});

describe('words grow onto a name', () => {
  check([
    ['درآسیای مرکزی', ['region:central-asia "آسیای مرکزی"']],
    ['ازچین', ['country:CHN "چین"']],
    ['وروسیه', ['country:RUS "روسیه"']],
    ['بهوابستگی‌متقابل', ['theory:interdependence "وابستگی‌متقابل"']],
    // A letter that only looks like a conjunction: the rest is too short.
    ['وچین', []],
    ['کوچین', []],
  ]);
});

describe('names are inflected', () => {
  check([
    ['موازنه‌های تهدید', []],
    ['موازنه‌ی تهدید', ['theory:balance-of-threat "موازنه‌ی تهدید"']],
    ['موازنه ی تهدید', ['theory:balance-of-threat "موازنه ی تهدید"']],
    ['رژیم‌های بین‌المللی', ['theory:regime-theory "رژیم‌های بین‌المللی"']],
    ['دولت‌های کوچک', ['theory:small-state "دولت‌های کوچک"']],
    ['دیپلماسی عمومی‌اش', ['theory:public-diplomacy "دیپلماسی عمومی‌اش"']],
    ['اروپای', ['region:europe "اروپای"']],
    ['interdependencies', ['theory:interdependence "interdependencies"']],
    ['middle powers', ['theory:middle-power "middle powers"']],
    ['China’s', ['country:CHN "China"']],
    ['securitisation', ['theory:securitization "securitisation"']],
    ['چینش', []],
    ['realistic', []],
  ]);
});

describe('a mark ends a name', () => {
  check([
    ['وابستگی. متقابل', []],
    ['وابستگی، متقابل', []],
    ['soft. Power', []],
    ['complex, interdependence', ['theory:interdependence "interdependence"']],
  ]);
});

describe('a theory told by its author or adjective', () => {
  check([
    ['Waltz’s theory', ['theory:neorealism "Waltz’s theory"']],
    ['the theory of Kenneth Waltz', ['theory:neorealism "theory of Kenneth Waltz"']],
    ['نظریه والتز', ['theory:neorealism "نظریه والتز"']],
    ['نظریه‌ی کنت والتز', ['theory:neorealism "نظریه‌ی کنت والتز"']],
    ['چارچوب نظری ونت', ['theory:constructivism "چارچوب نظری ونت"']],
    ['Keohane and Nye’s theory', ['theory:complex-interdependence "Keohane and Nye’s theory"']],
    ['رویکرد سازه‌انگارانه', ['theory:constructivism "رویکرد سازه‌انگارانه"']],
    ['a realist perspective', ['theory:realism "realist perspective"']],
    ['Waltz argues', []],
    ['Waltz. Theory', []],
    ['والتز می‌گوید', []],
    ['a realist', []],
    ['نگاه واقع‌گرا', ['theory:realism "نگاه واقع‌گرا"']],
    ['آدم واقع‌گرا', []],
  ]);
  test('says so', () => {
    const raw = 'Waltz’s theory';
    expect(ontology.match(tokenise(normalise(raw)), raw)[0]?.entries).toEqual([
      { id: 'theory:neorealism', via: 'founder' },
    ]);
  });
});

describe('what only looks like a name', () => {
  check([
    ['legal realism and magical realism', []],
    ['رئالیسم جادویی', []],
    ['They told us who came', []],
    ['a swift reply', []],
    ['nato', []],
  ]);
  check([
    ['the US and NATO', ['country:USA "US"', 'organization:nato "NATO"']],
    ['Nato', ['organization:nato "Nato"']],
    ['U.S. policy', ['country:USA "U.S"']],
  ]);
  test('without the raw text short names in capitals are left alone, long ones are not', () => {
    const ids = (raw: string): string[] =>
      ontology.match(tokenise(normalise(raw))).flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids('us')).toEqual([]);
    expect(ids('NATO')).toEqual(['organization:nato']);
  });
});

describe('homonyms come out together', () => {
  check([
    ['خارج نزدیک', ['region:near-abroad+theory:near-abroad "خارج نزدیک"']],
    ['Heartland', ['region:heartland+theory:heartland "Heartland"']],
  ]);
});

test('token indexes and language of a match', () => {
  const raw = 'نقش قدرت نرم در آسیا';
  expect(ontology.match(tokenise(normalise(raw)), raw)[0]).toMatchObject({
    firstToken: 1,
    endToken: 3,
    language: 'fa',
    alias: 'قدرت نرم',
    start: 4,
    end: 12,
  });
});
