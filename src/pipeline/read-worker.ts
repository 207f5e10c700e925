import { parentPort, workerData } from 'node:worker_threads';
import { loadOntology } from '../ontology/load-ontology.js';
import { VocabularyError } from '../vocabulary/vocabulary-error.js';
import { factsOf } from './document-facts.js';
import { readContent } from './read-input.js';
import { STAGES, type WorkerAnswer, type WorkerData, type WorkerJob } from './worker-messages.js';

// The program of a worker thread: reads and extracts the documents it is sent, one after the other.
const port = parentPort;
if (port === null) throw new Error('read-worker runs as a worker thread only.');
const { stage } = workerData as WorkerData;
const ontology = loadOntology();
const answer = (message: WorkerAnswer): void => port.postMessage(message);

port.on('message', (job: WorkerJob) => {
  Atomics.store(stage, 0, STAGES.indexOf('parse'));
  try {
    const read = readContent(job, ontology, () => Atomics.store(stage, 0, STAGES.indexOf('extract')));
    answer({ kind: 'done', result: factsOf(read) });
  } catch (error) {
    if (!(error instanceof VocabularyError)) throw error;
    answer({ kind: 'unusable' });
  }
});
answer({ kind: 'ready' });
