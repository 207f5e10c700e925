import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { ExtractedArticle } from '../domain/article-record.js';
import type { Diagnostic } from '../domain/diagnostic.js';
import type { Document } from '../domain/document.js';
import { extractArticles } from '../extraction/extract-articles.js';
import type { Ontology } from '../ontology/ontology.js';
import { readDocument } from '../sources/read-document.js';
import { VocabularyError } from '../vocabulary/vocabulary-error.js';
import type { QuarantinedDocument } from './quarantine.js';

/** A document that was read, with what was extracted from it. */
export interface ReadInput {
  readonly status: 'read';
  readonly document: Document;
  readonly articles: readonly ExtractedArticle[];
  readonly diagnostics: readonly Diagnostic[];
}

export type RefusedInput = { readonly status: 'quarantined' } & QuarantinedDocument;

export type InputResult = ReadInput | RefusedInput;

/**
 * The first half of the straight line for one file: bytes → Document → extracted articles. Whatever goes wrong with
 * one file becomes a quarantine entry that names the stage, and the files after it go on.
 *
 * @param path what the document is called in messages and in the graph; the file's own path by default
 * @throws VocabularyError when a data file of the program itself cannot be used
 */
export async function readInput(file: string, ontology: Ontology, path: string = file): Promise<InputResult> {
  const bytes = await readBytes(file, path);
  return bytes instanceof Uint8Array ? readContent({ path, bytes }, ontology) : bytes;
}

/** The text of a journal's whole issue has a few megabytes; what is larger is no document, and must not fill the memory. */
const LARGEST = 32 * 1024 * 1024;

/** The content of a file, or the quarantine entry of one that cannot be read. */
export async function readBytes(file: string, path: string): Promise<Uint8Array | RefusedInput> {
  const refuse = (reason: string): RefusedInput => {
    const sha256 = createHash('sha256').update(path).digest('hex');
    return { status: 'quarantined', path, sha256, stage: 'read', reason, diagnostics: [] };
  };
  try {
    const facts = await stat(file);
    // A pipe or a device may never end.
    if (!facts.isFile()) return refuse('It is no regular file.');
    if (facts.size > LARGEST)
      return refuse(
        `It has ${facts.size} bytes, more than the ${LARGEST} of the largest document: divide it.`,
      );
    return await readFile(file);
  } catch (error) {
    return refuse(messageOf(error));
  }
}

/**
 * `readInput` for content that is in memory already.
 *
 * @param onParsed called when the extraction is about to begin
 */
export function readContent(
  content: { readonly path: string; readonly bytes: Uint8Array },
  ontology: Ontology,
  onParsed?: () => void,
): InputResult {
  const source = readDocument(content);
  if (source.status === 'quarantined') return source;
  const { document } = source;
  onParsed?.();
  try {
    const { articles, diagnostics } = extractArticles(document, ontology);
    return { status: 'read', document, articles, diagnostics: [...document.diagnostics, ...diagnostics] };
  } catch (error) {
    if (error instanceof VocabularyError) throw error; // every document would fail alike: it is no fault of this one
    // A bug of an extractor must not cost the other documents; it is reported with its stage, not hidden.
    return {
      status: 'quarantined',
      path: document.path,
      sha256: document.sha256,
      stage: 'extract',
      reason: `The extractor failed (this is a bug): ${messageOf(error)}`,
      diagnostics: document.diagnostics,
    };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
