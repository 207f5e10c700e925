/** A run of `ingest` that is over. */
interface RunFigures {
  /** ISO 8601. */
  readonly endedAt: string;
  readonly seconds: number;
  readonly stored: number;
  readonly unchanged: number;
  readonly quarantined: number;
  readonly warnings: number;
  readonly finished: boolean;
}

/** What `/metrics` tells of the documents taken in, by whatever program did it. */
export interface IngestFigures {
  readonly runs: readonly RunFigures[];
  /** Documents that wait in the quarantine. */
  readonly quarantined: number;
}
