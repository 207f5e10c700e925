import { normalisedString } from '../../text/normalised-string.js';
import { layoutVocabulary } from '../layout/layout-vocabulary.js';
import type { Line } from '../layout/line.js';
import { looksLikeCode } from '../layout/looks-like-code.js';

/** The least that makes a sentence. */
const FEWEST_WORDS = 3;
/** A sentence or two: names and figures weigh more in them than in a page. */
const FEW_WORDS = 60;
const LEAST_LETTERS_OF_FEW = 0.72;
/** Names and figures may crowd out all but one function word of a sentence, or even that one. */
const LEAST_FUNCTION_WORDS_OF_FEW = 0.04;
const SENTENCE = /^["'(\u00ab\u201c]?(?:\p{Lu}|\p{Script=Arabic}).*[.!?\u061f]["'\u00bb\u201d)]*$/su;
/** A title alone on its line: its subject, a mark, what is said of it. */
const TITLE =
  /^["'(\u00ab\u201c]?(?:\p{Lu}|\p{Script=Arabic})[^:\u061b]{3,120}[:\u061b] ?(?:\p{Lu}|\p{Script=Arabic})[^:\u061b]{3,120}$/u;
const FEWEST_WORDS_OF_TITLE = 4;
const VOWEL = /[aeiouy]/;
const SHORTEST_PROSE_LINE = 36;
/** The rest may be a title, names and keywords. */
const LEAST_IN_PROSE = 0.4;
/** Program code and tables have fewer letters among their marks; prose with citations about 0.93. */
const LEAST_LETTERS = 0.85;
/** Without any heading to vouch for a text, a few marks of code are too many. */
const CODE_MARK = /[{}<>=\\#$|_^~[\]]|\/\/|\(:|\):|\(\)|: ?\[/g;
const MOST_CODE_MARKS = 0.008;
/** Sentences of the field have 0.15 (English nominal style) to 0.5; lists of words next to none. */
const LEAST_FUNCTION_WORDS = 0.12;
/** Prose shows what it is in so many characters, which bounds the work on any text. */
const LOOKED_AT = 20_000;
/** A sentence may be wrapped over a few lines of print. */
const MOST_LINES_OF_FEW = 8;
const GAP = /\t| {3,}/;

const FUNCTION_WORDS = new Set(
  [...layoutVocabulary.functionWords, ...layoutVocabulary.prose.functionWords].map((word) =>
    normalisedString(word),
  ),
);

/** Sentences of a natural language, as normalised text, or why a text is none. */
export type Prose = { readonly text: string; readonly words: number } | { readonly reason: string };

/** Judges whether lines are sentences, by how letters, marks and function words are mixed in either language. */
export function readProse(raw: string, lines: readonly Line[]): Prose {
  const written = openingLines(lines);
  const text = written.map((line) => foldedOpening(raw, line)).join(' ');
  const words = text.match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return { reason: 'too few words' };
  const marks = text.replaceAll(' ', '').length;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const few = words.length <= FEW_WORDS && written.length <= MOST_LINES_OF_FEW;
  if (letters < (few ? LEAST_LETTERS_OF_FEW : LEAST_LETTERS) * marks)
    return { reason: 'too many marks and numbers' };
  const code = text.match(CODE_MARK)?.length ?? 0;
  if (looksLikeCode(raw) || (code > 1 && code > MOST_CODE_MARKS * marks)) return { reason: 'marks of code' };
  const mean = letters / words.length;
  if (mean < 2.2 || mean > 11) return { reason: 'words of unusual length' };
  const joining = words.filter((word) => FUNCTION_WORDS.has(word)).length;
  const least = few
    ? Math.max(1, LEAST_FUNCTION_WORDS_OF_FEW * words.length)
    : LEAST_FUNCTION_WORDS * words.length;
  if (joining < least && !(few && isSentence(raw, written, words))) return { reason: 'no sentences' };
  const long = written.filter((line) => line.end - line.start >= SHORTEST_PROSE_LINE);
  const inProse = long.reduce((sum, line) => sum + line.end - line.start, 0);
  const all = written.reduce((sum, line) => sum + line.end - line.start, 0);
  if (written.length > 1 && inProse < LEAST_IN_PROSE * all) return { reason: 'lines too short for prose' };
  const gapped = written.filter((line) => GAP.test(raw.slice(line.start, line.end))).length;
  if (gapped > 0.3 * written.length && gapped > 1) return { reason: 'columns' };
  const distinct = new Set(written.map((line) => foldedOpening(raw, line))).size;
  return distinct < 0.6 * written.length ? { reason: 'repeated lines' } : { text, words: words.length };
}

/**
 * Capital and full stop, or subject and subtitle, around words that can be spoken: a sentence or a title, though none
 * of its words is known.
 */
function isSentence(raw: string, lines: readonly Line[], words: readonly string[]): boolean {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const written = raw.slice(first.start, last.end).trim();
  const isTitle = first === last && words.length >= FEWEST_WORDS_OF_TITLE && TITLE.test(written);
  const spoken = words.filter(
    (word) => word.length < 4 || VOWEL.test(word) || /\p{Script=Arabic}/u.test(word),
  );
  return (
    (isTitle || SENTENCE.test(written)) &&
    spoken.length === words.length &&
    new Set(words).size * 2 > words.length
  );
}

function openingLines(lines: readonly Line[]): Line[] {
  const written: Line[] = [];
  let length = 0;
  for (const line of lines) {
    if (line.blank || line.rule) continue;
    if (length >= LOOKED_AT) break;
    written.push(line);
    length += line.end - line.start;
  }
  return written;
}

function foldedOpening(raw: string, line: Line): string {
  if (line.end - line.start <= LOOKED_AT) return line.folded.text;
  return normalisedString(raw, { start: line.start, end: line.start + LOOKED_AT });
}
