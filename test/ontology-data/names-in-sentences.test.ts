import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';
import { placeOntology } from './place-ontology.js';

const ontology = placeOntology();

function found(raw: string): string[] {
  return ontology.match(tokenise(normalise(raw)), raw).map(({ entries }) => entries[0]!.id.split(':')[1]!);
}

describe('names of places and organizations in sentences', () => {
  it.each<[string, string[]]>([
    ['The US and U.S. allies told us what concerns them.', ['USA', 'USA']],
    ['Chinese and Russian policy in Central Asian states', ['CHN', 'RUS', 'central-asia']],
    ['The Kremlin answered Washington through NATO.', ['RUS', 'USA', 'nato']],
    ['Relations of the Republic of Korea with North Korea', ['KOR', 'PRK']],
    ['رقابت ایالاتمتحده و جمهوری‌خلق‌چین در آسیای‌مرکزی', ['USA', 'CHN', 'central-asia']],
    ['سیاست پکن و کرملین در قفقاز جنوبی', ['CHN', 'RUS', 'south-caucasus']],
    ['کشورهای عربی و ناتو در خلیج فارس', ['arab-world', 'nato', 'persian-gulf']],
    ['جمهوري اسلامي ايران و سازمان همکاري شانگهاي', ['IRN', 'shanghai-cooperation-organization']],
  ])('%s', (raw, ids) => {
    expect(found(raw)).toEqual(ids);
  });

  it.each([
    'Who among us said so is unclear; an eco-friendly answer is swiftly given.',
    'The Vienna Convention, the Rome Statute and the Paris Agreement are law.',
    'The University of Georgia and George Washington University published it.',
    'نظام مالی و بحران‌های مالی',
    'پژوهش کیفی در آستانه دگرگونی بود',
    'رؤسای جمهور این کار را کرد و کارکردهای آن را سنجید',
    'کنوانسیون وین و اساسنامه رم',
    'چکیده انگلیسی روز دوشنبه آمد',
    'مدل ریاضی و مجاری دیپلماتیک در ادبیات حماسی',
    'توطئه چینی و مقدمه‌چینی',
  ])('finds nothing in: %s', (raw) => {
    expect(found(raw)).toEqual([]);
  });
});
