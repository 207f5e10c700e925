import { personVocabulary } from './person-vocabulary.js';

const PIECE = /[^,;\u060c\u061b]+/g;
const JOINED = /^\s*(?:and|&)\s+/i;
/** Two words: after a family name alone, letters like these are initials ("Major, M.A."). */
const FULL_NAME = /(?<!\S)[^\s\p{L}]*\p{L}\S*\s+\p{L}/u;
const LONGEST = 1500;

/**
 * A byline without the degrees that stand as pieces of their own behind a full name ("Jane Doe, PhD, and John Smith,
 * MA"). Case counts: "Ma" is a name.
 */
export function withoutDegrees(byline: string): string {
  if (byline.length > LONGEST) return byline;
  const { degrees } = personVocabulary();
  let text = '';
  let from = 0;
  let named = false;
  for (const { 0: piece, index } of byline.matchAll(PIECE)) {
    const [joiner = ''] = JOINED.exec(piece) ?? [];
    const words = piece.slice(joiner.length).replace(/[.\s]+/g, '');
    if (named && degrees.has(words)) {
      text += byline.slice(from, index).replace(/(?<![\s,;\u060c\u061b])[\s,;\u060c\u061b]+$/u, '');
      from = index + piece.length;
    } else named = FULL_NAME.test(piece);
  }
  return text + byline.slice(from);
}
