import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/detect-language.js';

test.each([
  ['سیاست خارجی ایران', 'fa'],
  ['Foreign policy of Iran', 'en'],
  ['نظریه realism در روابط بین‌الملل', 'fa'],
  ['The concept of “عدالت” in Persian political thought', 'en'],
  ['\ufee7\ufee8\ufeea', 'fa'],
  ['Théorie', 'en'],
  ['1402/03/01', null],
  ['', null],
])('%s → %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});
