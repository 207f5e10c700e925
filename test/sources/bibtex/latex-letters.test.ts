import { describe, expect, it } from 'vitest';
import { bibtexLibrary } from '../../../src/sources/bibtex/bibtex-library.js';
import { latexLetters } from '../../../src/sources/bibtex/latex-letters.js';

const OPTIONS = {
  english: false,
  sentenceCase: false,
  caseProtection: false,
  applyCrossRef: false,
  unsupported: 'ignore',
} as const;

describe('latexLetters', () => {
  it.each([
    String.raw`W{\ae}ver and M\o ller on {\'E}tat \& Universit\'e`,
    String.raw`G\"odel, {\"U}ber, \v{s}, {\v S}, \c{c}, \H{o}, \r{a}`,
    String.raw`Stra{\ss}e in \L{}odz -- 50\% of it --- all`,
    String.raw`no~break, and {The {Iran} Question}`,
    "plain text with an apostrophe: the state's",
    'سیاست خارجی --- ایران',
  ])('reads %s as the library does', (value) => {
    const read = bibtexLibrary().parse(`@article{k, title={${value}}}`, OPTIONS).entries[0]?.fields.title;
    expect(latexLetters(value)?.replace(/[{}]/g, '')).toBe(String(read).normalize('NFC'));
  });

  it.each([
    String.raw`\emph{it}`,
    String.raw`$x^2$`,
    "it is ``quoted''",
    String.raw`\unknown`,
    String.raw`\cite{a}`,
  ])('leaves %s to the library', (value) => {
    expect(latexLetters(value)).toBeNull();
  });
});
