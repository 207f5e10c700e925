import 'reflect-metadata';

/** One benchmark by its name; each loads only what it needs. */
const BENCHMARKS: Record<string, () => Promise<() => Promise<void>>> = {
  ingest: async () => (await import('./measure-ingest.js')).measureIngest,
  bytes: async () => (await import('./measure-bytes.js')).measureBytes,
  questions: async () => (await import('./measure-questions.js')).measureQuestions,
  'start-up': async () => (await import('./measure-start-up.js')).measureStartUp,
  report: async () => (await import('./write-report.js')).writeReport,
};

const name = process.argv[2] ?? '';
const load = BENCHMARKS[name];
if (load === undefined) {
  process.stderr.write(`Name one of: ${Object.keys(BENCHMARKS).join(', ')}.\n`);
  process.exitCode = 2;
} else await (await load())();
