import { endianness } from 'node:os';

const littleEndian = endianness() === 'LE';

/** Code units from which on the copy is worth its call into native code. */
const LONG = 48;

/** A string of UTF-16 code units; of long ones on little-endian machines one copy instead of a loop. */
export function stringFromUnits(units: Uint16Array, from = 0, to: number = units.length): string {
  if (littleEndian && to - from >= LONG)
    return Buffer.from(units.buffer, units.byteOffset + from * 2, (to - from) * 2).toString('utf16le');
  let text = '';
  for (let index = from; index < to; index++) text += String.fromCharCode(units[index]!);
  return text;
}
