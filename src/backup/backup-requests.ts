import { join } from 'node:path';

/** Where requests to the process that has the graph open lie, one file each; the answer lies beside it. */
export function requestFolder(dataFolder: string): string {
  return join(dataFolder, 'backup-requests');
}

export interface BackupRequest {
  /** Absolute path of the backup to make. */
  readonly folder: string;
}

export interface BackupAnswer {
  /** `null`: the backup is made. */
  readonly failure: string | null;
}

/** How often both sides look. */
export const LOOK_MS = 500;
