import type { Span } from '../../domain/span.js';
import { normalise } from '../../text/normalise.js';
import { foldedText } from './folded-text.js';
import { layoutVocabulary, phraseExpression } from './layout-vocabulary.js';

const BRACKETED = /[([]([^()[\]]{3,300})[)\]]/g;
const AFFILIATION = phraseExpression(layoutVocabulary.affiliationWords);

/** Whether a text names an institution or an academic rank. */
export function namesInstitution(text: string): boolean {
  return AFFILIATION.test(foldedText(text));
}

/** Where the first word of a rank or institution stands in a text; -1 where there is none. */
export function affiliationStart(text: string): number {
  const folded = normalise(text);
  const found = AFFILIATION.exec(folded.text);
  return found === null ? -1 : folded.rawSpan(found.index, found.index + 1).start;
}

/** Where people work, as a byline prints it in brackets behind their names: spans of what the brackets hold. */
export function bracketedAffiliations(text: string): Span[] {
  if (!/[([]/.test(text)) return [];
  return [...text.matchAll(BRACKETED)]
    .filter((match) => namesInstitution(match[1] ?? ''))
    .map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }));
}

/** The text with nothing but a space where brackets hold an affiliation or an address, so that names are left. */
export function withoutBracketedAffiliations(text: string): string {
  if (!/[([]/.test(text)) return text;
  return text.replace(BRACKETED, (bracket, inner: string) =>
    inner.includes('@') || namesInstitution(inner) ? ' ' : bracket,
  );
}
