import { cpus } from 'node:os';

/** What the figures were measured on: they say little without it. */
export const MACHINE = `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/**
 * Seconds of processor time that one core takes for a round, the least of as many as fit into the time given and at
 * least five, after as long to warm up: others who use the machine only ever make a round slower.
 */
export function leastSeconds(work: () => void, milliseconds = 2000): number {
  const warm = performance.now() + milliseconds;
  do work();
  while (performance.now() < warm);
  let least = Infinity;
  const end = performance.now() + milliseconds;
  for (let round = 0; round < 5 || performance.now() < end; round++) {
    const before = process.cpuUsage();
    const from = performance.now();
    work();
    const elapsed = (performance.now() - from) / 1000;
    const { user, system } = process.cpuUsage(before);
    // The clock is finer for short rounds; for long ones it also counts what other programs did meanwhile.
    least = Math.min(least, elapsed, elapsed > 0.02 ? (user + system) / 1e6 : Infinity);
  }
  return least;
}

/** Megabytes in a second, and documents where there are several. */
export function rate(bytes: number, seconds: number, documents?: number): string {
  const speed = `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`;
  return documents === undefined ? speed : `${speed}, ${Math.round(documents / seconds)} documents/s`;
}

/** How seconds grow with sizes, with the slope of the fitted power law: 1 is linear, 0 does not grow. */
export function growth(what: string, sizes: readonly number[], seconds: readonly number[]): string {
  const pairs = sizes.map((size, index) => `${size}: ${(seconds[index]! * 1000).toFixed(1)} ms`).join(', ');
  return `growth with ${what}: ${pairs}; slope ${slope(sizes, seconds).toFixed(2)}`;
}

/** Least squares on the logarithms. */
export function slope(sizes: readonly number[], seconds: readonly number[]): number {
  const x = sizes.map(Math.log);
  const y = seconds.map(Math.log);
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(x), mean(y)];
  const covariance = x.reduce((sum, value, index) => sum + (value - meanX) * (y[index]! - meanY), 0);
  return covariance / x.reduce((sum, value) => sum + (value - meanX) ** 2, 0);
}
