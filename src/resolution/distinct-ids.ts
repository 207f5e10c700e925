import type { Constraints } from './constraints/constraint.js';
import { shortHash } from './short-hash.js';

/** Something that asks for an id. */
export interface Claimant<I extends string> {
  /** The id made of what it says. */
  readonly base: I;
  /** Keys of its mentions. */
  readonly keys: readonly string[];
  /** Keys of those mentions that alone would have this id: whoever holds one of them later is found by the base. */
  readonly baseKeys: readonly string[];
}

const DISCRIMINATOR_DIGITS = 8;

/** An id that several ask for, made one's own by the key of a mention. */
export function discriminatedId<I extends string>(base: I, key: string): I {
  return `${base}-${shortHash(key, DISCRIMINATOR_DIGITS)}` as I;
}

/** The base and the discriminator of an id that `discriminatedId` may have made; `null` when it is none. */
export function undiscriminated(id: string): { base: string; discriminator: string } | null {
  const match = new RegExp(`^(.+)-([0-9a-f]{${DISCRIMINATOR_DIGITS}})$`).exec(id);
  return match === null ? null : { base: match[1]!, discriminator: match[2]! };
}

/**
 * One id for each: its base where nobody else asks for that. Of several that do, the one that is left when splits
 * took the others off keeps the base; the others have it with the key of one of their mentions. When more than one is
 * left, none of them keeps it.
 */
export function distinctIds<I extends string>(
  claimants: readonly Claimant<I>[],
  { cannot }: Constraints,
): I[] {
  const byBase = new Map<I, Claimant<I>[]>();
  for (const claimant of claimants) {
    const rivals = byBase.get(claimant.base);
    if (rivals === undefined) byBase.set(claimant.base, [claimant]);
    else rivals.push(claimant);
  }
  const splits = cannot.filter(({ isSplit }) => isSplit);
  const keysSplitOff = (own: Claimant<I>): ReadonlySet<string> => {
    const others = byBase.get(own.base)!.filter((rival) => rival !== own);
    const against = splits.filter(({ other }) =>
      others.some((rival) => rival.keys.some((key) => other.has(key))),
    );
    return new Set(against.flatMap(({ one }) => own.keys.filter((key) => one.has(key))));
  };
  return claimants.map((claimant) => {
    const rivals = byBase.get(claimant.base)!;
    if (rivals.length === 1) return claimant.base;
    const rest = rivals.filter((rival) => keysSplitOff(rival).size === 0);
    if (rest.length === 1 && rest[0] === claimant) return claimant.base;
    // A key that the split names stays the same whatever joins later.
    const splitOff = keysSplitOff(claimant);
    const keys = claimant.baseKeys.filter((key) => splitOff.has(key));
    return discriminatedId(claimant.base, [...(keys.length > 0 ? keys : claimant.baseKeys)].sort()[0]!);
  });
}
