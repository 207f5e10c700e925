import { ZWNJ } from './characters.js';
import { LOOK_AHEAD } from './scan-raw-text.js';
import { emptyScan, type ScannedTokens } from './scan-tokens.js';
import type { Token } from './token.js';

// Imported bindings as constants of this module: the loop below reads them for every character.
const SOFT = ZWNJ;
const APOSTROPHE = 0x27;

/** Letters of tokens in flat arrays: the part of a `TokenTable` that does not depend on where they stand. */
export interface PackedTokens extends ScannedTokens {
  units: Uint16Array;
}

const pack: PackedTokens = { units: new Uint16Array(4096), ...emptyScan() };
let packed: readonly Token[] | null = null;

/**
 * Keeps the letters of tokens that have just been made, while they are at hand as code units. They are matched right
 * after, as a rule, and to read them from the strings again takes longer than to copy them.
 */
export function packTokens(tokens: readonly Token[], units: Uint16Array, scan: ScannedTokens): void {
  const { count, starts, ends } = scan;
  if (units.length + LOOK_AHEAD > pack.units.length)
    pack.units = new Uint16Array((units.length + LOOK_AHEAD) * 2);
  if (count > pack.starts.length) Object.assign(pack, emptyScan(count * 2));
  const { units: into, starts: packedStarts, ends: packedEnds } = pack;
  let used = 0;
  for (let index = 0; index < count; index++) {
    packedStarts[index] = used;
    for (let at = starts[index]!; at < ends[index]!; at++) {
      const unit = units[at]!;
      if (unit !== SOFT && unit !== APOSTROPHE) into[used++] = unit;
    }
    packedEnds[index] = used;
  }
  pack.kinds.set(scan.kinds.subarray(0, count));
  pack.flags.set(scan.flags.subarray(0, count));
  pack.count = count;
  packed = tokens;
}

/** The letters of tokens when they are the ones made last, else `null`; valid until others are made. */
export function packOf(tokens: readonly Token[]): PackedTokens | null {
  return packed === tokens ? pack : null;
}
