import { ALEF, FARSI_YEH, HEH, KEHEH, SPACE, WAW, ZWNJ } from './characters.js';

/** The character vanishes: a mark, a tatweel, a bidirectional control, a soft hyphen. */
export const DROP = 0;

const APOSTROPHE = 0x27;
const QUOTE = 0x22;
const HYPHEN = 0x2d;

/** Ranges `[first, last, target]`; later ones win. */
export const FOLDED_RANGES: readonly (readonly [number, number, number])[] = [
  [0x00, 0x20, SPACE],
  [0x7f, 0xa0, SPACE],
  [0x2000, 0x200a, SPACE],
  [0x2028, 0x2029, SPACE],
  [0x200d, 0x200f, DROP], // zero width joiner, direction marks
  [0x202a, 0x202e, DROP], // bidirectional embeddings and overrides
  [0x2060, 0x206f, DROP], // word joiner, bidirectional isolates, deprecated controls
  [0x0300, 0x036f, DROP], // combining diacritics
  [0x0610, 0x061c, DROP], // honorific marks, Arabic letter mark
  [0x064b, 0x065f, DROP], // harakat
  [0x06d6, 0x06dc, DROP], // Koranic marks
  [0x06df, 0x06e8, DROP],
  [0x06ea, 0x06ed, DROP],
  [0xfe00, 0xfe0f, DROP], // variation selectors
  [0xfe20, 0xfe2f, DROP],
  [0x2070, 0x208e, DROP], // raised and lowered figures: footnote marks
  [0x02b0, 0x02ff, DROP], // modifier letters: the ayn and hamza of transliterations
  [0x2010, 0x2015, HYPHEN],
  [0x2018, 0x201b, APOSTROPHE],
  [0x201c, 0x201f, QUOTE],
];

/** `[target, characters folded into it]`. */
export const FOLDED_LETTERS: readonly (readonly [number, readonly number[]])[] = [
  [ALEF, [0x0622, 0x0623, 0x0625, 0x0671, 0x0672, 0x0673, 0x0675]],
  [WAW, [0x0624, 0x0676]],
  [FARSI_YEH, [0x0626, 0x0649, 0x064a, 0x0678, 0x06cd, 0x06d0, 0x06d2, 0x06d3]],
  [KEHEH, [0x0643, 0x06aa, 0x06ab, 0x06ac]],
  [HEH, [0x0629, 0x06be, 0x06c0, 0x06c1, 0x06c2, 0x06c3, 0x06d5]],
  // The not sign and the unit separator stand for the half space in texts from old Persian word processors.
  [ZWNJ, [0x200b, 0x200c, 0x00ac, 0x001f]],
  [DROP, [0x00ad, 0x0640, 0x0670, 0xfeff, 0x00aa, 0x00b2, 0x00b3, 0x00b9, 0x00ba]],
  [SPACE, [0x1680, 0x202f, 0x205f, 0x3000]],
  [APOSTROPHE, [0x60, 0xb4, 0x2032, 0x2039, 0x203a]],
  [QUOTE, [0xab, 0xbb, 0x2033, 0x300c, 0x300d]],
  [HYPHEN, [0x2212, 0x06d4]],
  [0x2c, [0x060c, 0x066c]], // comma
  [0x3b, [0x061b]], // semicolon
  [0x3f, [0x061f]], // question mark
  [0x2e, [0x066b, 0x2026]], // decimal separator, ellipsis
  [0x25, [0x066a]], // percent
  [0x69, [0x0130, 0x0131]], // dotted and dotless i
  [0x64, [0x00d0, 0x00f0, 0x0110, 0x0111]],
  [0x6c, [0x0141, 0x0142]],
  [0x6f, [0x00d8, 0x00f8]],
];

/** Latin letters that Unicode does not decompose. */
export const SPELT_OUT: readonly (readonly [number, string])[] = [
  [0x00c6, 'ae'],
  [0x00e6, 'ae'],
  [0x0152, 'oe'],
  [0x0153, 'oe'],
  [0x00de, 'th'],
  [0x00fe, 'th'],
  [0x00df, 'ss'],
  [0x1e9e, 'ss'],
];
