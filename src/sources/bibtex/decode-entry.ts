import type { Creator } from '@retorquere/bibtex-parser';
import type { Span } from '../../domain/span.js';
import { bibtexLibrary } from './bibtex-library.js';
import { latexLetters } from './latex-letters.js';
import type { LocatedFields } from './locate-fields.js';

/** The fields of one entry as they read, without LaTeX; names in lower case. */
export type DecodedFields = ReadonlyMap<string, string>;

const OPTIONS = {
  // Titles are shown as printed; sentence case is a citation style's business.
  english: false,
  sentenceCase: false,
  caseProtection: false,
  applyCrossRef: false,
  unsupported: 'ignore',
} as const;

/** What makes a raw value differ from what it says. */
const NOTATION = /[\\{}$~]|--|``|''/;

/** Whether a raw value is written in LaTeX rather than plain. */
export function isNotation(value: string): boolean {
  return NOTATION.test(value);
}

/** The library takes a tenth of a millisecond for each; a long abstract full of them holds a few hundred. */
const MOST_COMMANDS = 3000;
/** Fields whose braces the library needs: they keep the name of a body together. */
const NAMES = new Set(['author', 'authors', 'editor']);
/** Fields that are not text: two hyphens in an address are no dash. */
const VERBATIM = new Set(['url', 'doi', 'file', 'eprint', 'urldate']);

/**
 * Decodes one entry. Plain values, abbreviations, accented letters and protecting braces are read here; where any
 * value holds more of LaTeX, the whole entry goes through the BibTeX library, which takes about a millisecond.
 *
 * @param raw the bibliography; `entry` and the located fields are offsets into it
 * @param strings abbreviations that `@string` entries before it defined, in capitals
 * @returns the decoded fields, or the library's message when it cannot read the entry
 */
export function decodeEntry(
  raw: string,
  entry: Span,
  located: LocatedFields,
  strings: Record<string, string>,
): DecodedFields | { readonly error: string } {
  const plain = new Map<string, string>();
  for (const [name, { start, end }] of located.fields) plain.set(name, oneLine(raw.slice(start, end)));
  const simple = located.plain ? simplyDecoded(plain, located.abbreviations, strings) : null;
  if (simple !== null) return simple;

  const commands = raw.slice(entry.start, entry.end).match(/\\/g)?.length ?? 0;
  if (commands > MOST_COMMANDS) return { error: `it holds more than ${MOST_COMMANDS} LaTeX commands` };
  const library = bibtexLibrary().parse(
    withLatinCommas(raw.slice(entry.start, entry.end), entry.start, located),
    {
      ...OPTIONS,
      strings,
    },
  );
  const read = library.entries[0];
  if (read === undefined) return { error: library.errors[0]?.error ?? 'the library gives no reason' };
  const decoded = new Map<string, string>();
  for (const [name, value] of Object.entries(read.fields as Record<string, unknown>)) {
    const text = textOf(value);
    if (text.length > 0) decoded.set(name.toLowerCase(), text);
  }
  // The library sorts keywords; their printed order counts.
  for (const name of ['keywords', 'keyword']) {
    const value = plain.get(name);
    const letters = value === undefined ? null : latexLetters(value);
    if (letters !== null) decoded.set(name, letters.replace(/[{}]/g, ''));
  }
  return decoded;
}

/** The fields when nothing in them needs the library; else `null`. */
function simplyDecoded(
  plain: ReadonlyMap<string, string>,
  abbreviations: ReadonlyMap<string, string>,
  strings: Record<string, string>,
): DecodedFields | null {
  const decoded = new Map<string, string>();
  for (const [name, value] of plain) {
    const text = VERBATIM.has(name) || name === 'pages' ? value : latexLetters(value);
    if (text === null) return null;
    const braced = /[{}]/.test(text);
    if (braced && NAMES.has(name)) return null;
    decoded.set(name, braced ? oneLine(text.replace(/[{}]/g, '')) : text);
  }
  for (const [name, key] of abbreviations)
    decoded.set(name, (strings[key.toUpperCase()] ?? key).replace(/[{}]/g, ''));
  return decoded;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The abbreviations of one `@string` entry. */
export function decodeStrings(source: string): Record<string, string> {
  return bibtexLibrary().parse(source, { ...OPTIONS, raw: true }).strings;
}

/** The library divides names at Latin commas only. */
function withLatinCommas(source: string, offset: number, located: LocatedFields): string {
  const author = located.fields.get('author');
  if (author === undefined) return source;
  const [start, end] = [author.start - offset, author.end - offset];
  return source.slice(0, start) + source.slice(start, end).replaceAll('\u060c', ',') + source.slice(end);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return withoutMarkup(value);
  if (!Array.isArray(value)) return '';
  const parts: unknown[] = value;
  return parts
    .map((part) => (typeof part === 'string' ? withoutMarkup(part) : creatorText(part as Creator)))
    .join(parts.every((part) => typeof part === 'string') ? ', ' : ' and ');
}

/** Family first, as BibTeX writes names that need no guessing; a body's name stays in braces, whole. */
function creatorText(creator: Creator): string {
  if (creator.name !== undefined) return `{${withoutMarkup(creator.name)}}`;
  const family = present(creator.prefix, creator.lastName);
  const given = present(creator.firstName, creator.suffix);
  return withoutMarkup(given === '' ? family : `${family}, ${given}`);
}

function present(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** The library marks up small caps, italics and the like as HTML. */
function withoutMarkup(text: string): string {
  return text.replace(/<\/?(?:span|i|b|em|strong|sub|sup|sc|pre)(?: [^<>]{0,60})?>/g, '').trim();
}
