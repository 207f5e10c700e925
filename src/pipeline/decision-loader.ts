import type { HeldDecision } from '../resolution/held-decision.js';
import type { IdentityReader } from './identity-reader.js';

/** Collects the decisions about mentions, and about the mentions that these decisions name, and so on. */
export interface DecisionLoader {
  /** @returns keys of mentions that decisions in force tie to the given ones, new since the last call */
  follow(keys: readonly string[]): Promise<string[]>;
  readonly decisions: readonly HeldDecision[];
}

/** Reviews and revoked decisions are loaded where they are met, but tie nothing together. */
export function createDecisionLoader(reader: IdentityReader): DecisionLoader {
  const asked = new Set<string>();
  const known = new Map<string, HeldDecision>();
  return {
    async follow(keys) {
      const led: string[] = [];
      let frontier = [...new Set(keys)].filter((key) => !asked.has(key));
      while (frontier.length > 0) {
        for (const key of frontier) asked.add(key);
        const found = (await reader.decisionsOfMentions(frontier)).filter(
          ({ decision }) => !known.has(decision.id),
        );
        for (const held of found) known.set(held.decision.id, held);
        const tied = found.filter(({ decision }) => decision.revokedBy === null && decision.claim === null);
        frontier = [...new Set(tied.flatMap(({ now }) => now.flat()))].filter((key) => !asked.has(key));
        led.push(...frontier);
      }
      return led;
    },
    get decisions() {
      return [...known.values()];
    },
  };
}
