import { spawnSync } from 'node:child_process';

/** Reads aliases and text as JSON; prints the least seconds of some rounds and the spans found. */
const PROGRAM = `
import json, sys, time
from flashtext import KeywordProcessor
given = json.load(sys.stdin)
processor = KeywordProcessor(case_sensitive=True)
processor.add_keywords_from_list(given["aliases"])
times = []
for _ in range(3):
    start = time.process_time()
    found = processor.extract_keywords(given["text"], span_info=True)
    times.append(time.process_time() - start)
json.dump({"seconds": min(times), "spans": [[start, end] for _, start, end in found]}, sys.stdout)
`;

export interface FlashtextRun {
  readonly seconds: number;
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** A run of flashtext from PyPI by `python3`, or the Python named by `PYTHON`; or why there is none. */
export function runFlashtext(aliases: readonly string[], text: string): FlashtextRun | string {
  const { error, status, stdout, stderr } = spawnSync(process.env.PYTHON ?? 'python3', ['-c', PROGRAM], {
    input: JSON.stringify({ aliases, text }),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // A Python that stops before it has read all says why, and the broken pipe is no news.
  const reason = stderr?.trim().split('\n').at(-1) ?? '';
  if (error) return reason === '' ? `no python3 (${error.message})` : reason;
  return status === 0 ? (JSON.parse(stdout) as FlashtextRun) : reason;
}
