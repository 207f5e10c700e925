import { fc, it } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isVerbatim } from '../../src/domain/evidence.js';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { documentOf, type Part } from './document-of.js';

const ontology = loadOntology();

/** Pieces that meet in real text: names, cues, marks, invisible characters, damage. */
const piece = fc.oneof(
  fc.constantFrom(
    'constructivism',
    'using the theory of ',
    'Georgia',
    'the US',
    ' rather than ',
    'نظریه واقع‌گرایی',
    'با استفاده از ',
    'آسیای مرکزی',
    'مالی',
    '، ',
    '. ',
    '\u200c',
    '\u200f',
    '\u0640\u0640',
    '\n\n',
    '\uD83D\uDE00',
    '(1398)',
    '*',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
const part = fc.tuple(
  fc.constantFrom('title', 'byline', 'affiliation', 'abstract', 'keywords', 'body', 'references'),
  fc.constantFrom('fa', 'en'),
  text,
) as fc.Arbitrary<Part>;

describe('whatever an article says', () => {
  it.prop([fc.array(part, { maxLength: 6 }), fc.boolean()], { numRuns: 150 })(
    'every claim has evidence, and every quote is the slice at its offsets',
    (parts, isFullText) => {
      const document = documentOf(parts, isFullText ? { format: 'full-text', damage: 0.2 } : {});
      const { articles, diagnostics } = extractArticles(document, ontology);
      expect(diagnostics).toEqual([]);
      const { theories, countries, regions, organizations, methods } = articles[0]!;
      for (const claim of [...theories, ...countries, ...regions, ...organizations, ...methods]) {
        expect(claim.evidence.length).toBeGreaterThan(0);
        expect(claim.confidence).toBeGreaterThan(0);
        expect(claim.confidence).toBeLessThan(1);
        for (const evidence of claim.evidence) expect(isVerbatim(document.raw, evidence)).toBe(true);
      }
    },
  );
});
