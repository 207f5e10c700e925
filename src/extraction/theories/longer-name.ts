import type { AliasMatch } from '../../ontology/alias-match.js';
import type { Ontology } from '../../ontology/ontology.js';
import { isSign } from '../cues/theory-sign.js';
import type { SectionReading, Sentence } from '../reading/section-reading.js';
import { signsWithin } from './signs-in.js';

/** Words by which a longer name reaches beyond the shorter one. */
const REACH = 3;

/**
 * The word "theory" belongs to every theory: in "neo-regionalism theory" the name "regionalism theory" is the longer
 * string, but "neo-regionalism" the longer name. Gives the name that reaches beyond a match on the other side of
 * its word for theory, or the match itself.
 */
export function longerName(
  match: AliasMatch,
  section: SectionReading,
  sentence: Sentence,
  ontology: Ontology,
): AliasMatch {
  if (match.endToken - match.firstToken < 2) return match;
  const nouns = signsWithin(section, sentence, match.firstToken, match.endToken).filter((sign) =>
    isSign(sign, 'self-naming'),
  );
  const atEnd = nouns.some(({ endToken }) => endToken === match.endToken);
  const atStart = nouns.some(({ firstToken }) => firstToken === match.firstToken);
  if (atEnd) {
    const from = Math.max(sentence.firstToken, match.firstToken - REACH);
    const longer = namesIn(section, from, match.endToken - 1, ontology).at(-1);
    if (
      longer !== undefined &&
      longer.endToken === match.endToken - 1 &&
      longer.firstToken < match.firstToken
    )
      return longer;
  }
  if (atStart) {
    const to = Math.min(sentence.endToken, match.endToken + REACH);
    const [longer] = namesIn(section, match.firstToken + 1, to, ontology);
    if (
      longer !== undefined &&
      longer.firstToken === match.firstToken + 1 &&
      longer.endToken > match.endToken
    )
      return longer;
  }
  return match;
}

function namesIn({ tokens }: SectionReading, from: number, to: number, ontology: Ontology): AliasMatch[] {
  return ontology
    .match(tokens.slice(from, to))
    .map((found) => ({ ...found, firstToken: found.firstToken + from, endToken: found.endToken + from }));
}
