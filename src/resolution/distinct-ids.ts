import type { Constraints } from './constraints/constraint.js';
import { shortHash } from './short-hash.js';

/** Something that asks for an id. */
export interface Claimant<I extends string> {
  /** The id made of what it says. */
  readonly base: I;
  /** Keys of its mentions. */
  readonly keys: readonly string[];
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
 * One id for each: its base where nobody else asks for that. Of several that do, those that splits took off from the
 * others get a discriminator, and the rest keeps the base when it is one.
 *
 * @param tellApart ids for several that ask for one base, by their indices among the claimants
 */
export function distinctIds<I extends string>(
  claimants: readonly Claimant<I>[],
  { cannot }: Constraints,
  tellApart: (rivals: readonly number[]) => readonly I[],
): I[] {
  const byBase = new Map<I, number[]>();
  claimants.forEach(({ base }, index) => {
    const rivals = byBase.get(base);
    if (rivals === undefined) byBase.set(base, [index]);
    else rivals.push(index);
  });
  const splits = cannot.filter(({ isSplit }) => isSplit);
  const ids = claimants.map(({ base }) => base);
  for (const rivals of byBase.values()) {
    if (rivals.length === 1) continue;
    const rest: number[] = [];
    for (const index of rivals) {
      const { base, keys } = claimants[index]!;
      const others = rivals.filter((other) => other !== index).flatMap((other) => claimants[other]!.keys);
      const splitOff = splits
        .filter(({ other }) => others.some((key) => other.has(key)))
        .flatMap(({ one }) => keys.filter((key) => one.has(key)));
      // A key that a split names stays the same whatever joins later.
      if (splitOff.length > 0) ids[index] = discriminatedId(base, splitOff.sort()[0]!);
      else rest.push(index);
    }
    if (rest.length < 2) continue;
    tellApart(rest).forEach((id, at) => (ids[rest[at]!] = id));
  }
  return ids;
}
