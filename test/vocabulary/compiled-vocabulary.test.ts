import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  compiledVocabulary,
  writeCompiled,
  type Compilation,
} from '../../src/vocabulary/compiled-vocabulary.js';

const folder = mkdtempSync(join(tmpdir(), 'compiled-vocabulary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tables = (compile: () => object): Compilation<object> => ({
  name: 'tables',
  files: ['calendar.yaml'],
  compile,
});
const fail = (): never => {
  throw new Error('compiled again');
};

describe('a compiled vocabulary', () => {
  it('is compiled where no build has left it', () => {
    expect(compiledVocabulary({ ...tables(() => ['now']), name: 'nowhere' }, folder)).toEqual(['now']);
  });

  it('is what the build has left, its tables and shared values as they were', () => {
    const sign = { kind: 'هدف' };
    writeCompiled(
      tables(() => ({ nodes: Uint16Array.of(1, 2), values: [sign, sign] })),
      folder,
    );
    const read = compiledVocabulary(tables(fail), folder) as { nodes: Uint16Array; values: object[] };
    expect(read).toEqual({ nodes: Uint16Array.of(1, 2), values: [sign, sign] });
    expect(read.values[0]).toBe(read.values[1]);
  });

  it('is compiled again when it was made of other files', () => {
    writeCompiled(
      tables(() => ['old']),
      folder,
    );
    const changed = { ...tables(() => ['new']), files: ['inflection.yaml'] };
    expect(compiledVocabulary(changed, folder)).toEqual(['new']);
  });
});
