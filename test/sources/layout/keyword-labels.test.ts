import { describe, expect, it } from 'vitest';
import { readText } from '../read-fixture.js';

function keywordsUnder(label: string, list: string): string[] {
  const persian = /\p{Script=Arabic}/u.test(list);
  const page = persian
    ? `نقش ملی و سیاست خارجی اندونزی\n\nعلی رضایی\n\nچکیده\nاین مقاله نقش ملی اندونزی را بررسی می‌کند.\n\n${label} ${list}\n`
    : `Hedging and small states\n\nJane Doe\n\nAbstract\nThis article examines how small states hedge.\n\n${label} ${list}\n`;
  const result = readText(page);
  if (result.status !== 'read') throw new Error(result.reason);
  const { raw, articles } = result.document;
  return articles[0]!.sections
    .filter(({ kind }) => kind === 'keywords')
    .map(({ start, end }) => raw.slice(start, end));
}

describe('the label of a list of keywords', () => {
  it.each([
    'کلیدواژه‌ها:',
    'کلیدواژه ها',
    'کلید واژه‌ها –',
    'کلید‌واژگان:',
    'کلیدواژگان',
    'واژگان کلیدی:',
    'واژگان کلیدی',
    'واژه هاي كليدي',
    'كلمات كليدي:',
    'واژه‌های اصلی:',
    'کلیدواژه‌های فارسی:',
    'کلیدواژه‌ها؛',
    'کلیدواژه‌ها [فارسی]:',
  ])('in Persian: %s', (label) => {
    expect(keywordsUnder(label, 'اندونزی، نقش ملی، سیاست خارجی')).toEqual(['اندونزی، نقش ملی، سیاست خارجی']);
  });

  it.each(['Keywords:', 'KEYWORDS', 'Key-words:', 'Key Words –', 'Keywords and phrases:', 'Index terms.'])(
    'in English: %s',
    (label) => {
      expect(keywordsUnder(label, 'Hedging | small states | Oman')).toEqual([
        'Hedging | small states | Oman',
      ]);
    },
  );

  it('is none where a sentence goes on after the word', () => {
    expect(
      keywordsUnder(
        'Keywords',
        'such as these, though, are rarely enough to tell what an article says of states.',
      ),
    ).toEqual([]);
  });
});
