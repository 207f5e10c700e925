import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.js';
import { findContracts, findStatements } from '../support/contracts.js';

const contracts = await findContracts();
const statements = findStatements();

function textOf(file: string): string {
  return readFileSync(join(packageRoot, 'cypher', file), 'utf8');
}

/** The statement without comments and string literals. */
function bare(text: string): string {
  return text.replace(/^\s*\/\/.*$/gm, '').replace(/'[^']*'|"[^"]*"/g, "''");
}

test('every statement has exactly one contract, and every contract a statement', () => {
  expect(contracts.map(({ file }) => file)).toEqual(statements);
});

describe.each(contracts)('$file', ({ file, access, parameters }) => {
  const text = textOf(file);

  test('opens with the question or effect, and is one statement', () => {
    expect(text).toMatch(/^\/\/ \S.*[?.]/);
    expect(bare(text).trim().replace(/;$/, '')).not.toContain(';');
  });

  test('takes the parameters of its contract', () => {
    expect(parameters).toBeInstanceOf(z.ZodObject);
    const declared = Object.keys((parameters as z.ZodObject).shape).sort();
    const used = [...new Set([...bare(text).matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ''))].toSorted(
      (a, b) => (a < b ? -1 : 1),
    );
    expect(used).toEqual(declared);
  });

  test('writes only if its contract says so', () => {
    const writes = /\b(CREATE|MERGE|DELETE|SET|REMOVE)\b/.test(bare(text));
    expect(writes).toBe(access === 'write');
    expect(file.startsWith(`${access}/`)).toBe(true);
  });
});
