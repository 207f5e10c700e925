import { createHash } from 'node:crypto';
import type { DocumentIntake, GivenText, TakenText } from '../domain/document-intake.js';
import { QueryLimitError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { traceDocument } from '../tracing/trace-document.js';
import { heldDocuments } from './held-documents.js';
import type { Quarantine, QuarantinedDocument } from './quarantine.js';
import { readContent, type ReadInput } from './read-input.js';
import type { RunLog } from './run-log.js';
import { storeBatch } from './store-batch.js';
import { toFreshDocument } from './to-fresh-document.js';

/** What is needed to take in documents that are given as texts. */
export interface IntakeParts {
  readonly ontology: Ontology;
  readonly quarantine: Quarantine;
  /** Where each call is noted once it is over. */
  readonly runLog: RunLog;
}

/**
 * Begins the path a refused text is listed under in the quarantine, which so is none: a name that a client made up
 * must not be opened as a file when the quarantine is tried again.
 */
const GIVEN = 'given:';

/**
 * `ingestFiles` for documents that are given as texts: the same line, without files and without waiting for a server
 * that is away. The work runs in this thread: who calls it bounds how much text there is.
 */
export function documentIntake({ ontology, quarantine, runLog }: IntakeParts): DocumentIntake<GraphStore> {
  return async (documents, store) => {
    const [started, startedAt] = [performance.now(), Date.now()];
    const read = await readTexts(documents, { store, ontology });
    const taken = await storeTexts(read, store);
    for (const { name, sha256, outcome, refusal } of taken) {
      if (outcome === 'stored') await quarantine.release(sha256);
      if (refusal !== null) await quarantine.add({ ...refusal, path: GIVEN + name });
      traceDocument({ path: name, outcome, startedAt, ...(refusal && { stage: refusal.stage }) });
    }
    const count = (wanted: TakenText['outcome']): number =>
      taken.filter(({ outcome }) => outcome === wanted).length;
    await runLog.append({
      endedAt: new Date().toISOString(),
      seconds: Math.round(performance.now() - started) / 1_000,
      stored: count('stored'),
      unchanged: count('unchanged'),
      quarantined: count('quarantined'),
      warnings: taken
        .filter(({ outcome }) => outcome === 'stored')
        .reduce((sum, { diagnostics }) => sum + diagnostics.length, 0),
      finished: true,
    });
    return taken.map(({ refusal, ...text }) => ({
      ...text,
      stage: refusal?.stage ?? null,
      reason: refusal?.reason ?? null,
    }));
  };
}

/** A text as far as it has come: read, refused with an entry for the quarantine, or not looked at for being held. */
interface ReadText {
  readonly name: string;
  readonly sha256: string;
  readonly input: ReadInput | null;
  readonly refusal: QuarantinedDocument | null;
}

async function readTexts(
  documents: readonly GivenText[],
  { store, ontology }: { readonly store: GraphStore; readonly ontology: Ontology },
): Promise<ReadText[]> {
  const contents = documents.map(({ name, text }) => {
    const bytes = Buffer.from(text, 'utf8');
    return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const isHeld = heldDocuments(store);
  const held = await Promise.all(contents.map(({ sha256 }) => isHeld(sha256)));
  const seen = new Set<string>();
  return contents.map(({ name, bytes, sha256 }, index) => {
    const isNew = held[index] === false && !seen.has(sha256);
    seen.add(sha256);
    if (!isNew) return { name, sha256, input: null, refusal: null };
    const result = readContent({ path: name, bytes }, ontology);
    return result.status === 'read'
      ? { name, sha256, input: result, refusal: null }
      : { name, sha256, input: null, refusal: entryOf(result) };
  });
}

/** What became of a text, with its entry for the quarantine if it is refused. */
type Outcome = Omit<TakenText, 'stage' | 'reason'> & { readonly refusal: QuarantinedDocument | null };

async function storeTexts(read: readonly ReadText[], store: GraphStore): Promise<Outcome[]> {
  const fresh = read.flatMap(({ input }) => (input === null ? [] : [toFreshDocument(input)]));
  const failures = new Map<string, Error>();
  for (const { document, failure } of await storeBatch(fresh, store)) {
    // The time of the operation is up, which is no fault of the document.
    if (failure instanceof QueryLimitError) throw failure;
    if (failure !== null) failures.set(document.stored.sha256, failure);
  }
  return read.map(({ name, sha256, input, refusal }): Outcome => {
    const failure = input === null ? undefined : failures.get(sha256);
    const refused =
      failure === undefined
        ? refusal
        : { path: name, sha256, stage: 'store' as const, reason: failure.message, diagnostics: [] };
    return {
      name,
      sha256,
      outcome: refused !== null ? 'quarantined' : input === null ? 'unchanged' : 'stored',
      diagnostics: refused?.diagnostics ?? input?.diagnostics ?? [],
      refusal: refused,
    };
  });
}

function entryOf({ path, sha256, stage, reason, diagnostics }: QuarantinedDocument): QuarantinedDocument {
  return { path, sha256, stage, reason, diagnostics };
}
