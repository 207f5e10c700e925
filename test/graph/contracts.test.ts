import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { packageRoot } from '../../src/package-root.js';
import { columnsOf } from '../../src/graph/write/row-query.js';
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

  test('takes the values of listed rows by their place in the contract', () => {
    const columns = listedColumns(parameters as z.ZodObject);
    const comment = /^\/\/ row: \[(.*)\]$/m.exec(text)?.[1];
    expect(comment).toBe(columns?.join(', '));
    const places = [...bare(text).matchAll(/row\[(\d+)\]/g)].map(([, place]) => Number(place));
    expect(places.every((place) => columns?.[place] !== undefined)).toBe(true);
    // `title: row[2]` and `work.title = row[2]` say which value they mean.
    const named = [...bare(text).matchAll(/(\w+)(?::| =) row\[(\d+)\]/g)].filter(([, name]) => name !== 'id');
    expect(named.map(([, name]) => name)).toEqual(named.map(([, , place]) => columns?.[Number(place)]));
  });

  test('writes only if its contract says so', () => {
    const writes = /\b(CREATE|MERGE|DELETE|SET|REMOVE)\b/.test(bare(text));
    expect(writes).toBe(access === 'write');
    expect(file.startsWith(`${access}/`)).toBe(true);
  });
});

/** The columns of the rows a statement takes as lists of values; `undefined` when it takes none. */
function listedColumns({ shape }: z.ZodObject): string[] | undefined {
  const rows: unknown = shape['rows'];
  if (!(rows instanceof z.ZodArray) || !(rows.element instanceof z.ZodPipe)) return undefined;
  return columnsOf(rows.element.in as z.ZodObject);
}
