import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinShape } from '../../src/text/latin-shape.js';
import { nameSkeleton } from '../../src/text/name-skeleton.js';
import { romanise } from '../../src/text/romanise.js';
import { sameAcrossScripts } from '../../src/text/same-across-scripts.js';
import { slug } from '../../src/text/slug.js';

describe('one name in two scripts', () => {
  test.each([
    ['محمدعلی شیرخانی', 'Mohammad Ali Shir Khani'],
    ['محمد علی شیرخانی', 'Muhammad Ali Shirkhani'],
    ['الهه کولایی', 'Elaheh Koolaee'],
    ['الهه کولائی', 'Elahe Kulaei'],
    ['سمیه زنگنه', 'Somayeh Zangeneh'],
    ['هادی غلام‌نیا', 'Hadi Gholam Niya'],
    ['هادی غلام نیا', 'Hadi Gholamnia'],
    ['سید حسین سیف‌زاده', 'Hossein Seifzadeh'],
    ['مرتضی دوستی', 'Morteza Dousti'],
    ['مهرداد فلاح', 'Mehrdad Fallah'],
    ['عظیم صلاحی کجور', 'Azim Salahi Kojour'],
    ['قدرت‌الله بهبودی نژاد', 'Ghodratollah Behboudi Nejad'],
    ['داود فیرحی', 'Davood Feirahi'],
    ['محمود سریع‌القلم', 'Mahmood Sariolghalam'],
    ['ابوالفضل عبداللهی', 'Abolfazl Abdollahi'],
    ['حمیرا مشیرزاده', 'Moshirzadeh, Homeira'],
    ['یوسف مولایی', 'Yousef Molaei'],
    ['کنت والتز', 'Kenneth Waltz'],
    ['بری بوزان', 'Barry Buzan'],
    ['آنتونی اسمیت', 'Antoni Smith'],
    ['خواجه نوری', 'Khajeh Noori'],
  ])('%s = %s', (persian, latin) => {
    expect(nameSkeleton(latin)).toBe(nameSkeleton(persian));
    expect(sameAcrossScripts(persian, latin)).toBe(true);
  });

  test.each([
    ['حامد احمدی', 'Hamid Ahmadi'],
    ['حسن احمدی', 'Hossein Ahmadi'],
    ['احمد محمدی', 'Hamed Mohammadi'],
    ['محمود محمدی', 'Mohammad Mohammadi'],
    ['رضا کریمی', 'Rezaei Karimi'],
    ['مینا امیری', 'Amin Amiri'],
    ['الهه کولایی', 'Elham Kolahi'],
  ])('%s ≠ %s', (persian, latin) => {
    expect(sameAcrossScripts(persian, latin)).toBe(false);
  });
});

describe('latinShape', () => {
  test.each([
    ['Koolaee', 'Kulaei'],
    ['Zanganeh', 'Zangeneh'],
    ['Mohammad Reza Tajik', 'Muhammadreza Tajik'],
    ['Seyyed Hossein Mousavi', 'Hosein Moosavi'],
    ['Ghasemi', 'Qassemi'],
    ['Ebrahim Yazdi', 'Ibrahim Yazdi'],
    ['Jafari', 'Ja‘fari'],
    ['Waltz', 'Wältz'],
  ])('%s = %s', (one, other) => {
    expect(latinShape(one)).toBe(latinShape(other));
  });

  test.each([
    ['John Smith', 'Jane Smith'],
    ['Jon Smith', 'Jan Smith'],
    ['Hamed Ahmadi', 'Hamid Ahmadi'],
    ['Hassan Rouhani', 'Hossein Rouhani'],
    ['Reza Amiri', 'Rezaei Amiri'],
    ['Mousavi', 'Mosai'],
  ])('%s ≠ %s', (one, other) => {
    expect(latinShape(one)).not.toBe(latinShape(other));
  });
});

test('a skeleton is ASCII and does not depend on spacing between compounds', () => {
  expect(nameSkeleton('Shir Khani')).toBe(nameSkeleton('Shirkhani'));
  expect(nameSkeleton('شیر خانی')).toBe(nameSkeleton('شیرخانی'));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('abkhs اعمحهیو‌ـ’.-é')) }), (name) => {
      expect(nameSkeleton(name)).toMatch(/^[a-z]*$/);
    }),
  );
});

test('comparing scripts stays fast on hostile names', () => {
  const persian = `ب${'اع'.repeat(20)}د`;
  const latin = `b${'aeo'.repeat(12)}x`;
  const start = performance.now();
  sameAcrossScripts(persian, latin);
  sameAcrossScripts('وی'.repeat(28), 'oi'.repeat(28));
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  ['محمدعلی شیرخانی', 'mohammadali shirkhani'],
  ['بیژن پیروز', 'bijan piruz'],
  ['غلام‌نیا', 'gholamnia'],
  ['احمدی', 'ahmadi'],
  ['Realism 2', 'realism 2'],
])('romanise %s → %s', (persian, latin) => {
  expect(romanise(persian)).toBe(latin);
});

test.each([
  ['Weaponized Interdependence: Theory', 80, 'weaponized-interdependence-theory'],
  ['one two three', 8, 'one-two'],
  ['Wæver & Bužan', 80, 'waever-buzan'],
  ['—', 80, ''],
])('slug %s', (text, longest, expected) => {
  expect(slug(text, longest)).toBe(expected);
});
