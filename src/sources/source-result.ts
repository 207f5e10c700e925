import type { Diagnostic } from '../domain/diagnostic.js';
import type { Document } from '../domain/document.js';

/** A file as the sources leave it: a document, or the stage at which it had to be put aside, and why. */
export type SourceResult =
  | { readonly status: 'read'; readonly document: Document }
  | {
      readonly status: 'quarantined';
      readonly path: string;
      /** Of the file's bytes, lower-case hexadecimal. */
      readonly sha256: string;
      readonly stage: 'decode' | 'detect' | 'parse';
      /** One sentence for a person. */
      readonly reason: string;
      readonly diagnostics: readonly Diagnostic[];
    };
