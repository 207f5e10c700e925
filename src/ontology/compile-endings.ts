import { CLASS } from '../text/character-class.js';

export interface Endings {
  /** Per code unit: 1 when an ending begins with it. */
  readonly initials: Uint8Array;
  /** Whether the rest of a token, its letters from `from` to `to`, is an ending a name can take. */
  readonly isEnding: (kind: number, units: Uint16Array, from: number, to: number) => boolean;
}

/** Compiles the inflections that may follow a name inside its last token. */
export function compileEndings(words: Readonly<Record<'arabic' | 'latin', readonly string[]>>): Endings {
  const arabic = byInitial(words.arabic);
  const latin = byInitial(words.latin);
  // Most rests are no ending by their first letter.
  const initials = new Uint8Array(0x10000);
  for (const ending of [...words.arabic, ...words.latin]) initials[ending.charCodeAt(0)] = 1;
  return {
    initials,
    isEnding: (kind, units, from, to) => {
      if (initials[units[from]!] === 0) return false;
      const known = kind === CLASS.arabic ? arabic : kind === CLASS.latin ? latin : null;
      return known?.get(units[from]!)?.some((ending) => isAt(ending, units, from, to)) ?? false;
    },
  };
}

function byInitial(endings: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const ending of endings) {
    const initial = ending.charCodeAt(0);
    const group = groups.get(initial);
    if (group) group.push(ending);
    else groups.set(initial, [ending]);
  }
  return groups;
}

/** Compared letter by letter, because a string made of each rest would cost more than all else of the walk. */
function isAt(ending: string, units: Uint16Array, from: number, to: number): boolean {
  if (ending.length !== to - from) return false;
  for (let index = 0; index < ending.length; index++)
    if (ending.charCodeAt(index) !== units[from + index]) return false;
  return true;
}
