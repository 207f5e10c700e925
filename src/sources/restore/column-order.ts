import type { ReadingOrder } from '../../text/reading-order.js';
import { findColumns } from './find-columns.js';
import type { Line } from '../layout/line.js';

/** The second column starts in the same place, give or take a word. */
const TOLERANCE = 4;
const TAB = /(?<=\S)\s*\t+(?=\S)/u;
const GAP = /(?<=\S)(?: {3,}|\t+)(?=\S)/gu;

/**
 * A text that is set in two columns side by side, column by column. Lines over the whole width part what is above them
 * from what is below.
 *
 * @returns `null` for a text that is not in columns
 */
export function columnOrderOf(raw: string, lines: readonly Line[]): ReadingOrder | null {
  const columns = findColumns(raw, lines);
  if (columns === null) return null;
  const order: number[] = [];
  let right: { start: number; end: number }[] = [];
  const push = (start: number, end: number): void => {
    for (let at = start; at < end; at++) order.push(at);
    // Every piece is a line of its own; its line break is the one behind its line.
    order.push(lineBreak(raw, end));
  };
  const flush = (): void => {
    for (const piece of right) push(piece.start, piece.end);
    right = [];
  };
  for (const { full } of lines) {
    const text = raw.slice(full.start, full.end).trimEnd();
    const end = full.start + text.length;
    const cut = cutAt(text, columns.start);
    if (cut !== null) {
      push(full.start, full.start + cut.left);
      right.push({ start: full.start + cut.right, end });
    } else if (
      columns.start !== 'tab' &&
      text.trim() !== '' &&
      text.search(/\S/u) >= columns.start - TOLERANCE
    )
      right.push({ start: full.start, end });
    else if (text.length <= (columns.start === 'tab' ? 0 : columns.start)) push(full.start, end);
    else {
      flush();
      push(full.start, end);
    }
  }
  flush();
  return {
    text: order.map((at) => (at >= raw.length ? '\n' : raw[at]!)).join(''),
    origins: Uint32Array.from(order, (at) => Math.min(at, raw.length - 1)),
  };
}

function cutAt(text: string, start: number | 'tab'): { left: number; right: number } | null {
  if (start === 'tab') {
    const tab = TAB.exec(text);
    return tab === null ? null : { left: tab.index, right: tab.index + tab[0].length };
  }
  for (const gap of text.matchAll(GAP)) {
    const right = gap.index + gap[0].length;
    if (Math.abs(right - start) <= TOLERANCE) return { left: gap.index, right };
  }
  return null;
}

function lineBreak(raw: string, from: number): number {
  const at = raw.indexOf('\n', from);
  return at < 0 ? raw.length : at;
}
