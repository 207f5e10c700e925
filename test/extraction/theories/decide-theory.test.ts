import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.js';
import { APPLIED_ROLES } from '../../../src/domain/theory-role.js';
import { extractArticles } from '../../../src/extraction/extract-articles.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { documentOf, type Part } from '../document-of.js';

const theoryOf = (id: string, parts: readonly Part[], facts?: Partial<Document>) =>
  extractArticles(documentOf(parts, facts), loadOntology()).articles[0]!.theories.find(
    (claim) => claim.id === id,
  );

describe('the role of a theory in a whole article', () => {
  it('comes from a title without any cue, with less confidence', () => {
    const claim = theoryOf('neorealism', [['title', 'en', 'Neorealism and the foreign policy of Egypt']]);
    expect(claim?.role).toBe('APPLIES');
    expect(claim?.confidence).toBeLessThan(0.8);
    expect(claim?.evidence[0]).toMatchObject({ level: 'TITLE', rule: 'named-in-title' });
  });

  it('is a mention when another theory frames the work', () => {
    const parts: readonly Part[] = [
      ['title', 'en', 'Constructivism and the crisis of regional order'],
      ['abstract', 'en', 'Drawing on role theory, this article explains the crisis.'],
    ];
    expect(theoryOf('role-theory', parts)?.role).toBe('APPLIES');
    expect(theoryOf('constructivism', parts)?.role).toBe('MENTIONS');
  });

  it('is a mention for the topic of an article that another theory frames', () => {
    const parts: readonly Part[] = [
      ['title', 'fa', 'قدرت نرم هند در آفریقا'],
      ['abstract', 'fa', 'این مقاله با استفاده از نظریه واقع‌گرایی نوکلاسیک قدرت نرم هند را توضیح می‌دهد.'],
      ['keywords', 'fa', 'هند، قدرت نرم، واقع‌گرایی نوکلاسیک'],
    ];
    expect(theoryOf('soft-power', parts)?.role).toBe('MENTIONS');
    expect(theoryOf('neoclassical-realism', parts)?.role).toBe('APPLIES');
  });

  it('is a mention for a keyword that title and abstract do not take up', () => {
    const parts: readonly Part[] = [
      ['abstract', 'en', 'The article studies solidarity among nations.'],
      ['keywords', 'en', 'solidarity, constructivism'],
    ];
    expect(theoryOf('constructivism', parts)?.role).toBe('MENTIONS');
  });

  it('is surer when both language halves agree', () => {
    const english: Part = ['abstract', 'en', 'Using role theory, the policy of Oman is examined.'];
    const persian: Part = ['abstract', 'fa', 'با استفاده از نظریه نقش، سیاست عمان بررسی می‌شود.'];
    const one = theoryOf('role-theory', [english])?.confidence ?? 0;
    const both = theoryOf('role-theory', [english, persian]);
    expect(both?.confidence).toBeGreaterThan(one);
    expect(new Set(both?.evidence.map(({ language }) => language))).toEqual(new Set(['en', 'fa']));
  });

  it('is not applied when one half sets it aside', () => {
    const parts: readonly Part[] = [
      ['abstract', 'en', 'The paper rests on constructivism rather than liberalism.'],
      ['abstract', 'fa', 'مقاله با رویکرد لیبرالیسم و سازه‌انگاری نوشته شده است.'],
    ];
    expect(theoryOf('liberalism', parts)?.role).toBe('MENTIONS');
  });

  it('is a mention for what only the review of literature names', () => {
    const parts: readonly Part[] = [
      ['abstract', 'en', 'Using role theory, the policy of Oman is examined.'],
      ['body', 'en', 'Previous studies draw on dependency theory. Smith (1999) uses realism.'],
    ];
    expect(theoryOf('dependency', parts)?.role).toBe('MENTIONS');
    expect(theoryOf('realism', parts)?.role).toBe('MENTIONS');
  });

  it('comes from the body where title and abstract name no theory', () => {
    const parts: readonly Part[] = [
      ['abstract', 'en', 'The policy of Oman is examined.'],
      ['body', 'en', 'The theoretical framework of this article is role theory. Realism is old.'],
    ];
    const claim = theoryOf('role-theory', parts);
    expect(claim?.role).toBe('APPLIES');
    expect(claim?.confidence).toBeLessThan(0.9);
    expect(theoryOf('realism', parts)?.role).toBe('MENTIONS');
  });

  it('never comes from references, bylines or affiliations', () => {
    const parts: readonly Part[] = [
      ['abstract', 'en', 'The policy of Oman is examined.'],
      ['affiliation', 'en', 'Centre for Constructivism, Some University'],
      ['references', 'en', 'Author, A. (2000). Using constructivism to explain policy. Press.'],
    ];
    expect(theoryOf('constructivism', parts)).toBeUndefined();
  });

  it('is the longest name only', () => {
    const parts: readonly Part[] = [
      ['abstract', 'en', 'The article is framed by weaponized interdependence, its theoretical framework.'],
    ];
    expect(APPLIED_ROLES).toContain(theoryOf('weaponized-interdependence', parts)?.role);
    expect(theoryOf('interdependence', parts)).toBeUndefined();
  });

  it('prefers the longer name to the word "theory"', () => {
    const parts: readonly Part[] = [
      ['abstract', 'en', 'The paper is set within the framework of the neo-regionalism theory.'],
    ];
    expect(theoryOf('new-regionalism', parts)?.role).toBe('APPLIES');
    expect(theoryOf('regionalism', parts)).toBeUndefined();
  });

  it('quotes the sentence around the mention', () => {
    const sentence = 'Using role theory, the policy of Oman is examined.';
    const claim = theoryOf('role-theory', [['abstract', 'en', `Oman is small. ${sentence} It is neutral.`]]);
    expect(claim?.evidence[0]?.quote).toBe(sentence);
  });
});
