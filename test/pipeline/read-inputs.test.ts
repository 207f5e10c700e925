import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { readInputs, type InputOutcome, type ReadInputsOptions } from '../../src/pipeline/read-inputs.js';

const ontology = loadOntology();
const workers = {
  program: new URL('./fixtures/worker.mjs', import.meta.url),
  size: 2,
  // Much longer than a thread takes on a busy machine.
  milliseconds: 60_000,
  megabytes: 64,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theory-atlas-inputs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function filesOf(texts: readonly string[]): Promise<string[]> {
  const files = texts.map((_, index) => join(folder, `${index}.txt`));
  await Promise.all(files.map((file, index) => writeFile(file, texts[index]!)));
  return files;
}

async function read(
  texts: readonly string[],
  options: Partial<ReadInputsOptions> = {},
): Promise<InputOutcome[]> {
  const files = await filesOf(texts);
  return all(readInputs(files, { ontology, workers, ...options }));
}

async function all(outcomes: AsyncIterable<InputOutcome>): Promise<InputOutcome[]> {
  const list: InputOutcome[] = [];
  for await (const outcome of outcomes) list.push(outcome);
  return list;
}

function brief(outcome: InputOutcome): string {
  if (outcome.status === 'read') return `read ${outcome.document.path.at(-5) ?? ''}`;
  return outcome.status === 'held' ? 'held' : `${outcome.stage}: ${outcome.reason}`;
}

describe('reading many files in threads', () => {
  it('gives them out in their order, whichever is ready first', async () => {
    const outcomes = await read(['slow', 'a', 'b', 'slow', 'c', 'd', 'e', 'f', 'g']);
    expect(outcomes.map(brief)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8].map((index) => `read ${index}`));
  });

  it.each([
    ['parse crash', 'parse: Its thread was lost (this is a bug): no way out'],
    ['crash', 'extract: Its thread was lost (this is a bug): no way out'],
    ['exit', 'extract: Its thread ended without a word (this is a bug).'],
    ['hang', 'extract: It took longer than 4 seconds.'],
    ['memory', expect.stringMatching(/^extract: Its thread was lost .*memory/)],
  ])('a document that makes its thread %s is refused, and the others are read', async (text, reason) => {
    const impatient = { ...workers, milliseconds: 4000 };
    const outcomes = await read(
      ['a', text, 'b', 'c', text, 'd'],
      text === 'hang' ? { workers: impatient } : {},
    );
    expect(outcomes.map(brief)).toEqual(['read 0', reason, 'read 2', 'read 3', reason, 'read 5']);
  });

  it('asks before it reads whether a document is held, and names a file that cannot be read', async () => {
    const [file] = await filesOf(['a']);
    const outcomes = await all(
      readInputs([file!, join(folder, 'none.txt')], { ontology, workers, isHeld: async () => true }),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(['held', 'quarantined']);
  });

  it('stops when it is told to, in the middle of documents that never end', async () => {
    const files = await filesOf(['a', 'hang', 'hang', 'hang', 'hang', 'hang']);
    const controller = new AbortController();
    const seen: string[] = [];
    for await (const outcome of readInputs(files, { ontology, workers, signal: controller.signal })) {
      seen.push(brief(outcome));
      controller.abort();
    }
    expect(seen).toEqual(['read 0']);
  });

  it('fails as a whole when threads cannot start', async () => {
    const program = new URL('./fixtures/broken-worker.mjs', import.meta.url);
    await expect(read(['a', 'b'], { workers: { ...workers, program } })).rejects.toThrow('cannot start');
  });
});

describe('reading few small files', () => {
  it('reads them here', async () => {
    const files = await filesOf(['A plain note.', 'Another one.']);
    const outcomes = await all(readInputs(files, { ontology }));
    expect(outcomes.map(({ status }) => status)).not.toContain('held');
    expect(outcomes).toHaveLength(2);
  });
});
