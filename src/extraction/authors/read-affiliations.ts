import type { Language } from '../../domain/language.js';
import { comparisonKey } from '../../text/comparison-key.js';
import { toAsciiDigits } from '../../text/to-ascii-digits.js';
import type { ArticleReading } from '../reading/article-reading.js';
import { bylineExpressions } from './byline-vocabulary.js';

/** One affiliation as printed, without its number. */
export interface PrintedAffiliation {
  readonly text: string;
  readonly language: Language;
  /** The number or letter by which names point to it. */
  readonly mark: string | null;
  /** It says that its author is the corresponding one. */
  readonly corresponding: boolean;
  /** Stands in brackets inside the byline, as this key: it belongs to the name before it alone. */
  readonly bracketKey: string | null;
}

const SUPERSCRIPTS = '\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079';
/** A number before an affiliation, with or without a mark after it: "1 Department", "2. Faculty", "(3) Institute", "a Department". */
const MARK = new RegExp(
  `^\\s*[([]?\\s*(\\d{1,2}|[${SUPERSCRIPTS}]|[a-h](?=[.)]|\\s+\\p{Lu}))\\s*[.)\\]\\-:]?\\s*(?=\\p{L})`,
  'u',
);
const STAR = /^\s*[*\u2217\u204E]|[*\u2217\u204E]\s*$/u;
const MAIL = /(?:e-?mail(?::\s+|\s+(?::\s*)?)|(?<!\S))\S+@\S+/giu;
const EDGES = /^[\s,;:.*\-\u060C\u061B\u2022]+|[\s,;:*\-\u060C\u061B\u2022]+$/gu;

/** The affiliations of an article in the order of print, one for each line or number. */
export function readAffiliations({ document, article }: ArticleReading): PrintedAffiliation[] {
  const bylines = article.sections.filter((section) => section.kind === 'byline');
  return article.sections
    .filter((section) => section.kind === 'affiliation')
    .flatMap((section) => {
      const text = section.value ?? document.raw.slice(section.start, section.end);
      const isInside = bylines.some(({ start, end }) => start <= section.start && section.end <= end);
      return text
        .split('\n')
        .flatMap((line) => readLine(line, section.language))
        .map((read) => ({ ...read, bracketKey: isInside ? comparisonKey(text) : null }));
    });
}

function readLine(line: string, language: Language): Omit<PrintedAffiliation, 'bracketKey'>[] {
  const { corresponding: word } = bylineExpressions();
  const plain = toAsciiDigits(line);
  const match = MARK.exec(plain);
  const text = line
    .slice(match?.[0].length ?? 0)
    .replace(word, ' ')
    .replace(MAIL, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(EDGES, '');
  if (!/\p{L}{2}/u.test(text)) return [];
  const printed = match?.[1] ?? null;
  const mark =
    printed !== null && SUPERSCRIPTS.includes(printed) ? String(SUPERSCRIPTS.indexOf(printed)) : printed;
  return [{ text, language, mark, corresponding: line.search(word) >= 0 || STAR.test(line) }];
}
