import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findInputFiles, InputPathError } from '../../src/pipeline/find-input-files.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'input-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'two.txt'), '2');
  writeFileSync(join(folder, 'a.txt'), '1');
  writeFileSync(join(folder, '.hidden'), 'x');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('findInputFiles', () => {
  it('lists files below folders in one order, hidden ones left out', async () => {
    expect(await findInputFiles([folder])).toEqual([join(folder, 'a.txt'), join(folder, 'b', 'two.txt')]);
  });

  it('lists a file named twice once, whatever the order of the arguments', async () => {
    const file = join(folder, 'a.txt');
    expect(await findInputFiles([folder, file])).toHaveLength(2);
    expect(await findInputFiles([file, folder])).toEqual(await findInputFiles([folder, file]));
  });

  it('does not walk round in a circle of links', async () => {
    symlinkSync(folder, join(folder, 'b', 'up'));
    expect(await findInputFiles([folder])).toHaveLength(2);
  });

  it('says which path it cannot read', async () => {
    await expect(findInputFiles([join(folder, 'none')])).rejects.toThrow(InputPathError);
    await expect(findInputFiles([join(folder, 'none')])).rejects.toThrow(/none cannot be read/);
  });
});
