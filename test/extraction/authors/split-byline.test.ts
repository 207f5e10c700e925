import { describe, expect, it } from 'vitest';
import { splitByline } from '../../../src/extraction/authors/split-byline.js';

const names = (text: string, list?: 'prose' | 'bibtex' | 'lines'): string[] =>
  splitByline(text, list).map(({ name, corresponding }) => (corresponding ? `${name} *` : name));

describe('splitting a byline', () => {
  it.each([
    ['Hedley Bull', ['Hedley Bull']],
    ['Robert O. Keohane, Joseph S. Nye', ['Robert O. Keohane', 'Joseph S. Nye']],
    ['Robert O. Keohane and Joseph S. Nye', ['Robert O. Keohane', 'Joseph S. Nye']],
    ['Barry Buzan & Ole Wæver', ['Barry Buzan', 'Ole Wæver']],
    ['Barry Buzan; Ole Wæver; Jaap de Wilde', ['Barry Buzan', 'Ole Wæver', 'Jaap de Wilde']],
    ['Barry Buzan*, Ole Wæver', ['Barry Buzan *', 'Ole Wæver']],
    ['Barry Buzan *, Ole Wæver', ['Barry Buzan *', 'Ole Wæver']],
    ['Barry Buzan, *Ole Wæver', ['Barry Buzan', 'Ole Wæver *']],
    ['Barry Buzan, Ole Wæver (Corresponding author)', ['Barry Buzan', 'Ole Wæver *']],
    ['Barry Buzan1,2, Ole Wæver3*', ['Barry Buzan', 'Ole Wæver *']],
    ['Dr. Barry Buzan, Prof. Ole Wæver', ['Barry Buzan', 'Ole Wæver']],
    ['Barry BUZAN, Ole Wæver', ['Barry Buzan', 'Ole Wæver']],
    ['Waltz, Kenneth N.; Walt, Stephen M.', ['Kenneth N. Waltz', 'Stephen M. Walt']],
    ['محمدعلی شیرخانی، بیژن پیروز', ['محمدعلی شیرخانی', 'بیژن پیروز']],
    ['حسین نوروزی*، سرور سوری', ['حسین نوروزی *', 'سرور سوری']],
    ['حسین نوروزی، سرور سوری (نویسنده مسئول)', ['حسین نوروزی', 'سرور سوری *']],
    ['دکتر حمیرا مشیرزاده و احمد صادقی', ['حمیرا مشیرزاده', 'احمد صادقی']],
    ['نویسندگان: حمیرا مشیرزاده؛ احمد صادقی', ['حمیرا مشیرزاده', 'احمد صادقی']],
    ['سید علی منوری منوری', ['سید علی منوری منوری']],
    ['حميرا مشيرزاده۱، احمد صادقی۲*', ['حمیرا مشیرزاده', 'احمد صادقی *']],
    ['کولایی، الهه؛ زنگنه، سمیه ؛ علیزاده، شیوا', ['الهه کولایی', 'سمیه زنگنه', 'شیوا علیزاده']],
    ['Barry Buzan a,*, Ole Wæver b', ['Barry Buzan *', 'Ole Wæver']],
    ['Jane Doe, PhD, and John Smith, MA', ['Jane Doe', 'John Smith']],
    ['Doe, J., Smith, J. Q., & Roe, R.', ['J. Doe', 'J. Q. Smith', 'R. Roe']],
    ['Doe, Jane', ['Jane Doe']],
    ['Jane Doe, John Smith', ['Jane Doe', 'John Smith']],
    ['Jane Doe and John SmithView all authors and affiliations', ['Jane Doe', 'John Smith']],
    ['Juan de la Cruz Jr., Jack Ma', ['Juan de la Cruz Jr.', 'Jack Ma']],
    ['حجت‌الاسلام سید حسن محمدی و پروفسور زهرا کریمی', ['سید حسن محمدی', 'زهرا کریمی']],
    ['By Hedley Bull', ['Hedley Bull']],
    ['Byron Hunter', ['Byron Hunter']],
    ['Jane Doe 1 John Smith 2 Mary Major 3', ['Jane Doe', 'John Smith', 'Mary Major']],
    ['حمیرا مشیرزاده 1 احمد صادقی 2*', ['حمیرا مشیرزاده', 'احمد صادقی *']],
    ['Jane Doe (Faculty of Law and Politics, University of Nowhere)', ['Jane Doe']],
    [
      'Jane Doe (Law and Politics, Nowhere), John Smith and Mary Major',
      ['Jane Doe', 'John Smith', 'Mary Major'],
    ],
    ['حمیرا مشیرزاده (حقوق و علوم سیاسی، تهران) و احمد صادقی', ['حمیرا مشیرزاده', 'احمد صادقی']],
    ['به قلم حمیرا مشیرزاده', ['حمیرا مشیرزاده']],
    ['', []],
    ['* , 1', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['رضایی، علی and احمدی، مریم', ['علی رضایی', 'مریم احمدی']],
    ['علی رضایی و مریم احمدی', ['علی رضایی', 'مریم احمدی']],
    ['علی رضایی، مریم احمدی، رضا نادری', ['علی رضایی', 'مریم احمدی', 'رضا نادری']],
    ['علی رضایی، مریم احمدی', ['علی رضایی', 'مریم احمدی']],
    ['طباطبایی نژاد، سید محمد', ['سید محمد طباطبایی نژاد']],
    ['Doe, Jane; Roe, Richard', ['Jane Doe', 'Richard Roe']],
  ])('reads a BibTeX list as Persian programs write it: %s', (text, expected) => {
    expect(names(text, 'bibtex')).toEqual(expected);
  });

  it('divides a BibTeX list by "and" alone', () => {
    expect(names('Waltz, Kenneth N. and Walt, Stephen M. and others', 'bibtex')).toEqual([
      'Kenneth N. Waltz',
      'Stephen M. Walt',
    ]);
  });

  it('keeps the numbers that point to affiliations', () => {
    expect(splitByline('Barry Buzan1, Ole Wæver²').map(({ marks }) => marks)).toEqual([['1'], ['2']]);
    expect(splitByline('Barry Buzan a, Ole Wæver a b').map(({ marks }) => marks)).toEqual([
      ['a'],
      ['a', 'b'],
    ]);
  });
});

describe('the ORCID in a byline', () => {
  const ORCID = '0000-0002-1825-0097';
  const orcids = (text: string, list?: 'prose' | 'bibtex' | 'lines'): string[] =>
    splitByline(text, list).map(({ name, orcid }) => `${name} ${orcid}`);

  it.each([
    [`Jane Doe 1 https://orcid.org/${ORCID}, John Smith 2`, 'prose'],
    [`Jane Doe1 (ORCID: ${ORCID}), John Smith2`, 'prose'],
    [`Jane Doe, ORCID iD: ${ORCID}, John Smith`, 'prose'],
    [`Jane Doe 1 http://www.orcid.org/${ORCID}/\nJohn Smith 2`, 'lines'],
    [`Doe, Jane ${ORCID} and Smith, John`, 'bibtex'],
  ] as const)('%s', (text, list) => {
    expect(orcids(text, list)).toEqual([`Jane Doe ${ORCID}`, 'John Smith null']);
  });
});
