/** A backup cannot be made or restored as asked. The message says what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
