import { z } from 'zod';
import type { Document, DocumentArticle, Section } from '../../domain/document.js';
import type { Language } from '../../domain/language.js';
import type { Span } from '../../domain/span.js';
import type { Ontology } from '../../ontology/ontology.js';
import { comparisonKey } from '../../text/comparison-key.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import type { SectionReading } from '../reading/section-reading.js';
import { attestedIn, type Attested } from './attested-in.js';
import { reassembleKeywords, type ReassembledKeyword } from './reassemble-keywords.js';
import { repairedText } from './repaired-text.js';
import { restoredWords } from './restore-words.js';
import { splitKeywords } from './split-keywords.js';
import { unglueKeywords } from './unglue-keywords.js';

/** One keyword; the span is where it stands in the raw text. */
export interface Keyword extends Span {
  readonly label: string;
  readonly language: Language;
  readonly section: Section;
}

const shape = z.object({ listJoiners: z.array(z.string()), labels: z.array(z.string()) }).strict();

/** Soft boundaries at the end of a word join nothing. */
const PADDING = /(?<!\u200C)\u200C+(?=\s|$)/g;

/** The keywords of an article in the order of print, each once per language. */
export function readKeywords(
  document: Document,
  article: DocumentArticle,
  { text, ontology }: { readonly text: readonly SectionReading[]; readonly ontology: Ontology },
): Keyword[] {
  const sections = article.sections.filter((section) => section.kind === 'keywords');
  if (sections.length === 0) return [];
  let known: Attested | undefined;
  // Most lists need no look at the rest of the text.
  const attested = (): Attested => (known ??= attestedIn(text, ontology));
  const seen = new Set<string>();
  return sections
    .flatMap((section) => ofSection(document, section, { attested, ontology }))
    .filter(({ label, language }) => {
      const key = `${language}:${comparisonKey(label)}`;
      return !seen.has(key) && seen.add(key);
    });
}

interface Known {
  readonly attested: () => Attested;
  readonly ontology: Ontology;
}

function ofSection(document: Document, section: Section, { attested, ontology }: Known): Keyword[] {
  const printed = section.value ?? repairedText(document, section, ontology);
  const text = printed.replace(expressions().label, (label) => ' '.repeat(label.length));
  let items = splitKeywords(text, section.list === 'lines');
  if (items.length === 1) items = unglueKeywords(text, items[0]!, attested().isWord);
  const reordered = document.format === 'full-text' ? reorder(text, items, attested()) : null;
  if (reordered !== null)
    return reordered.map(({ label, start, end }) => ({
      label,
      language: section.language,
      section,
      start: section.start + start,
      end: section.start + end,
    }));
  return items.flatMap((item, index) => {
    const span = index === 0 ? item : withoutJoiner(text, item);
    const label = text.slice(span.start, span.end).replace(PADDING, '').replace(/\s+/g, ' ').trim();
    return label === ''
      ? []
      : [{ label, language: section.language, section, ...located(document.raw, section, span, label) }];
  });
}

/** The keywords in reading order, where the order of print makes phrases that stand nowhere else. */
function reorder(text: string, items: readonly Span[], attested: Attested): ReassembledKeyword[] | null {
  const isPlain = items.every(({ start, end }) => {
    const words = text.slice(start, end).split(/[\s\u200C]+/);
    return words.length === 1 || attested.isPhrase(words);
  });
  if (isPlain) return null;
  return reassembleKeywords(text, attested.isPhrase, (word) => {
    if (attested.isWord(word)) return [word];
    const restored = restoredWords(word, attested.isWord);
    if (restored !== null) return restored;
    const pieces = unglueKeywords(word, { start: 0, end: word.length }, attested.isWord);
    return pieces.map(({ start, end }) => word.slice(start, end));
  });
}

/** Where a keyword stands: its own place in the raw text, or the whole section when that is spelt otherwise. */
function located(raw: string, section: Section, span: Span, label: string): Span {
  if (section.value === undefined)
    return { start: section.start + span.start, end: section.start + span.end };
  const at = raw.indexOf(label, section.start);
  return at >= 0 && at + label.length <= section.end
    ? { start: at, end: at + label.length }
    : { start: section.start, end: section.end };
}

/** "and" before the last item of a list belongs to the list. */
function withoutJoiner(text: string, span: Span): Span {
  const match = expressions().joiner.exec(text.slice(span.start, span.end));
  return match === null ? span : { start: span.start + match[0].length, end: span.end };
}

interface Expressions {
  /** The word for keywords before a list. */
  readonly label: RegExp;
  /** The word before its last item. */
  readonly joiner: RegExp;
}

let compiled: Expressions | undefined;

function expressions(): Expressions {
  return (compiled ??= compile());
}

function compile(): Expressions {
  const { labels, listJoiners } = readVocabulary('keyword-lists.yaml', shape);
  const words = labels.map((label) => label.replace(/[ \u200C]+/g, '[\\s\\u200C]*'));
  return {
    label: new RegExp(`^\\s*(?:${words.join('|')})\\s*[:\\uFF1A]`, 'iu'),
    joiner: new RegExp(`^(?:${listJoiners.join('|')})\\s+`, 'iu'),
  };
}
