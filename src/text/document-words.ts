import { CLASS } from './character-class.js';
import { emptyTextScan, scanRawText } from './scan-raw-text.js';
import { stringFromUnits } from './string-from-units.js';
import { WordIndex } from './word-index.js';

/** What the words of a whole document tell about its damage. */
export interface DocumentWords {
  /** Occurrences of each Persian word, by token text. */
  readonly counts: ReadonlyMap<string, number>;
  /** The same words by number, in the order of `counts`; and how often each stands there. */
  readonly index: WordIndex;
  readonly times: Uint32Array;
  /** Persian words in all. */
  readonly total: number;
  /** The font map turned kashidas into hehs, all over the text. */
  readonly hasKashidaRuns: boolean;
}

/** Heh repeated inside a word, which Persian has only after dal and in plurals of words that end in heh. */
const KASHIDA_RUN = /[^\u062f]\u0647\u0647(?!\u0627)[\u0600-\u06ff]/;
/** A stray misprint is no pattern. */
const FEWEST_DAMAGED_WORDS = 5;

const ARABIC = CLASS.arabic;
/** All that is or becomes a letter of a Persian word. */
const ARABIC_LETTER = /[\u0620-\u08c9\ufb50-\ufefc]/;

let last: { readonly raw: string; readonly words: DocumentWords } | null = null;

/** Word counts of a raw text. The last one is kept, because a document is normalised section by section. */
export function documentWords(raw: string): DocumentWords {
  if (last?.raw === raw) return last.words;
  const { index, times, counts, total } = countWords(raw);
  let damaged = 0;
  for (const [word, count] of counts) if (KASHIDA_RUN.test(word)) damaged += count;
  const words = { counts, index, times, total, hasKashidaRuns: damaged >= FEWEST_DAMAGED_WORDS };
  last = { raw, words };
  return words;
}

const scan = emptyTextScan(256, 4096);

function countWords(raw: string): Pick<DocumentWords, 'index' | 'times' | 'counts' | 'total'> {
  const index = new WordIndex();
  if (!ARABIC_LETTER.test(raw)) return { index, times: new Uint32Array(), counts: new Map(), total: 0 };
  scanRawText(scan, raw);
  const { units, starts, ends, kinds, count } = scan;
  const found: { times: number; readonly token: number }[] = [];
  let total = 0;
  for (let token = 0; token < count; token++) {
    if (kinds[token] !== ARABIC) continue;
    total++;
    const number = index.add(units, starts[token]!, ends[token]!);
    if (number === found.length) found.push({ times: 1, token });
    else found[number]!.times++;
  }
  const counts = new Map<string, number>();
  for (const { times, token } of found) counts.set(stringFromUnits(units, starts[token], ends[token]), times);
  return { index, times: Uint32Array.from(found, ({ times }) => times), counts, total };
}
