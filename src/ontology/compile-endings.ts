import { CLASS } from '../text/character-class.js';
import { stringFromUnits } from '../text/string-from-units.js';

export interface Endings {
  /** Per code unit: 1 when an ending begins with it. */
  readonly initials: Uint8Array;
  /** Whether the rest of a token, its letters from `from` to `to`, is an ending a name can take. */
  readonly isEnding: (kind: number, units: Uint16Array, from: number, to: number) => boolean;
}

/** Compiles the inflections that may follow a name inside its last token. */
export function compileEndings(words: Readonly<Record<'arabic' | 'latin', readonly string[]>>): Endings {
  const endings = { arabic: new Set(words.arabic), latin: new Set(words.latin) };
  // Most rests are no ending by their first letter, and need not be made a string.
  const initials = new Uint8Array(0x10000);
  for (const ending of [...words.arabic, ...words.latin]) initials[ending.charCodeAt(0)] = 1;
  return {
    initials,
    isEnding: (kind, units, from, to) => {
      if (initials[units[from]!] === 0) return false;
      const known = kind === CLASS.arabic ? endings.arabic : kind === CLASS.latin ? endings.latin : null;
      return known !== null && known.has(stringFromUnits(units.subarray(from, to)));
    },
  };
}
