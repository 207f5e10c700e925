import { createHash } from 'node:crypto';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { Document, DocumentArticle } from '../domain/document.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { damageOf } from '../text/damage-of.js';
import type { ReadingOrder } from '../text/reading-order.js';
import { visualOrderOf } from '../text/visual-order.js';
import { decodeBytes } from './decode/decode-bytes.js';
import { readLines } from './layout/line.js';
import { SOURCES } from './registry.js';
import { columnOrderOf } from './restore/column-order.js';
import { markupOrderOf } from './restore/markup-order.js';
import { toRaw } from './restore/to-raw.js';
import type { SourceResult } from './source-result.js';
import { LEAST_SCORE, type Detection, type Source, type SourceText } from './source.js';

/** How damaged a text counts whose order had to be restored, at the least: matches may be pieced together wrongly. */
const VISUAL_DAMAGE = 0.3;
const COLUMN_DAMAGE = 0.1;
/** The most that prose without layout scores, and what a bibliography does. */
const PROSE_SCORE = 0.36;
const CERTAIN = 0.95;
const NOT_IN_COLUMNS: ReadonlySet<string> = new Set(['issue-contents', 'bibtex']);
/** A document shows what it is in so many lines. */
const LOOKED_AT = 2000;

/**
 * Reads a file: decodes its bytes, finds out by its content what kind of document it is, and divides it into
 * articles and sections. Never throws on any bytes; a file that cannot be read is quarantined with its reason.
 *
 * @param input `path` is only for messages; nothing is read from disk
 */
export function readDocument(input: { readonly path: string; readonly bytes: Uint8Array }): SourceResult {
  const { path, bytes } = input;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const quarantined = (
    stage: 'decode' | 'detect' | 'parse',
    reason: string,
    diagnostics: readonly Diagnostic[],
  ) => ({ status: 'quarantined', path, sha256, stage, reason, diagnostics }) as const;

  const decoded = decodeBytes(bytes);
  if ('reason' in decoded)
    return quarantined('decode', decoded.reason, [problem('undecodable-file', 0, decoded.reason)]);
  const raw = decoded.text;
  const { text, order, found, best } = readable(raw);
  if (best.detection.score < LEAST_SCORE) {
    const reason = `This is no kind of document that can be read. Looked for ${found.map(({ detection }) => detection.lookedFor).join('; ')}.`;
    return quarantined('detect', reason, [problem('unknown-document-kind', raw.length, reason)]);
  }

  const { format } = best.source;
  const parsed = best.source.parse(text);
  if (!parsed.articles.some((article) => article.sections.length > 0)) {
    const reason = `The document looks like ${format}, but no article was found in it.`;
    return quarantined('parse', reason, [
      ...parsed.diagnostics,
      problem('no-article-found', raw.length, reason),
    ]);
  }
  const document: Document = {
    path,
    sha256,
    format,
    parserChain: [decoded.encoding, ...(order === null ? [] : [order.parser]), format],
    raw: text.raw,
    languages: languagesOf(parsed.articles),
    damage: Math.max(damageOf(text.raw), order?.damage ?? 0),
    ...parsed,
    diagnostics: [...parsed.diagnostics, ...restoredNotes(text.raw.length, order)],
  };
  return { status: 'read', document: order === null ? document : toRaw(raw, document, order) };
}

interface Restored extends ReadingOrder {
  readonly parser: 'visual-order' | 'columns' | 'markup';
  readonly damage: number;
}

/** What is known of the kind of a text, in the order in which it is to be read. */
interface Readable {
  readonly text: SourceText;
  readonly order: Restored | null;
  readonly found: readonly Found[];
  readonly best: Found;
}

/** The text as a reader sees it: without markup, and in reading order. */
function readable(raw: string): Readable {
  const markup = markupOrderOf(raw);
  if (markup === null) return inReadingOrder(raw);
  const read = inReadingOrder(markup.text);
  const { order } = read;
  const origins = order === null ? markup.origins : order.origins.map((at) => markup.origins[at]!);
  return { ...read, order: { parser: 'markup', damage: 0, ...order, text: read.text.raw, origins } };
}

function inReadingOrder(raw: string): Readable {
  const visual = visualOrderOf(raw);
  const order: Restored | null =
    visual === null ? null : { ...visual, parser: 'visual-order', damage: VISUAL_DAMAGE };
  const text = sourceText(order?.text ?? raw);
  const found = detect(text);
  const best = likeliest(found);
  // Tables of contents and bibliographies have columns of their own.
  const isTable = best.detection.score >= LEAST_SCORE && NOT_IN_COLUMNS.has(best.source.format);
  if (order !== null || isTable) return { text, order, found, best };
  const columns = columnOrderOf(raw, text.lines);
  if (columns === null) return { text, order, found, best };
  const restored = sourceText(columns.text);
  const again = detect(restored);
  return {
    text: restored,
    order: { ...columns, parser: 'columns', damage: COLUMN_DAMAGE },
    found: again,
    best: likeliest(again),
  };
}

function sourceText(raw: string): SourceText {
  return { raw, lines: readLines(raw) };
}

interface Found {
  readonly source: Source;
  readonly detection: Detection;
}

function detect({ raw, lines }: SourceText): Found[] {
  const opening: SourceText = { raw, lines: lines.length <= LOOKED_AT ? lines : lines.slice(0, LOOKED_AT) };
  const found: Found[] = [];
  for (const source of SOURCES) {
    // What is surely of one kind need not be looked at as another.
    if (found.some(({ detection }) => detection.score > LEAST_SCORE && isSure(source, detection.score)))
      break;
    found.push({ source, detection: source.detect(opening) });
  }
  return found;
}

/** Whether no later source could be surer than the score found; prose is the last resort. */
function isSure(next: Source, score: number): boolean {
  return next.format === 'abstract' ? score >= PROSE_SCORE : score >= CERTAIN;
}

function likeliest(found: readonly Found[]): Found {
  return found.reduce((a, b) => (b.detection.score > a.detection.score ? b : a));
}

const NOTES = {
  columns: {
    rule: 'text-in-columns',
    message:
      'This text is set in two columns side by side and was read column by column. Convert the PDF again in reading order (pdftotext without -layout).',
  },
  'visual-order': {
    rule: 'text-in-visual-order',
    message:
      'This text keeps the order of the glyphs on the page and was read from right to left. Convert the PDF again with a reader that knows Persian.',
  },
};

/** What to tell of a text that was not read as it stands; markup is no fault of it. */
function restoredNotes(length: number, order: Restored | null): Diagnostic[] {
  if (order === null || order.parser === 'markup') return [];
  return [{ severity: 'warning', ...NOTES[order.parser], start: 0, end: length }];
}

function languagesOf(articles: readonly DocumentArticle[]): Language[] {
  // References are in many languages and say nothing about the document's own.
  const used = new Set(
    articles.flatMap((article) =>
      article.sections.filter((section) => section.kind !== 'references').map((section) => section.language),
    ),
  );
  return LANGUAGES.filter((language) => used.has(language));
}

function problem(rule: string, end: number, message: string): Diagnostic {
  return { severity: 'error', rule, start: 0, end, message };
}
