import { createReadStream } from 'node:fs';
import { InputPathError } from '../pipeline/find-input-files.js';

/** Characters. No line of ours comes near it; a file without line feeds must not fill the memory. */
const LONGEST_LINE = 128 * 1024 * 1024;

/**
 * The lines of a file, or of standard input for `-`, without their line feeds. Only a line feed ends one: Node's own
 * reader also cuts at U+2028, which may stand inside JSON.
 *
 * @throws InputPathError when it cannot be read
 */
export async function* readLines(file: string): AsyncGenerator<string, void, undefined> {
  const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  let rest = '';
  try {
    for await (const chunk of input as AsyncIterable<string>) {
      const pieces = chunk.split('\n');
      pieces[0] = rest + pieces[0]!;
      rest = pieces.pop()!;
      if (rest.length > LONGEST_LINE)
        throw new InputPathError(`${file} has a line of more than ${LONGEST_LINE} characters.`);
      for (const line of pieces) yield line.replace(/\r$/, '');
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    throw new InputPathError(`${file} cannot be read (${code}).`, { cause });
  }
  if (rest !== '') yield rest;
}
