import { z } from 'zod';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';

const words = z.array(z.string().trim().min(1)).min(1);

const shape = z
  .object({
    correspondingWords: words,
    bylineLabels: words,
    bylineLeads: words,
    nameJoiners: words,
    othersWords: words,
    furniture: words,
  })
  .strict();

/** A text between two names, as expressions over raw text; spaces match any white space or soft boundary. */
export interface BylineExpressions {
  readonly corresponding: RegExp;
  readonly label: RegExp;
  readonly joiner: RegExp;
  readonly others: RegExp;
  /** The same behind the last name. */
  readonly othersTail: RegExp;
  /** What a site prints among names. */
  readonly furniture: RegExp;
}

let compiled: BylineExpressions | undefined;

/** The words of seeds/vocabulary/byline.yaml as expressions. */
export function bylineExpressions(): BylineExpressions {
  if (compiled !== undefined) return compiled;
  const vocabulary = readVocabulary('byline.yaml', shape);
  compiled = {
    corresponding: new RegExp(alternatives(vocabulary.correspondingWords), 'giu'),
    label: new RegExp(
      `^[\\s\\u200c]*(?:(?:${alternatives(vocabulary.bylineLabels)})\\s*[:\\uFF1A]|(?:${alternatives(vocabulary.bylineLeads)})\\s)\\s*`,
      'iu',
    ),
    joiner: new RegExp(`\\s+(?:${alternatives(vocabulary.nameJoiners)})\\s+`, 'giu'),
    furniture: new RegExp(alternatives(vocabulary.furniture), 'giu'),
    othersTail: new RegExp(`\\s(?:${alternatives(vocabulary.othersWords)})\\s*$`, 'iu'),
    others: new RegExp(`^(?:${alternatives(vocabulary.othersWords)})$`, 'iu'),
  };
  return compiled;
}

const ARABIC_YEH = '\u064A';
const PERSIAN_YEH = '\u06CC';
const ARABIC_KAF = '\u0643';
const PERSIAN_KAF = '\u06A9';

/** Longest first, so that "Corresponding author" is taken whole; both forms of yeh and kaf. */
function alternatives(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll(PERSIAN_YEH, `[${PERSIAN_YEH}${ARABIC_YEH}]`)
        .replaceAll(PERSIAN_KAF, `[${PERSIAN_KAF}${ARABIC_KAF}]`)
        .replace(/[ \u200c]+/g, '[\\s\\u200c]*'),
    )
    .join('|');
}
