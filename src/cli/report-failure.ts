import { TokenFileError } from '../access/token-file-error.js';
import { BackupError } from '../backup/backup-error.js';
import { ConfigError } from '../config.js';
import { CurationError } from '../curation/errors.js';
import { DumpError } from '../graph/dump/dump-error.js';
import { GraphError } from '../graph/errors.js';
import { OntologyError } from '../ontology/ontology-error.js';
import { LabelFileError } from '../evaluation/label-file.js';
import { InputPathError } from '../pipeline/find-input-files.js';
import { PortTakenError } from '../port-taken-error.js';
import { VocabularyError } from '../vocabulary/vocabulary-error.js';
import { EXIT } from './exit-code.js';

/** Failures whose message already tells a person what is wrong and what to do. */
const EXPECTED = [
  BackupError,
  ConfigError,
  CurationError,
  DumpError,
  GraphError,
  OntologyError,
  InputPathError,
  LabelFileError,
  PortTakenError,
  TokenFileError,
  VocabularyError,
];

/** Writes one clear line for a failure, or a stack when it is a bug of ours, and gives the exit code. */
export function reportFailure(error: unknown): number {
  if (EXPECTED.some((known) => error instanceof known))
    process.stderr.write(`theory-atlas: ${(error as Error).message}\n`);
  else
    process.stderr.write(
      `theory-atlas: an unexpected failure; please report it with this trace.\n${error instanceof Error ? error.stack : String(error)}\n`,
    );
  return EXIT.failed;
}
