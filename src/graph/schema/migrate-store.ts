import { MigrationRefusedError } from '../errors.js';
import type { GraphStore } from '../graph-store.js';
import { listAppliedMigrations, recordAppliedMigration } from './migration-queries.js';
import type { AppliedMigration } from './migration-queries.js';
import { schemaFiles } from './schema-files.js';
import type { SchemaFile } from './schema-files.js';

/**
 * Applies the schema files a store has not seen, in order. Each is applied first and recorded then, and each may
 * be run again, so a process killed between the two only runs one of them twice.
 *
 * @param runSchema runs one schema file in a transaction of its own, as Neo4j asks for schema changes
 * @returns the names of what was applied
 * @throws MigrationRefusedError when the store was migrated by another version of this program
 */
export async function migrateStore(
  store: Pick<GraphStore, 'kind' | 'read' | 'write'>,
  runSchema: (file: string) => Promise<void>,
): Promise<string[]> {
  const files = schemaFiles(store.kind);
  const applied = await store.read(listAppliedMigrations, {});
  refuseForeignHistory(files, applied);
  const seen = new Set(applied.map(({ id }) => id));
  const missing = files.filter(({ id }) => !seen.has(id));
  for (const { file } of missing) await runSchema(file);
  await store.write(async (transaction) => {
    for (const { id, checksum } of missing) await transaction.run(recordAppliedMigration, { id, checksum });
  });
  return missing.map(({ id }) => id);
}

function refuseForeignHistory(files: readonly SchemaFile[], applied: readonly AppliedMigration[]): void {
  const checksums = new Map(files.map(({ id, checksum }) => [id, checksum]));
  for (const { id, checksum } of applied) {
    const known = checksums.get(id);
    if (known === undefined)
      throw new MigrationRefusedError(
        `The graph has the schema of a newer theory-atlas (${id}): update the program, or use another data folder.`,
      );
    if (known !== checksum)
      throw new MigrationRefusedError(
        `The schema step ${id} of the graph is not the one of this program: use the version that made it, or ingest into another data folder.`,
      );
  }
}
