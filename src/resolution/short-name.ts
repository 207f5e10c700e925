import { latinShape } from '../text/latin-shape.js';
import { wordSkeleton } from '../text/name-skeleton.js';
import { isInitial } from './name-form.js';
import type { NameForm } from './name-form.js';
import { initialClass } from './name-keys.js';
import { compoundParts } from './person-score/compound-parts.js';

/** A name in initials: what it shows of given and family name. */
export interface ShortName {
  readonly script: NameForm['script'];
  readonly initials: readonly string[];
  /** Words of the family name. */
  readonly family: readonly string[];
  /** Equal for equal names. */
  readonly id: string;
}

export function shortName(form: NameForm): ShortName {
  const end = form.words.findIndex((word) => !isInitial(word));
  const split = end < 0 ? form.words.length - 1 : end;
  const initials = form.words.slice(0, split);
  const family = form.words.slice(split);
  return {
    script: form.script,
    initials,
    family,
    id: `${initials.join('')} ${familyKey(family, form.script)}`,
  };
}

/** Equal for spellings of one family name in one script. */
export function familyKey(words: readonly string[], script: NameForm['script']): string {
  return script === 'latin' ? latinShape(words.join(' ')) : words.join('');
}

/** Whether some form of a full name ends in the family name and begins with the initials, as far as both show them. */
export function fits(short: ShortName, forms: readonly NameForm[]): boolean {
  return forms.some((form) => givenNamesOf(short, form).some((given) => agrees(short, given)));
}

/**
 * Whether a form of a full name in the same script ends in the family name and has other initials: S. N. beside
 * Stephen M.
 */
export function contradicts(short: ShortName, form: NameForm): boolean {
  if (short.script !== form.script) return false;
  const given = givenNamesOf(short, form);
  return given.length > 0 && !given.some((words) => agrees(short, words));
}

/** What stands before the family name, wherever that begins. */
function givenNamesOf(short: ShortName, form: NameForm): string[][] {
  const found: string[][] = [];
  for (let family = 1; family < form.words.length; family++) {
    if (!sameFamily(short, form, form.words.slice(family))) continue;
    const printed = form.words.slice(0, family);
    // A. M. is no Alireza; after a single initial what follows does not matter.
    found.push(
      short.initials.length < 2 ? printed : printed.flatMap((word) => compoundParts(word) ?? [word]),
    );
  }
  return found;
}

function agrees({ initials }: ShortName, given: readonly string[]): boolean {
  return initials.every((initial, index) => given[index] === undefined || sameInitial(initial, given[index]));
}

function sameFamily(short: ShortName, form: NameForm, words: readonly string[]): boolean {
  if (short.script === form.script)
    return familyKey(short.family, short.script) === familyKey(words, form.script);
  const skeleton = (parts: readonly string[]): string => parts.map(wordSkeleton).join('');
  return skeleton(short.family) === skeleton(words);
}

function sameInitial(initial: string, word: string): boolean {
  const sameScript = initial > '\u0250' === word > '\u0250';
  return sameScript
    ? word.replace(/^dj/, 'j').startsWith(initial) || word.startsWith(initial)
    : initialClass(initial) === initialClass(word);
}
