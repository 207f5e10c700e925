import { comparisonKey } from '../text/comparison-key.js';
import { normalisationVocabulary } from '../text/normalisation-vocabulary.js';

/** Shorter titles ("Security", "War and peace") name many works. */
const SHORTEST_TITLE = 18;

/** British and American spelling, and what printers of titles add or leave out. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/&/g, ' and '],
  [/^(?:the|an?) (?=\S+ )/, ''],
  [/(?<=[a-z]{3})our(?=(?:s|ed|ing|al|able|hood|ly)?\b)/g, 'or'],
  [/(?<=[a-z]{3})is(?=(?:e[sd]?|ing|ations?|ational)\b)/g, 'iz'],
  [/(?<=[a-z]{2}[bct])re(?=s?\b)/g, 'er'],
  [/(?<=(?:def|off|lic|pret)en)ce(?=s?\b)/g, 'se'],
  [/(?<=[a-z]{2}l)l(?=(?:ed|ing|ers?)\b)/g, ''],
  [/(?<=[a-z]{3}og)ue(?=s?\b)/g, ''],
];

/** The key of a title that can identify a work by itself; `null` when it is short or generic. */
export function titleKey(title: string): string | null {
  const key = comparisonKey(title);
  return key.length < SHORTEST_TITLE || normalisationVocabulary().genericTitles.has(key) ? null : key;
}

/** {@link titleKey} as printed, and as its other spelling where there may be one: one is shared by all spellings. */
export function titleKeys(title: string): string[] {
  const spellings = [
    title,
    SPELLINGS.reduce((folded, [from, to]) => folded.replace(from, to), title.toLowerCase()),
  ];
  return [...new Set(spellings.map(titleKey).filter((key) => key !== null))];
}
