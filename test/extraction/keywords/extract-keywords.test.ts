import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.js';
import { extractArticles } from '../../../src/extraction/extract-articles.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { documentOf, type Part } from '../document-of.js';

const keywordsOf = (parts: readonly Part[], facts?: Partial<Document>) =>
  extractArticles(documentOf(parts, facts), loadOntology()).articles[0]!.keywords;

describe('keywords of an article', () => {
  it('drops "and" before the last one', () => {
    expect(keywordsOf([['keywords', 'en', 'trade, sanctions, and network power']]).en).toEqual([
      'trade',
      'sanctions',
      'network power',
    ]);
    expect(keywordsOf([['keywords', 'fa', 'تجارت، تحریم، و قدرت شبکه‌ای']]).fa).toEqual([
      'تجارت',
      'تحریم',
      'قدرت شبکه‌ای',
    ]);
  });

  it('keeps "and" inside a keyword', () => {
    expect(keywordsOf([['keywords', 'en', 'peace and security, trade']]).en).toEqual([
      'peace and security',
      'trade',
    ]);
  });

  it('reads a label the source left, and each keyword once', () => {
    expect(keywordsOf([['keywords', 'en', 'Keywords: Iran, trade, iran']]).en).toEqual(['Iran', 'trade']);
  });

  it('takes glued keywords apart by the words of the abstract and the ontology', () => {
    const parts: readonly Part[] = [
      ['abstract', 'en', 'Trade policy of Brazil and Kenya is compared. Social policy is left aside.'],
      ['keywords', 'en', 'BrazilKenyatrade policy'],
    ];
    expect(keywordsOf(parts).en).toEqual(['Brazil', 'Kenya', 'trade policy']);
  });

  it('leaves a single keyword of several words whole', () => {
    expect(keywordsOf([['keywords', 'en', 'economic statecraft']]).en).toEqual(['economic statecraft']);
    expect(keywordsOf([['keywords', 'en', 'McNamara line']]).en).toEqual(['McNamara line']);
  });

  it('puts words of PDF text in reading order where the abstract shows it', () => {
    const parts: readonly Part[] = [
      ['abstract', 'fa', 'سیاست خارجی برزیل و قدرت نرم این کشور در آمریکای لاتین بررسی می‌شود.'],
      ['keywords', 'fa', 'لاتین. آمریکای خارجی، سیاست نرم، قدرت برزیل،'],
    ];
    expect(keywordsOf(parts, { format: 'full-text' }).fa).toEqual([
      'برزیل',
      'قدرت نرم',
      'سیاست خارجی',
      'آمریکای لاتین',
    ]);
  });

  it('leaves the order of print where it is attested or nothing better is', () => {
    const parts: readonly Part[] = [
      ['abstract', 'fa', 'قدرت نرم برزیل بررسی می‌شود.'],
      ['keywords', 'fa', 'برزیل، قدرت نرم، حقوق دریاها'],
    ];
    expect(keywordsOf(parts, { format: 'full-text' }).fa).toEqual(['برزیل', 'قدرت نرم', 'حقوق دریاها']);
  });
});
