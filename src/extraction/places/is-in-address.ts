import type { AliasMatch } from '../../ontology/alias-match.js';
import { placeVocabulary } from '../cues/place-vocabulary.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';

/** Words of one line of an address, and how many lines lie between the institution and the state. */
const LONGEST_LINE = 6;
const MOST_LINES = 3;
/** Lines of a single word behind the name: its state. */
const LAST_LINES = 2;
const BEHIND = /^\s*\(/;

/** Whether a name closes the address of an institution: "School of Nursing, University of Malaya, Kuala Lumpur, Malaysia". */
export function isInAddress(
  raw: string,
  match: AliasMatch,
  reading: SectionReading,
  sentence: Sentence,
): boolean {
  const { gaps } = reading;
  if (!closes(raw, match, reading, sentence)) return false;
  let end = match.firstToken;
  for (let line = 0; line < MOST_LINES && end > sentence.firstToken && gaps[end] === 'list'; line++) {
    let start = end - 1;
    while (start > sentence.firstToken && gaps[start] === 'none' && end - start < LONGEST_LINE) start--;
    if (placeVocabulary().addressed(reading, start, end).length > 0) return true;
    end = start;
  }
  return false;
}

/** Whether nothing follows but the last lines of an address. */
function closes(
  raw: string,
  { end, endToken }: AliasMatch,
  { gaps, tokens }: SectionReading,
  sentence: Sentence,
): boolean {
  if (BEHIND.test(raw.slice(end, end + 2))) return true;
  let at = endToken;
  for (let words = LAST_LINES; at < sentence.endToken && gaps[at] === 'list' && words > 0; words--) {
    at++;
    if (at < sentence.endToken && gaps[at] === 'none' && BEHIND.test(raw.slice(tokens[at - 1]!.end)))
      return true;
  }
  return at >= sentence.endToken || gaps[at] === 'clause' || gaps[at] === 'sentence';
}
