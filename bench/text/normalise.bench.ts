import { bench, describe } from 'vitest';
import type * as NormaliseModule from '../../src/text/normalise.js';
import type * as TokeniseModule from '../../src/text/tokenise.js';
import { leastSeconds, MACHINE, rate, say } from '../measure.js';
import { regexChain } from './regex-chain.js';
import { compiled } from '../compiled.js';

const { normalise } = compiled('text/normalise.js') as typeof NormaliseModule;
const { tokenise } = compiled('text/tokenise.js') as typeof TokeniseModule;

/** Bilingual prose with the marks that normalising is about: ZWNJ, Arabic letters, vowel signs, Persian digits. */
const PARAGRAPH =
  'این پژوهش در سال ۱۴۰۲ نشان می‌دهد که چگونه بازیگران مختلف در شرايط تازه رفتار خود را دگرگون كرده‌اند؛ «روابط بین‌الملل» و نظریۀ آن نیز چنین است. ' +
  'This study asks how various actors – “states”, firms and Côte d’Ivoire’s farmers – changed their conduct in 2019, and what it meant for others.\n';

/** One megabyte, so that the "hz" column reads as megabytes of raw UTF-8 text in a second on one core. */
const copies = Math.ceil(1_000_000 / Buffer.byteLength(PARAGRAPH));
const bytes = Buffer.from(PARAGRAPH.repeat(copies)).subarray(0, 1_000_000);
const raw = bytes.toString('utf8');
const normalised = normalise(raw);

if (regexChain(raw) !== normalised.text)
  throw new Error('The chain of regular expressions makes another text: its time says nothing.');
say(MACHINE);
for (const [what, work] of [
  ['normalise', () => void normalise(raw).text],
  ['normalise and tokenise', () => void tokenise(normalise(raw))],
  ['regular expressions one after another, same text, no offsets', () => void regexChain(raw)],
  ['decoding UTF-8', () => void bytes.toString('utf8')],
] as const)
  say(`${what}: ${rate(bytes.length, leastSeconds(work))}`);

describe('1 MB of text', () => {
  bench('normalise and tokenise', () => {
    tokenise(normalise(raw));
  });

  bench('normalise', () => {
    void normalise(raw).text;
  });

  bench('tokenise', () => {
    tokenise(normalised);
  });

  bench('peer: UTF-8 decode', () => {
    bytes.toString('utf8');
  });

  bench('peer: regular expressions one after another, same text, no offsets', () => {
    regexChain(raw);
  });

  bench('peer: regex tokens with offsets of the raw text (no folding)', () => {
    [...raw.matchAll(/[\p{L}\p{M}\u200c]+|\p{N}+/gu)].map((match) => [match[0], match.index]);
  });
});
