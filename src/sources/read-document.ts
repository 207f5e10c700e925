import { createHash } from 'node:crypto';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { DocumentArticle } from '../domain/document.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { damageOf } from '../text/damage-of.js';
import { decodeBytes } from './decode/decode-bytes.js';
import { readLines } from './layout/line.js';
import { SOURCES } from './registry.js';
import type { SourceResult } from './source-result.js';
import type { SourceText } from './source.js';

/** Below this score a text is of no known kind. */
const LEAST_SCORE = 0.35;
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
  const text: SourceText = { raw, lines: readLines(raw) };

  const opening: SourceText = { raw, lines: text.lines.slice(0, LOOKED_AT) };
  const found = SOURCES.map((source) => ({ source, detection: source.detect(opening) }));
  const best = found.reduce((a, b) => (b.detection.score > a.detection.score ? b : a));
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
  return {
    status: 'read',
    document: {
      path,
      sha256,
      format,
      parserChain: [decoded.encoding, format],
      raw,
      languages: languagesOf(parsed.articles),
      damage: damageOf(raw),
      ...parsed,
    },
  };
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
