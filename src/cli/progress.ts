import { Presets, SingleBar } from 'cli-progress';

/** Tells a person how far long work has come; on standard error, so that results stay clean. */
export interface Progress {
  start(label: string, total: number): void;
  advance(by?: number): void;
  stop(): void;
}

/** A bar on a terminal, a plain line at the start and every tenth elsewhere. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? terminalBar(stream) : plainLines(stream);
}

function terminalBar(stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar(
    { format: '{label} [{bar}] {value}/{total}', stream, hideCursor: true, clearOnComplete: false },
    Presets.shades_classic,
  );
  return {
    start: (label, total) => bar.start(total, 0, { label }),
    advance: (by = 1) => bar.increment(by),
    stop: () => bar.stop(),
  };
}

function plainLines(stream: NodeJS.WriteStream): Progress {
  let label = '';
  let total = 0;
  let done = 0;
  const tenth = () => Math.floor((done * 10) / Math.max(total, 1));
  return {
    start(newLabel, newTotal) {
      [label, total, done] = [newLabel, newTotal, 0];
      stream.write(`${label}: ${total}\n`);
    },
    advance(by = 1) {
      const before = tenth();
      done += by;
      // Short work needs no lines in between.
      if (tenth() > before && total >= 100) stream.write(`${label}: ${done}/${total}\n`);
    },
    stop() {},
  };
}
