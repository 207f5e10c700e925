import { z } from 'zod';
import { readQuery } from '../query.js';
import type { GraphStore } from '../graph-store.js';
import { statement } from '../statement.js';
import { schemaFiles } from './schema-files.js';
import { listAppliedMigrations } from './migration-queries.js';

const named = z.object({ name: z.string() });

export const listIndexes = readQuery('migration/list-indexes.cypher', z.object({}), named);
export const listConstraints = readQuery('migration/list-constraints.cypher', z.object({}), named);

/** How the schema of a store compares with that of this program; names of schema files in each. */
export interface SchemaFacts {
  readonly applied: number;
  /** Not applied yet. */
  readonly missing: readonly string[];
  /** Applied with another text. */
  readonly changed: readonly string[];
  /** Applied, and not known to this program. */
  readonly newer: readonly string[];
  /** Recorded as applied, but what they made is gone. */
  readonly lost: readonly string[];
}

export async function readSchemaFacts(store: Pick<GraphStore, 'kind' | 'read'>): Promise<SchemaFacts> {
  const files = schemaFiles(store.kind);
  const applied = new Map(
    (await store.read(listAppliedMigrations, {})).map((step) => [step.id, step.checksum]),
  );
  const kept = new Set(
    [...(await store.read(listIndexes, {})), ...(await store.read(listConstraints, {}))].map(
      ({ name }) => name,
    ),
  );
  const known = new Set(files.map(({ id }) => id));
  const present = files.filter(({ id }) => applied.has(id));
  return {
    applied: applied.size,
    missing: files.filter(({ id }) => !applied.has(id)).map(({ id }) => id),
    changed: present.filter(({ id, checksum }) => applied.get(id) !== checksum).map(({ id }) => id),
    newer: [...applied.keys()].filter((id) => !known.has(id)),
    lost: present.filter(({ file }) => !kept.has(nameMadeBy(statement(file)))).map(({ id }) => id),
  };
}

function nameMadeBy(text: string): string {
  const name = /^CREATE (?:CONSTRAINT|INDEX) (\w+)/m.exec(text)?.[1];
  if (name === undefined) throw new Error(`A schema file makes nothing that has a name: ${text}`);
  return name;
}
