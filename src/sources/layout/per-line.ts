import type { Line } from './line.js';

let readers = 0;

/**
 * A reader of lines that reads each line once, however often it is asked: every source looks for the same things in a
 * text. What it read is kept with the line; weak maps of thousands of lines cost more than reading most of them.
 */
export function perLine<T extends object | string | null>(read: (line: Line) => T): (line: Line) => T {
  const place = readers++;
  return (line) => {
    const known = line.known[place];
    if (known !== undefined) return known as T;
    const found = read(line);
    line.known[place] = found;
    return found;
  };
}
