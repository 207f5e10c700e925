import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { rawSpanOf } from '../../src/text/reading-order.js';
import { visualOrderOf } from '../../src/text/visual-order.js';

const page =
  'هویت و سیاست خارجی مالزی\n\nاین مقاله با کاربست نظریه نقش (هولستی) رفتار مالزی را از سال 2003 بررسی می‌کند.\nیافته‌ها نشان می‌دهد که این کشور از دهه نخست به همسایگان نزدیک شده است.\n';
const backwards = (text: string): string => Array.from(text).reverse().join('');
const inGlyphOrder = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      backwards(line)
        .replace(/[0-9]+/g, backwards)
        .replace(/[()]/g, (bracket) => (bracket === '(' ? ')' : '(')),
    )
    .join('\n');

describe('text in the order of its glyphs', () => {
  it('is read from its right end, figures as they are', () => {
    expect(visualOrderOf(inGlyphOrder(page))?.text).toBe(page);
  });

  it('also where the whole line was turned, brackets and figures included', () => {
    const turned = page.replace('2003', 'نخست').split('\n').map(backwards).join('\n');
    expect(visualOrderOf(turned)?.text).toBe(page.replace('2003', 'نخست'));
  });

  it('leaves lines in other languages alone', () => {
    const english = 'The theory of roles (1970) and the policy of states.';
    expect(visualOrderOf(inGlyphOrder(page) + english)?.text).toBe(page + english);
  });

  it('knows of every word where it stands in the raw text', () => {
    const raw = inGlyphOrder(page);
    const { text, origins } = visualOrderOf(raw)!;
    for (const word of ['نظریه', 'مالزی', '2003', 'همسایگان']) {
      const start = text.indexOf(word);
      const span = rawSpanOf(origins, { start, end: start + word.length });
      expect(raw.slice(span.start, span.end)).toBe(/[0-9]/.test(word) ? word : backwards(word));
    }
  });

  it('gives every unit of the raw text exactly once', () => {
    const words = fc.constantFrom(...page.split(/\s+/), 'نیا', 'تسا', 'هک', 'abc', '12-30', '(', '،');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const raw = `${inGlyphOrder(page)}${parts.join(' ')}`;
        const order = visualOrderOf(raw);
        if (order !== null)
          expect([...order.origins].sort((a, b) => a - b)).toEqual(Array.from(raw, (_unit, index) => index));
      }),
    );
  });
});

describe('healthy text', () => {
  const sources = join(packageRoot, 'test', 'sources', 'fixtures');
  const development = join(packageRoot, 'test', 'fixtures', 'gold', 'development');
  const files = [sources, development].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name)),
  );

  it('stays as it is, all fixtures', () => {
    for (const file of files) expect(visualOrderOf(readFileSync(file, 'utf8'))).toBeNull();
  });

  it('stays as it is, however its sentences are mixed', () => {
    const sentences = page.split(/\n+/).filter((line) => line !== '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sentences, 'Realism, again.', '1402/03/01')), (parts) => {
        expect(visualOrderOf(parts.join('\n'))).toBeNull();
      }),
    );
  });
});
