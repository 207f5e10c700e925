import { Parser } from 'htmlparser2';
import type { ReadingOrder } from '../../text/reading-order.js';
import { elementKind } from './markup-elements.js';

const TAG = /<\/?([A-Za-z][A-Za-z0-9:-]{0,20})(?=[\s/>])/g;
const CHARACTER_REFERENCE = /&(?:[A-Za-z]{2,8}\d{0,2}|#\d{2,7}|#[xX][0-9A-Fa-f]{2,6});/;
/** A page as a server sends it: there the breaks of lines are spaces. */
const PAGE = /<(?:!doctype html|html|body)\b/i;

/**
 * The text of a page, or of an abstract with tags and character references in it (`<jats:p>`, `&nbsp;`), as a reader
 * sees it. Scripts, styles, navigation and the head are left out; an unknown tag is text.
 *
 * @returns `null` for a text without markup
 */
export function markupOrderOf(raw: string): ReadingOrder | null {
  if (!hasMarkup(raw)) return null;
  const isPage = PAGE.test(raw);
  const pieces: string[] = [];
  const origins: number[] = [];
  let unread = 0;
  const push = (text: string, from: number, step: 0 | 1): void => {
    if (unread > 0 || text === '') return;
    pieces.push(text);
    for (let at = 0; at < text.length; at++) origins.push(from + at * step);
  };
  const parser = new Parser({
    ontext(text) {
      const isVerbatim = text.length === parser.endIndex - parser.startIndex + 1;
      push(isPage ? text.replace(/[\r\n]/g, ' ') : text, parser.startIndex, isVerbatim ? 1 : 0);
    },
    onopentag(name, _attributes, isImplied) {
      const kind = elementKind(name);
      // A head need not be closed.
      if (name === 'body') unread = 0;
      else if (kind === 'unread') unread++;
      else if (kind === 'block') push('\n', parser.startIndex, 0);
      else if (kind === null && !isImplied)
        push(raw.slice(parser.startIndex, parser.endIndex + 1), parser.startIndex, 1);
    },
    onclosetag(name, isImplied) {
      const kind = elementKind(name);
      if (kind === 'unread') unread = Math.max(0, unread - 1);
      else if (kind === 'block' && name !== 'br') push('\n', parser.startIndex, 0);
      else if (kind === null && !isImplied)
        push(raw.slice(parser.startIndex, parser.endIndex + 1), parser.startIndex, 1);
    },
  });
  parser.end(raw);
  return { text: pieces.join(''), origins: Uint32Array.from(origins) };
}

function hasMarkup(raw: string): boolean {
  if (raw.includes('&') && CHARACTER_REFERENCE.test(raw)) return true;
  if (!raw.includes('<')) return false;
  for (const [, name] of raw.matchAll(TAG)) if (elementKind(name!.toLowerCase()) !== null) return true;
  return false;
}
