import type { AliasMatch } from '../../ontology/alias-match.js';
import { isSign, type FoundSign } from '../cues/theory-sign.js';

/** A name without a word such as "theory" or "approach" at its head, which may be part of a cue. */
export interface NameCore {
  readonly firstToken: number;
  readonly endToken: number;
  /** The name itself says that a theory is meant: "English School", "constructivist account". */
  readonly saysTheory: boolean;
}

/** The head of a name stands first in Persian and last in English. */
export function coreOfName(match: AliasMatch, signs: readonly FoundSign[]): NameCore {
  const { firstToken, endToken, language } = match;
  const inside = signs.filter((sign) => sign.firstToken >= firstToken && sign.endToken <= endToken);
  const isNoun = (sign: FoundSign): boolean => isSign(sign, 'frame-noun') || isSign(sign, 'self-naming');
  const head = inside.find(
    (sign) =>
      isNoun(sign) &&
      sign.endToken - sign.firstToken < endToken - firstToken &&
      (language === 'fa' ? sign.firstToken === firstToken : sign.endToken === endToken),
  );
  const isSelfNamed = endToken - firstToken > 1 && inside.some((sign) => isSign(sign, 'self-naming'));
  return {
    firstToken: language === 'fa' ? (head?.endToken ?? firstToken) : firstToken,
    endToken: language === 'en' ? (head?.firstToken ?? endToken) : endToken,
    saysTheory: isSelfNamed || head !== undefined,
  };
}
