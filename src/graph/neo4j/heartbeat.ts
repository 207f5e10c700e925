import { StoreUnavailableError } from '../errors.js';

/** A server that has given no sign of life for so long is taken for gone: an outage must surface in two seconds. */
const SILENCE_MS = 1_800;

/** A server that was slow to answer small questions before is only busy: it is given this many times as long. */
const SLOWNESS = 8;

/** However slow it was. */
const LONGEST_SILENCE_MS = 15_000;

/** How often it is looked whether work is waited for, and the server asked for a sign of life. */
const BEAT_MS = 300;

/** Watches work that waits for a server, and gives it up when the server falls silent. */
export interface Heartbeat {
  /**
   * The outcome of `work`, or a rejection when the server gives no sign of life. A long statement is not given up: the
   * server answers small questions beside it.
   *
   * @throws StoreUnavailableError
   */
  watch<T>(work: Promise<T>): Promise<T>;
}

/**
 * A frozen server, or a network that swallows packets, leaves connections open and says nothing; neither the driver's
 * limits nor the server's own time limit for the statement tell of it.
 *
 * @param probe a question that any living server answers at once
 * @param onSilence called when work is given up
 */
export function createHeartbeat(probe: () => Promise<unknown>, onSilence: () => void): Heartbeat {
  const waiting = new Set<(error: Error) => void>();
  let timer: NodeJS.Timeout | undefined;
  let lastSign = 0;
  let lastBeat = 0;
  let probes = 0;
  /** How long a small question took lately; after a silence more, since what seemed dead may only be slow. */
  let slowness = 0;
  const patience = () => Math.min(Math.max(SILENCE_MS, slowness * SLOWNESS), LONGEST_SILENCE_MS);

  const beat = () => {
    const now = performance.now();
    // This program was busy and could not listen: that is no silence of the server.
    lastSign += Math.max(0, now - lastBeat - BEAT_MS);
    lastBeat = now;
    if (now - lastSign > patience()) giveUp();
    else if (probes === 0) ask();
  };
  const ask = () => {
    probes += 1;
    // A failed probe is no sign of life, and no more: the work itself says what is wrong.
    askOnce().then(ended, ended);
  };
  const askOnce = async () => {
    const asked = performance.now();
    await probe();
    sign();
    slowness = Math.max(lastSign - asked, slowness * 0.8);
  };
  const ended = () => {
    probes = Math.max(0, probes - 1);
  };
  const sign = () => {
    lastSign = performance.now();
  };
  const giveUp = () => {
    const given = [...waiting];
    const silence = patience();
    slowness = (2 * silence) / SLOWNESS;
    waiting.clear();
    rest();
    probes = 0;
    onSilence();
    const error = new StoreUnavailableError(
      `Neo4j has been silent for ${Math.round(silence)} ms: check the network and the server.`,
    );
    for (const reject of given) reject(error);
  };
  const rest = () => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    async watch(work) {
      if (timer === undefined) {
        lastSign = performance.now();
        lastBeat = lastSign;
        timer = setInterval(beat, BEAT_MS);
      }
      let giveUpOn: ((error: Error) => void) | undefined;
      const silence = new Promise<never>((_, reject) => {
        giveUpOn = reject;
        waiting.add(reject);
      });
      try {
        const outcome = await Promise.race([work, silence]);
        sign();
        return outcome;
      } finally {
        waiting.delete(giveUpOn!);
        if (waiting.size === 0) rest();
      }
    },
  };
}
