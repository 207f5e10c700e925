import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { StoreUnavailableError } from '../../src/graph/errors.js';
import { createHeartbeat } from '../../src/graph/neo4j/heartbeat.js';

// The clock is the test's own.
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, ms, value));
const never = () => new Promise<never>(() => undefined);

test('work that takes long is waited for while the server answers small questions', async () => {
  const silences = vi.fn();
  const heartbeat = createHeartbeat(() => after(5, null), silences);
  const work = heartbeat.watch(after(60_000, 'done'));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await work).toBe('done');
  expect(silences).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0); // nothing beats when nobody waits
});

test('all that waits for a silent server is given up within two seconds, once', async () => {
  const silences = vi.fn();
  const heartbeat = createHeartbeat(never, silences);
  const works = [heartbeat.watch(never()), heartbeat.watch(never())].map((work) =>
    work.catch((error: unknown) => error),
  );
  await vi.advanceTimersByTimeAsync(2_200);
  for (const work of works) expect(await work).toBeInstanceOf(StoreUnavailableError);
  expect(silences).toHaveBeenCalledTimes(1);
});

test('a server that was slow before is given longer', async () => {
  let isDead = false;
  const heartbeat = createHeartbeat(
    () => (isDead ? never() : after(800, null)),
    () => undefined,
  );
  const first = heartbeat.watch(after(5_000, 'slow'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await first).toBe('slow');
  isDead = true;
  const outcome = vi.fn();
  heartbeat.watch(never()).catch(outcome);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(outcome).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(outcome).toHaveBeenCalledTimes(1);
});

test('the failure of the work is its own', async () => {
  const heartbeat = createHeartbeat(never, () => undefined);
  await expect(heartbeat.watch(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
});
