import { bench, describe } from 'vitest';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';

/** Bilingual prose with the marks that normalising is about: ZWNJ, Arabic letters, vowel signs, Persian digits. */
const PARAGRAPH =
  'این پژوهش در سال ۱۴۰۲ نشان می‌دهد که چگونه بازیگران مختلف در شرايط تازه رفتار خود را دگرگون كرده‌اند؛ «روابط بین‌الملل» و نظریۀ آن نیز چنین است. ' +
  'This study asks how various actors – “states”, firms and Côte d’Ivoire’s farmers – changed their conduct in 2019, and what it meant for others.\n';

/** One megabyte, so that the "hz" column reads as megabytes of raw UTF-8 text in a second on one core. */
const copies = Math.ceil(1_000_000 / Buffer.byteLength(PARAGRAPH));
const bytes = Buffer.from(PARAGRAPH.repeat(copies)).subarray(0, 1_000_000);
const raw = bytes.toString('utf8');
const normalised = normalise(raw);

describe('1 MB of text', () => {
  bench('normalise and tokenise', () => {
    tokenise(normalise(raw));
  });

  bench('normalise', () => {
    normalise(raw);
  });

  bench('tokenise', () => {
    tokenise(normalised);
  });

  bench('peer: UTF-8 decode', () => {
    bytes.toString('utf8');
  });

  bench('peer: NFKC, chained replaces, split (no offsets)', () => {
    raw
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u064b-\u065f\u0640\u200e\u200f\u202a-\u202e]/g, '')
      .replace(/[\u064a\u0649\u0626]/g, '\u06cc')
      .replace(/\u0643/g, '\u06a9')
      .replace(/[\u0622\u0623\u0625]/g, '\u0627')
      .replace(/[\u0629\u06c0]/g, '\u0647')
      .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(/[\u2018\u2019\u201c\u201d\u00ab\u00bb]/g, '"')
      .replace(/[\u2013\u2014]/g, '-')
      .replace(/\s+/g, ' ')
      .split(/[^\p{L}\p{N}\u200c]+/u);
  });

  bench('peer: regex tokens with offsets of the raw text (no folding)', () => {
    [...raw.matchAll(/[\p{L}\p{M}\u200c]+|\p{N}+/gu)].map((match) => [match[0], match.index]);
  });
});
