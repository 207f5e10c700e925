/** A text shows whether it is code in so many characters. */
const LOOKED_AT = 20_000;
const ADDRESS = /https?:\S+/g;
const MARK = /[{}<>=\\#$^~`]/g;
/** Pages of journals in test/sources/fixtures stay below 0.005, programs and data files above 0.016. */
const MOST_MARKS = 0.012;
const FEWEST_MARKS = 6;
/** `name(argument`, `object.member`, set without a space as prose does not. */
const GLUED = /[a-z]{3}[(.](?:[a-z]{3}|\))/g;
const FEWEST_GLUED = 2;
/** Prose has one such slip in thousands of characters, programs one in sixty or so. */
const CHARACTERS_PER_GLUED = 120;

let last: { readonly raw: string; readonly isCode: boolean } | null = null;

/** Whether a text is a program, mark-up or a file of settings rather than a page for people. */
export function looksLikeCode(raw: string): boolean {
  // Every source asks it of the same text.
  if (last?.raw !== raw) last = { raw, isCode: judge(raw) };
  return last.isCode;
}

function judge(raw: string): boolean {
  const opening = raw.slice(0, LOOKED_AT).replace(ADDRESS, ' ');
  const printed = countPrinted(opening);
  const marks = opening.match(MARK)?.length ?? 0;
  if (marks >= FEWEST_MARKS && marks > MOST_MARKS * printed) return true;
  const glued = opening.match(GLUED)?.length ?? 0;
  return glued >= FEWEST_GLUED && glued * CHARACTERS_PER_GLUED > printed;
}

function countPrinted(text: string): number {
  let printed = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x20 && code !== 0xa0) printed++;
  }
  return printed;
}
