import type { TokenTable } from '../text/token-table.js';

/** Capitals of up to this length are too often words when they are not capitals: us, who, eco. */
const SHORT = 3;

/**
 * Whether an alias written in capitals stands in the text as one would write it: short ones wholly in capitals,
 * longer ones (Nato, Unesco) with a capital at least in front. Without the raw text short ones never do.
 */
export function isCasedAsMeant(
  alias: { readonly letters: string },
  tokens: TokenTable,
  stretch: { readonly first: number; readonly end: number; readonly raw: string | undefined },
): boolean {
  const { raw, first, end } = stretch;
  const isShort = alias.letters.length <= SHORT;
  if (raw === undefined) return !isShort;
  const start = tokens.rawStart(first);
  const rawEnd = tokens.rawEnd(end - 1);
  if (!isShort) return /^\P{Ll}/u.test(raw.slice(start, rawEnd));
  let inflected = 0;
  for (let index = first; index < end; index++) inflected += tokens.ends[index]! - tokens.starts[index]!;
  // A plural s behind capitals stays small: NGOs.
  return !/\p{Ll}/u.test(raw.slice(start, rawEnd - (inflected - alias.letters.length)));
}
