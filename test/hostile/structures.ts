/** Texts of so many bytes, by what they consist of: each has led some reader of documents into quadratic work. */
export const STRUCTURES: Readonly<Record<string, (bytes: number) => Uint8Array>> = {
  'opening brackets': repeated('((('),
  'brackets within brackets': nested('(', ')'),
  'entries that never close': repeated('@article{'),
  'entries whose fields never close': repeated('@article{a, title = {\n'),
  'braces within braces of an entry': (bytes) =>
    filledWith(`@article{a, title = ${text(nested('{', '}')(bytes))}`, bytes),
  'whole entries': repeated('@article{a, title={Realism}, author={Doe, Jane and Roe, Richard}, year=2001}\n'),
  'authors of one entry': framed('@article{a, title={Realism}, author={', 'Doe, Jane and ', 'Roe, R.}}'),
  commas: repeated('a, '),
  'keyword separators': framed(
    'A title\n\nAbstract\nThis article applies realism.\n\nKeywords: ',
    'a ; ',
    '',
  ),
  'keywords glued together': framed('A title\n\nAbstract\nThis article.\n\nKeywords: ', 'IranChina', ''),
  'Persian keywords': framed('عنوان\n\nچکیده\nاین مقاله.\n\nکلیدواژه‌ها: ', 'ایران، ', ''),
  'names of a byline': framed('A title\n', 'Jane Doe, ', '\n\nAbstract\nThis article.\nKeywords: a'),
  'one endless line': repeated('realism in Iran '),
  'one endless word': repeated('a'),
  'one endless Persian word': repeated('ه'),
  'short lines': repeated('a\n'),
  'empty lines': repeated('\r\n'),
  'soft boundaries': repeated('\u200c'),
  'combining marks': repeated('\u0301'),
  'vowel signs on letters': repeated('ا\u064e'),
  'halves of surrogate pairs': repeated('\u{1f600}'),
  'full stops': repeated('. '),
  initials: repeated('A. '),
  'sentences glued together': repeated('countries.The'),
  'words cut in two': repeated('بی نالملل '),
  headings: repeated('Abstract\n'),
  'page numbers': repeated('Pages 1-28\n'),
  'a table of contents': repeated('A title of some words\nJane Doe\nPages 1-28\n'),
  'a Persian table of contents': repeated('عنوان مقاله درباره ایران\nعلی رضایی\nصفحه 1-28\n'),
  'columns side by side': repeated('some words of text here       other words of text\n'),
  references: framed(
    'A title\n\nAbstract\nThis article.\n\nReferences\n',
    'Doe, J. (2019). A title. Journal 3(1): 1-20.\n',
    '',
  ),
  'theories in one sentence': framed(
    'Abstract\nThis article applies ',
    'realism and constructivism and ',
    'others.',
  ),
  'theories set against each other': framed(
    'Abstract\n',
    'it applies realism not liberalism but constructivism ',
    '.',
  ),
  'theories taken up again': framed(
    'Abstract\nThis article applies realism. ',
    'This theory fails. It explains it. ',
    '',
  ),
  'countries in one sentence': framed('Abstract\n', 'China, Iran and Georgia ', '.'),
};

/** Letters, figures and marks to be mixed at random. */
export const SYMBOLS = {
  persian: 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآئيكةۀ'.split(''),
  latin: 'abcdefghijklmnopqrstuvwxyzABCÉ'.split(''),
  figures: '0123456789۰۱۲۳٤٥'.split(''),
  marks: '.,;:!?()[]{}"\'،؛؟«»–—*|/\\@#=-_'.split(''),
  spaces: [' ', ' ', '\n', '\t', '\u200c', '\u00a0'],
  invisible: ['\u200c', '\u200f', '\u202b', '\u064e', '\u0301', '\u0640', '\u0000', '\ufeff'],
} as const;

/** A text over and over, up to so many bytes but always whole: half a character would not be read at all. */
export function filledWith(piece: string, bytes: number): Uint8Array {
  return Buffer.from(piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece))));
}

function repeated(piece: string): (bytes: number) => Uint8Array {
  return (bytes) => filledWith(piece, bytes);
}

function framed(before: string, piece: string, after: string): (bytes: number) => Uint8Array {
  return (bytes) => Buffer.from(before + text(filledWith(piece, bytes)) + after);
}

function nested(opening: string, closing: string): (bytes: number) => Uint8Array {
  return (bytes) => Buffer.from(opening.repeat(bytes / 2) + closing.repeat(bytes / 2));
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString();
}
