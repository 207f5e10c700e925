import { describe, expect, test } from 'vitest';
import type { IssueFacts } from '../../src/domain/document.js';
import { issueId, journalId, journalKeys } from '../../src/resolution/journal-key.js';
import { resolveAffiliation } from '../../src/resolution/resolve-affiliation.js';

const journal = (fa: string | null, en: string | null, issn: string | null = null) => ({
  name: { fa, en },
  issn,
});

describe('a journal of the field', () => {
  test.each([
    [journal('فصلنامه روابط خارجی', null), 'journal:ravabet-khareji'],
    [journal(null, 'Foreign Relations Quarterly'), 'journal:ravabet-khareji'],
    [journal(null, 'The Quarterly Journal of Foreign Relations'), 'journal:ravabet-khareji'],
    [journal(null, 'Review of International Studies'), 'journal:review-of-international-studies'],
    [journal(null, null, '0260-2105'), 'journal:review-of-international-studies'],
    [journal(null, null, '1469-9044'), 'journal:review-of-international-studies'],
    [journal(null, 'Journal of Peace Research'), 'journal:journal-of-peace-research'],
    [
      journal(null, 'Journal of Foreign Affairs of a Small Town'),
      'journal:journal-of-foreign-affairs-of-a-small-town',
    ],
    [journal(null, null, '2345-6789'), 'journal:2345-6789'],
  ])('%j is %s', (facts, id) => {
    expect(journalId(facts)).toBe(id);
  });

  test('meets itself under another name', () => {
    const keys = journalKeys(journal(null, 'Foreign Relations Quarterly'));
    expect(journalKeys(journal('روابط خارجی', null)).some((key) => keys.includes(key))).toBe(true);
  });

  test('counts its issues through where a number is too large for a year', () => {
    const facts: IssueFacts = {
      serial: null,
      volume: null,
      number: 57,
      season: null,
      calendar: 'gregorian',
      year: 2023,
      publishedOn: null,
    };
    expect(issueId('journal:x', facts)).toBe('issue:x/57');
    expect(issueId('journal:x', { ...facts, number: 2 })).toBe('issue:x/2023-n2');
    expect(issueId('journal:x', { ...facts, volume: 9 })).toBe('issue:x/v9n57');
  });
});

describe('a known institution', () => {
  test.each([
    ['دانشیار روابط بین‌الملل، دانشگاه گیلان، رشت، ایران', 'institution:university-of-guilan'],
    ['Associate Professor, University of Gilan, Rasht, Iran', 'institution:university-of-guilan'],
    ['Guilan University', 'institution:university-of-guilan'],
    ['Allameh Tabataba’i University, Tehran', 'institution:allameh-tabatabai-university'],
    ['استادیار دانشگاه علامه طباطبائی', 'institution:allameh-tabatabai-university'],
    ['Allame Tabatabaee University', 'institution:allameh-tabatabai-university'],
    ['Universität Ulm', 'institution:universitat-ulm'],
    ['University of Turin', 'institution:university-of-turin'],
  ])('%s is %s', (printed, id) => {
    expect(resolveAffiliation(printed)?.id).toBe(id);
  });

  test('has the names of both languages, whichever is printed', () => {
    expect(resolveAffiliation('Razi University, Kermanshah')?.name).toEqual({
      fa: 'دانشگاه رازی',
      en: 'Razi University',
    });
  });
});
