import { endianness } from 'node:os';

const littleEndian = endianness() === 'LE';

/** Code units from which on the copy is worth its call into native code. */
const LONG = 10;

/** The bytes behind the arrays of the last call: most calls take one piece after another out of the same array. */
let bytes: Buffer = Buffer.alloc(0);

/** A string of UTF-16 code units; of all but the shortest on little-endian machines one copy instead of a loop. */
export function stringFromUnits(units: Uint16Array, from = 0, to: number = units.length): string {
  if (littleEndian && to - from >= LONG) {
    if (bytes.buffer !== units.buffer) bytes = Buffer.from(units.buffer);
    const start = units.byteOffset + from * 2;
    return bytes.toString('utf16le', start, start + (to - from) * 2);
  }
  let text = '';
  for (let index = from; index < to; index++) text += String.fromCharCode(units[index]!);
  return text;
}
