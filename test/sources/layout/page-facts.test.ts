import { describe, expect, it } from 'vitest';
import { bylineLikeness } from '../../../src/sources/layout/byline-likeness.js';
import { readHeading } from '../../../src/sources/layout/heading.js';
import { readDoi, readIssn } from '../../../src/sources/layout/identifiers.js';
import { readIssueLine } from '../../../src/sources/layout/issue-line.js';
import { readDates } from '../../../src/sources/layout/labelled-date.js';
import { readLines, type Line } from '../../../src/sources/layout/line.js';
import { readBarePages, readPages } from '../../../src/sources/layout/page-range.js';
import { looksLikeReference } from '../../../src/sources/layout/reference-entry.js';

const line = (text: string): Line => readLines(text)[0]!;

describe('readPages', () => {
  it.each([
    ['علی رضایی صفحات 1-28', '1-28'],
    ['صفحه ۰', '0'],
    ['صص ۶۹–۳۹', '39-69'],
    ['صفحات: 345 - 320', '320-345'],
    ['Jane Doe, pp. 391-425', '391-425'],
    ['Pages 347-66', '347-366'],
    ['p. 12', '12'],
    ['صفحات 5 تا 31', '5-31'],
    ['Published in 2020-2021', null],
    ['شماره 12', null],
    ['The top 10', null],
  ])('reads %s as %s', (text, pages) => expect(readPages(line(text))?.pages ?? null).toBe(pages));
});

describe('readBarePages', () => {
  it.each([
    ['12-31', '12-31'],
    ['2001-13', '2001-2013'],
    ['1043-51', '1043-1051'],
    ['2016-06', null],
    ['1398-02', null],
  ])('reads %s as %s', (text, pages) => expect(readBarePages(line(text))?.pages ?? null).toBe(pages));
});

describe('readIssueLine', () => {
  it.each([
    [
      'سال نهم شماره 2 (پیاپی 18، بهار و تابستان 1400)',
      { volume: 9, number: 2, serial: 18, season: 'spring-summer', year: 1400, calendar: 'solar-hijri' },
    ],
    ['دوره ۲۷، شماره ۱۱۳، بهار ۱۴۰۰', { volume: 27, number: 113, season: 'spring', year: 1400 }],
    [
      'Volume:13 Issue: 1, Winter-Spring 2022',
      { volume: 13, number: 1, season: 'winter-spring', year: 2022, calendar: 'gregorian' },
    ],
    [
      'International Organization, Vol. 46, No. 2 (Spring 1992)',
      { volume: 46, number: 2, season: 'spring', year: 1992 },
    ],
    ['سال بیست و یکم، شماره سوم، پاییز 1393', { volume: 21, number: 3, season: 'autumn', year: 1393 }],
    ['از سال 2016 رهبر جدیدی در کشور بر سر کار آمد', null],
    ['The issue was raised in no uncertain terms', null],
  ])('reads %s', (text, facts) => {
    const read = readIssueLine(line(text));
    if (facts === null) expect(read).toBeNull();
    else expect(read?.facts).toMatchObject(facts);
  });
});

describe('readHeading', () => {
  it.each([
    ['چکیده', 'abstract', 'fa', false],
    ['چكيده:', 'abstract', 'fa', false],
    ['کلیدواژه‌ها: چین', 'keywords', 'fa', true],
    ['کلید واژه ها', 'keywords', 'fa', false],
    ['کلیدواژهها [English]', 'keywords', 'en', false],
    ['Article Title [Persian]', 'title', 'fa', false],
    ['1. Introduction', 'body', 'en', false],
    ['نتیجه  -3', 'body', 'fa', false],
    ['A B S T R A C T', 'abstract', 'en', false],
    ['Keywords—order; justice', 'keywords', 'en', true],
    ['Abstract  The union grew. Its members did not.', 'abstract', 'en', true],
  ])('reads %s', (text, kind, language, rest) => {
    const heading = readHeading(line(text));
    expect(heading).toMatchObject({ kind, language });
    expect(heading?.rest !== null).toBe(rest);
  });

  it.each([
    'Abstract ideas of order',
    'منابع انرژی و سیاست خارجی',
    'نتیجه این سیاست آن بود که',
    'Summary executions and the law',
    'Theory matters',
  ])('takes %s for text', (text) => expect(readHeading(line(text))).toBeNull());
});

describe('bylineLikeness', () => {
  it.each([
    'سجاد بهرامی مقدم*',
    'مصطفی ملکی، علیرضا حسینی یزدی',
    'Jane Doe and Richard Roe',
    'Alexander Wendt',
    'K. N. Waltz',
    'علی رضایی و مریم احمدی',
  ])('takes %s for names', (text) => expect(bylineLikeness(text)).toBeGreaterThan(1));
  it.each([
    'نقش نهادها در همگرایی منطقه‌ای',
    'Why do small states join big wars?',
    'Power and the Politics of Order',
    'قدرت نرم: چارچوبی برای آزمون',
  ])('takes %s for a title', (text) => expect(bylineLikeness(text)).toBeLessThan(0));
});

describe('dates, identifiers and references', () => {
  it('reads labelled dates, also with the label last', () => {
    expect(readDates(line('تاریخ دریافت: ۱۳۹۹/۰۲/۰۳ تاریخ پذیرش: ۱۳۹۹/۰۶/۱۵'))).toEqual({
      received: '2020-04-22',
      accepted: '2020-09-05',
    });
    expect(readDates(line('25/04/1401تاریخ دریافت:'))).toEqual({ received: '2022-07-16' });
    expect(readDates(line('Received: 3 March 2015; Accepted: 16 July 2015'))).toEqual({
      received: '2015-03-03',
      accepted: '2015-07-16',
    });
    expect(readDates(line('The treaty was received well in 1990'))).toEqual({});
  });

  it('reads identifiers, and only those that are announced and whole', () => {
    expect(readDoi('https://doi.org/10.1017/S0020818300027764.')).toBe('10.1017/s0020818300027764');
    expect(readDoi('(doi: 10.1162/isec_a_00351)')).toBe('10.1162/isec_a_00351');
    expect(readDoi('10.5 per cent')).toBeNull();
    expect(readIssn('ISSN: 0020-8183')).toBe('0020-8183');
    expect(readIssn('ISSN: 0020-8184')).toBeNull();
    expect(readIssn('2010-2011')).toBeNull();
  });

  it.each([
    ['Waltz, K. N. (1979). Theory of international politics. Reading: Addison-Wesley.', true],
    ['مشیرزاده، حمیرا (1384). تحول در نظریه‌های روابط بین‌الملل. تهران: سمت.', true],
    ['horizontal cooperation', false],
    ['وابستگی متقابل دو ساحتی', false],
  ])('tells whether %s is a reference', (text, expected) => expect(looksLikeReference(text)).toBe(expected));
});
