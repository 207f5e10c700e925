import { endianness } from 'node:os';

const littleEndian = endianness() === 'LE';

/** Below this the call into native code costs more than the loop. */
const SHORT = 64;

let bytes = Buffer.alloc(0);
let units = new Uint16Array(0);

/**
 * The UTF-16 code units of a string, copied at once: reading them from the string one by one asks for each how the
 * engine stores it. Valid until the next call; at least one unit beyond the end can be read.
 */
export function unitsFromString(text: string): Uint16Array {
  if (units.length <= text.length) {
    bytes = Buffer.alloc((text.length + SHORT) * 4);
    units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  }
  if (littleEndian && text.length >= SHORT) bytes.write(text, 'utf16le');
  else for (let index = 0; index < text.length; index++) units[index] = text.charCodeAt(index);
  return units;
}
