import type { Driver } from 'neo4j-driver';

/** A statement as it was sent. */
export interface Sent {
  readonly text: string;
  readonly parameters: Record<string, unknown>;
}

/** What runs statements: a session or a transaction. */
type Runner = Record<string, unknown> & {
  run(text: string, parameters?: Record<string, unknown>): unknown;
};

const WORK = new Set(['executeRead', 'executeWrite']);

/** The driver, with every statement that is run through a session of it told to `record`. */
export function recordingDriver(driver: Driver, record: (sent: Sent) => void): Driver {
  return new Proxy(driver, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name === 'session')
        return (...given: unknown[]) => recording(value.apply(target, given) as Runner, record);
      return value.bind(target) as unknown;
    },
  });
}

function recording(runner: Runner, record: (sent: Sent) => void): Runner {
  return new Proxy(runner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name === 'run')
        return (text: string, parameters: Record<string, unknown> = {}) => {
          record({ text, parameters });
          return target.run(text, parameters);
        };
      if (name === 'beginTransaction')
        return (...given: unknown[]) => recording(value.apply(target, given) as Runner, record);
      if (WORK.has(String(name)))
        return (work: (transaction: Runner) => unknown, ...rest: unknown[]) =>
          value.apply(target, [
            (transaction: Runner) => work(recording(transaction, record)),
            ...rest,
          ]) as unknown;
      return value.bind(target) as unknown;
    },
  });
}
