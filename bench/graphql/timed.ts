/** What one request takes. */
export interface Taken {
  /** Milliseconds that half of the requests stay below. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of this process's processor time; a database beside it is not counted. */
  readonly cpu: number;
}

/** Runs one request after another, after as long to warm up. */
export async function timed(request: () => Promise<unknown>, milliseconds: number): Promise<Taken> {
  const warm = performance.now() + milliseconds / 2;
  do await request();
  while (performance.now() < warm);
  const latencies: number[] = [];
  const before = process.cpuUsage();
  const end = performance.now() + milliseconds;
  while (latencies.length < 10 || performance.now() < end) {
    const from = performance.now();
    await request();
    latencies.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  latencies.sort((one, other) => one - other);
  const at = (share: number) => latencies[Math.floor(share * (latencies.length - 1))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), cpu: (user + system) / 1000 / latencies.length };
}
