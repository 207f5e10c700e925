import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damageOf } from '../../src/text/damage-of.js';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';
import { sharedDirectory } from '../support/shared.js';

const healthy =
  'این پژوهش نقش رهبران کشورهای منطقه را در توسعه همکاری بررسی می‌کند. پرسش اصلی آن است که چگونه نهادهای منطقه‌ای پس از دهه نخست شکل گرفتند و چه عواملی بر آنها اثر داشت. ' +
  'یافته‌ها نشان می‌دهد که سازمان‌های منطقه‌ای بیشتر به خواست دولت‌ها وابسته‌اند و روابط بین‌المللی آنها را جهت می‌دهد. آهن و کوه و شهر و راه تهران و مهم‌ترین راهبرد دیپلماسی هم در متن هست.';

/** A letter of kashida between two joining letters of every third word, as a wrong font map shows it. */
function withKashidas(text: string): string {
  return text
    .split(' ')
    .map((word, index) =>
      index % 3 === 0 && word.length > 3
        ? `${word.slice(0, 2)}${'ه'.repeat(1 + (index % 2))}${word.slice(2)}`
        : word,
    )
    .join(' ');
}

const repaired = (raw: string, known?: ReadonlySet<string>): string[] =>
  tokenise(normalise(raw, { repair: known ? { known } : true })).map((token) => token.text);
const plain = (raw: string): string[] => tokenise(normalise(raw)).map((token) => token.text);

describe('repair', () => {
  test('takes kashidas out that became hehs', () => {
    const damaged = `${withKashidas(healthy)} ${withKashidas(healthy)}`;
    const wanted = new Set(plain(healthy));
    const before = plain(damaged).filter((word) => wanted.has(word)).length;
    const after = repaired(damaged, wanted).filter((word) => wanted.has(word)).length;
    expect(after / plain(damaged).length).toBeGreaterThan(0.94);
    expect(after).toBeGreaterThan(before + 10);
  });

  test.each([
    ['an affix on the wrong side', 'کندمی', 'میکند'],
    ['a plural on the wrong side', 'هایدولت', 'دولتهای'],
    ['a part spelt backwards', 'المللنیب', 'بینالملل'],
    ['a displaced space', 'بی نالملل', 'بینالملل'],
  ])('%s', (_, damaged, word) => {
    expect(repaired(`چنین ${damaged} چنان`)).toContain(word);
  });

  test('accepts words handed in', () => {
    expect(repaired('ازبکس تان')).toEqual(['ازبکس', 'تان']);
    expect(repaired('ازبکس تان', new Set(['ازبکستان']))).toEqual(['ازبکستان']);
  });

  test('a repaired word quotes the damaged one', () => {
    const raw = 'بررسی المللنیب است';
    const token = tokenise(normalise(raw, { repair: true })).find(({ text }) => text === 'بینالملل')!;
    expect(raw.slice(token.start, token.end)).toBe('المللنیب');
  });

  test('healthy text stays as it is', () => {
    expect(repaired(healthy)).toEqual(plain(healthy));
    const sentences = healthy.split(/(?<=[.])\s/);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...sentences, 'Realism, again.', '1402/03/01'), { maxLength: 12 }),
        (parts) => {
          const raw = parts.join(' ');
          expect(normalise(raw, { repair: true }).text).toBe(normalise(raw).text);
        },
      ),
    );
  });

  test('offsets stay ordered and inside the text, whatever the damage', () => {
    const unit = fc.constantFrom(
      'ه',
      'ه',
      'می',
      'کند',
      'بین',
      'الملل',
      ' ',
      '\u200c',
      'است',
      'ـ',
      'دولت',
      'های',
      '.',
      'a',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (raw) => {
        let previous = 0;
        for (const token of tokenise(normalise(raw, { repair: true }))) {
          expect(token.start).toBeGreaterThanOrEqual(previous);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(raw.length);
          previous = token.start;
        }
      }),
    );
  });
});

describe('damageOf', () => {
  test('healthy text has none, in both languages, and a few words are too few to tell', () => {
    expect(damageOf(healthy)).toBeLessThan(0.02);
    expect(damageOf('Power and interdependence in world politics. '.repeat(30))).toBe(0);
    expect(damageOf('بههه ههی')).toBe(0);
  });

  test('grows with kashida runs, fragments, presentation forms and swapped letters', () => {
    expect(damageOf(withKashidas(healthy))).toBeGreaterThan(0.05);
    expect(damageOf(healthy.replace(/([\u0620-\u06d3])([\u0620-\u06d3]{3})/g, '$1 $2'))).toBeGreaterThan(0.1);
    expect(damageOf(`${healthy} ${'\ufee7\ufee8\ufeea '.repeat(40)}`)).toBeGreaterThan(0.2);
    const swapped = healthy.replace(
      /[تسیکشردهمن]/g,
      (letter) => ({ ت: 'ن', س: 'ت', ی: 'ا', ک: 'ا' })[letter] ?? '',
    );
    expect(damageOf(swapped)).toBeGreaterThan(0.2);
  });
});

describe.skipIf(sharedDirectory === null)(
  'real pages (need the shared labelled documents beside the checkout)',
  () => {
    test('healthy pages stay as they are but for spaces inside words', () => {
      const folder = join(sharedDirectory!, 'pages');
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
        const raw = readFileSync(join(folder, file), 'utf8');
        expect(repaired(raw).join('')).toBe(plain(raw).join(''));
      }
    });
  },
);
