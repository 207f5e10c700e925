import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openQuarantine, type QuarantinedDocument } from '../../src/pipeline/quarantine.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quarantine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = (sha256: string): QuarantinedDocument => ({
  path: `${sha256}.txt`,
  sha256,
  stage: 'detect',
  reason: 'of no known kind',
  diagnostics: [],
});

describe('the quarantine', () => {
  it('is empty before its first entry', async () => {
    expect(await openQuarantine(folder).list()).toEqual([]);
  });

  it('keeps entries across openings, one for each place', async () => {
    await openQuarantine(folder).add(entry('b'));
    await openQuarantine(folder).add(entry('a'));
    await openQuarantine(folder).add(entry('a'));
    expect(await openQuarantine(folder).list()).toEqual([entry('a'), entry('b')]);
  });

  it('keeps the same content at two places apart, and forgets both at once', async () => {
    const quarantine = openQuarantine(folder);
    await quarantine.add(entry('a'));
    await quarantine.add({ ...entry('a'), path: 'elsewhere.txt' });
    expect(await quarantine.list()).toHaveLength(2);
    await quarantine.release('a');
    expect(await quarantine.list()).toEqual([]);
  });

  it('forgets a document that was taken in, and does not mind one it never held', async () => {
    const quarantine = openQuarantine(folder);
    await quarantine.add(entry('a'));
    await quarantine.release('a');
    await quarantine.release('never');
    expect(await quarantine.list()).toEqual([]);
  });
});
