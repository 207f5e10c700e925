import { layoutVocabulary } from './layout-vocabulary.js';
import type { Line } from './line.js';
import { phrasePattern } from './phrase-pattern.js';

const FACT = new RegExp(`^(?:${phrasePattern(layoutVocabulary.factLabels)}) ?(?:[:|]|-(?: |$)|$)`, 'u');
const JOURNAL = new RegExp(`^(?:${phrasePattern(layoutVocabulary.journalLabels)}) ?[:|]`, 'u');

/** "Journal: Politics, 2024, p. 418-439". */
export function isJournalLine({ folded }: Line): boolean {
  return JOURNAL.test(folded.text);
}

/** "Language: Persian", "Publisher | University": a label and its value, neither title nor name. */
export function isFactLine({ folded }: Line): boolean {
  return FACT.test(folded.text);
}
