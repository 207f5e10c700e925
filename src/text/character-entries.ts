import { CHARACTER_CLASS, CLASS } from './character-class.js';
import { SPACE } from './characters.js';
import { DROP } from './fold-rules.js';
import { EXPAND, EXPANSIONS, FOLD } from './fold-table.js';

/** What a character is to the scan of raw text: its class, or one of these beyond the classes. */
export const KIND = {
  ...CLASS,
  /** Vanishes in folding. */
  dropped: 7,
  /** Becomes several characters. */
  expanded: 8,
  blank: 9,
  hyphen: 10,
  apostrophe: 11,
  /** A full stop or comma: a break unless between digits. */
  point: 12,
} as const;

/** Bits of an entry below its kind: the folded unit. */
export const KIND_SHIFT = 16;

const OWN_KINDS = new Map<number, number>([
  [SPACE, KIND.blank],
  [0x2d, KIND.hyphen],
  [0x27, KIND.apostrophe],
  [0x2e, KIND.point],
  [0x2c, KIND.point],
]);

/** Per code unit of folded text its entry: kind and unit in one number. */
export const UNIT_ENTRIES: Uint32Array = Uint32Array.from(
  CHARACTER_CLASS,
  (kind, unit) => ((OWN_KINDS.get(unit) ?? kind) << KIND_SHIFT) | unit,
);

/** The same per code unit of raw text, folded: folding and classifying are one look-up. */
export const CHARACTER_ENTRIES: Uint32Array = Uint32Array.from(FOLD, (unit) => {
  if (unit === DROP) return KIND.dropped << KIND_SHIFT;
  return unit === EXPAND ? KIND.expanded << KIND_SHIFT : UNIT_ENTRIES[unit]!;
});

/** The first offset from `from` on whose character does not vanish in folding, or the end. */
export function keptFrom(raw: string, from: number): number {
  let at = from;
  while (at < raw.length && FOLD[raw.charCodeAt(at)] === DROP) at++;
  return at;
}

/** The class of what the character at an offset becomes, the first unit if several; beyond the end a separator. */
export function classAhead(raw: string, at: number): number {
  if (at >= raw.length) return CLASS.separator;
  const code = raw.charCodeAt(at);
  const unit = FOLD[code]!;
  return CHARACTER_CLASS[unit === EXPAND ? EXPANSIONS.get(code)!.charCodeAt(0) : unit]!;
}
