/** What one writes without a table: it makes the same text of ordinary prose, but keeps no way back to the raw one. */
export function regexChain(raw: string): string {
  return raw
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0640\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/[\u064a\u0649\u0626]/g, '\u06cc')
    .replace(/\u0643/g, '\u06a9')
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/[\u0629\u06c0\u06d5]/g, '\u0647')
    .replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2013\u2014]/g, '-')
    .replace(/\u061b/g, ';')
    .replace(/\u060c/g, ',')
    .replace(/\s+/g, ' ');
}
