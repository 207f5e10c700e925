import { createHash } from 'node:crypto';
import { DumpError } from './dump-error.js';
import { DUMP_VERSION, headerLine, parseDumpLine, type DumpLine } from './dump-lines.js';

/** A line of a dump after its first. */
export interface DumpEntry {
  readonly line: DumpLine;
  /** How many lines stand before it, the first one included. */
  readonly before: number;
  /** SHA-256 of these lines, to be asked before the next entry is taken. */
  readonly sha256: () => string;
  /** Characters. */
  readonly length: number;
}

/**
 * The lines of a dump, checked one by one; the last entry is the footer, which is right.
 *
 * @param lines without their line feeds
 * @throws DumpError naming what is wrong; the entries before are sound
 */
export async function* readDump(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<DumpEntry, void, undefined> {
  const hash = createHash('sha256');
  const counts = { nodes: 0, relationships: 0 };
  let before = 0;
  for await (const text of lines) {
    if (before === 0) checkHeader(text);
    else {
      const line = parseDumpLine(text);
      if (line === null)
        throw new DumpError(`Line ${before + 1} of the dump is no line of one: copy or export it again.`);
      const sha256 = () => hash.copy().digest('hex');
      const isFooter = 'sha256' in line;
      if (isFooter && (line.sha256 !== sha256() || !sameCounts(line, counts)))
        throw new DumpError(
          'The dump is not as it was written: its last line counts or sums up other lines. Export it again.',
        );
      yield { line, before, sha256, length: text.length };
      if (isFooter) return;
      if ('type' in line) counts.relationships += 1;
      else counts.nodes += 1;
    }
    hash.update(text).update('\n');
    before += 1;
  }
  throw new DumpError(
    before === 0
      ? 'The dump is empty.'
      : `The dump ends after line ${before}, without its last line: it was cut short. Import the whole file; it goes on from where this one ended.`,
  );
}

function checkHeader(text: string): void {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = null;
  }
  const header = headerLine.safeParse(json);
  if (!header.success)
    throw new DumpError('This is no dump of theory-atlas: make one with theory-atlas export dump.');
  if (header.data.version > DUMP_VERSION)
    throw new DumpError(
      `The dump has version ${header.data.version} of the format, this program reads up to ${DUMP_VERSION}: update the program.`,
    );
}

function sameCounts<T extends { nodes: number; relationships: number }>(a: T, b: Omit<T, 'sha256'>): boolean {
  return a.nodes === b.nodes && a.relationships === b.relationships;
}
