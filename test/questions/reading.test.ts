import { describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { expandAlternatives } from '../../src/questions/expand-alternatives.js';
import { questionVocabulary } from '../../src/questions/question-vocabulary.js';
import { readPieces } from '../../src/questions/read-pieces.js';
import { readYears } from '../../src/questions/read-years.js';
import { detectLanguage } from '../../src/text/detect-language.js';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';

const reader = { ontology: loadOntology(), vocabulary: questionVocabulary() };
const asked = (words: string) => ({
  today: new Date('2024-06-01'),
  language: detectLanguage(words) ?? ('en' as const),
});
const read = (question: string) => readPieces(question, tokenise(normalise(question)), reader);

describe('alternatives in a phrase', () => {
  it.each([
    ['plain', ['plain']],
    ['{a|b} c', ['a c', 'b c']],
    ['a{|s}', ['a', 'as']],
    ['a<plural> b', ['a b', 'as b', 'aes b']],
    ['{a|b}{c|d}', ['ac', 'ad', 'bc', 'bd']],
  ])('%s', (pattern, expected) => {
    expect(expandAlternatives(pattern, { plural: ['', '{s|es}'] })).toEqual(expected);
  });

  it('name endings that exist', () => {
    expect(() => expandAlternatives('a<nothing>', {})).toThrow('nothing');
  });
});

describe('the pieces of a question', () => {
  it.each([
    'Which articles apply interdependence theory to China?',
    'کدام مقاله‌ها نظریه وابستگی متقابل را درباره چین به کار برده‌اند؟',
    '٪٪ \u202b چین\u202c 42 xyzzy 🙂',
  ])('cover every token once, in order: %s', (question) => {
    const tokens = tokenise(normalise(question));
    const covered = read(question).flatMap(({ firstToken, endToken }) =>
      Array.from({ length: endToken - firstToken }, (_, offset) => firstToken + offset),
    );
    expect(covered).toEqual(tokens.map((_, index) => index));
  });

  it.each(['مقاله‌ها', 'مقاله ها', 'مقالهها', 'مقاله‌های', 'مقالات', 'articles', 'Papers'])(
    'know the word however it is written: %s',
    (word) => {
      expect(read(word)).toMatchObject([{ type: 'phrase', meaning: 'article' }]);
    },
  );

  it('prefer the longest name', () => {
    expect(read('weaponized interdependence')).toMatchObject([
      { type: 'entity', candidates: [{ id: 'theory:weaponized-interdependence' }] },
    ]);
  });
});

describe('years', () => {
  it.each([
    ['since 2016', 'GREGORIAN', 2016, null],
    ['from 2016 onwards', 'GREGORIAN', 2016, null],
    ['between 2010 and 2020', 'GREGORIAN', 2010, 2020],
    ['from 2010 to 2020', 'GREGORIAN', 2010, 2020],
    ['2010–2020', 'GREGORIAN', 2010, 2020],
    ['in 2020', 'GREGORIAN', 2020, 2020],
    ['until 2020', 'GREGORIAN', null, 2020],
    ['before 2020', 'GREGORIAN', null, 2019],
    ['after 2020', 'GREGORIAN', 2021, null],
    ['از ۱۳۹۵', 'SOLAR_HIJRI', 1395, null],
    ['از سال ۱۳۹۵ به بعد', 'SOLAR_HIJRI', 1395, null],
    ['پس از ۱۳۹۵', 'SOLAR_HIJRI', 1396, null],
    ['بین ۱۳۹۵ و ۱۴۰۰', 'SOLAR_HIJRI', 1395, 1400],
    ['از سال ۱۳۹۵ تا ۱۴۰۰', 'SOLAR_HIJRI', 1395, 1400],
    ['تا سال ۱۴۰۰', 'SOLAR_HIJRI', null, 1400],
    ['پیش از ۱۴۰۰', 'SOLAR_HIJRI', null, 1399],
    ['در دهه ۱۳۹۰', 'SOLAR_HIJRI', 1390, 1399],
    ['of the 1990s', 'GREGORIAN', 1990, 1999],
    ['در ۲۰۲۰', 'GREGORIAN', 2020, 2020],
    ['در دهه نود', 'SOLAR_HIJRI', 1390, 1399],
    ['در دهه هشتاد میلادی', 'GREGORIAN', 1980, 1989],
    ['in the 90s', 'GREGORIAN', 1990, 1999],
    ['in the last five years', 'GREGORIAN', 2020, 2024],
    ['over the past 10 years', 'GREGORIAN', 2015, 2024],
    ['in the past decade', 'GREGORIAN', 2015, 2024],
    ['در ده سال گذشته', 'SOLAR_HIJRI', 1394, 1403],
    ['در پنج سال اخیر میلادی', 'GREGORIAN', 2020, 2024],
    ['in the last five solar years', 'SOLAR_HIJRI', 1399, 1403],
  ])('%s', (words, calendar, from, to) => {
    expect(readYears(read(words), asked(words))?.criterion).toEqual({ kind: 'years', calendar, from, to });
  });

  it.each([
    'issue 57',
    'between 1395 and 2020',
    'about China',
    '12345',
    '2010 2011 2012',
    'in recent years',
    'سال‌های اخیر',
  ])('none in: %s', (words) => {
    expect(readYears(read(words), asked(words))).toBeNull();
  });
});
