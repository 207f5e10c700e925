/** One fault of a seed file. */
export interface SeedProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** The seed files cannot be used; lists every fault, in the order of files and lines. */
export class OntologyError extends Error {
  override readonly name = 'OntologyError';
  readonly code = 'ONTOLOGY_INVALID';
  readonly problems: readonly SeedProblem[];

  constructor(problems: readonly SeedProblem[], options?: ErrorOptions) {
    const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
    const lines = sorted.map(({ file, line, message }) => `${file}:${line} ${message}`);
    super(`The ontology has ${sorted.length} fault(s):\n${lines.join('\n')}`, options);
    this.problems = sorted;
  }
}
