/** A file read as text, or why it could not be. */
export type Decoded =
  | { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' }
  | { readonly reason: string };

/** Larger files are no article, issue or bibliography, but a whole library or no text: 32 MiB. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** So many control characters in a thousand are no text. */
const MOST_CONTROLS = 0.01;

/** Decodes by byte-order mark, else as UTF-8; offsets of a document count from after the mark. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'The file is empty.' };
  if (bytes.length > MAX_BYTES)
    return {
      reason: `The file has ${bytes.length} bytes; at most ${MAX_BYTES} are read. Divide it into smaller files.`,
    };
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    // Only the mark at the very start is dropped; the decoder does that itself.
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return {
      reason: `The file is not valid ${encoding.toUpperCase()}. Save it as UTF-8, or as UTF-16 with a byte-order mark.`,
    };
  }
  if (text.trim().length === 0) return { reason: 'The file has no text in it.' };
  const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffe\uffff]/g)?.length ?? 0;
  if (text.includes('\u0000') || controls > MOST_CONTROLS * text.length)
    return { reason: 'The file is binary, not text. Convert PDF and word-processor files to text first.' };
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
