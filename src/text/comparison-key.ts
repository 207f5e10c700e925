import { CHARACTER_CLASS, CLASS } from './character-class.js';
import { foldText } from './fold-text.js';

/** The letters and digits of a text, normalised, without anything between them: equal however it is spaced. */
export function comparisonKey(text: string): string {
  const normalised = foldText(text, { start: 0, end: text.length }, []).text;
  let key = '';
  let start = -1;
  for (let index = 0; index <= normalised.length; index++) {
    const kind = CHARACTER_CLASS[normalised.charCodeAt(index)] ?? CLASS.separator;
    const kept = index < normalised.length && kind >= CLASS.latin && kind <= CLASS.letter;
    if (kept && start < 0) start = index;
    else if (!kept && start >= 0) {
      key += normalised.slice(start, index);
      start = -1;
    }
  }
  return key;
}
