import { endianness } from 'node:os';

const littleEndian = endianness() === 'LE';

/** A string of UTF-16 code units; on little-endian machines one copy instead of a concatenation per character. */
export function stringFromUnits(units: Uint16Array): string {
  if (littleEndian) return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le');
  let text = '';
  for (let start = 0; start < units.length; start += 4096)
    text += String.fromCharCode(...units.subarray(start, start + 4096));
  return text;
}
