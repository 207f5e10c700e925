import { z } from 'zod';
import { readQuery, writeQuery } from '../query.js';

const applied = z.object({ id: z.string(), checksum: z.string() });

/** A migration that was applied: its file name, and the SHA-256 of its text. */
export type AppliedMigration = z.infer<typeof applied>;

export const listAppliedMigrations = readQuery('migration/list-applied.cypher', z.object({}), applied);

export const recordAppliedMigration = writeQuery('migration/record-applied.cypher', applied, z.never());
