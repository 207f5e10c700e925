import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../package-root.js';
import type { GraphStore } from '../graph-store.js';
import { statement } from '../statement.js';

/** One statement of `cypher/schema/<store>`: a numbered step that may be run again at any time. */
export interface SchemaFile {
  /** The file name, such as `V0001__article_id_unique.cypher`. */
  readonly id: string;
  /** Path below `cypher/`. */
  readonly file: string;
  /** SHA-256 of its text, lower-case hexadecimal. */
  readonly checksum: string;
}

/** The schema files of a kind of store, in the order of their numbers. */
export function schemaFiles(kind: GraphStore['kind']): SchemaFile[] {
  return readdirSync(join(packageRoot, 'cypher', 'schema', kind))
    .filter((name) => /^V\d{4}__\w+\.cypher$/.test(name))
    .sort()
    .map((id) => {
      const file = `schema/${kind}/${id}`;
      return { id, file, checksum: createHash('sha256').update(statement(file)).digest('hex') };
    });
}
