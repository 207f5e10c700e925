import { emptyTarget } from './fold-text.js';
import { normalise, type NormaliseOptions } from './normalise.js';
import type { Token } from './token.js';
import { tokenise } from './tokenise.js';

const target = emptyTarget(4096);

/** The tokens of raw text: `tokenise(normalise(raw, options))`, without arrays of its own for the copy in between. */
export function tokensOf(raw: string, options: NormaliseOptions): Token[] {
  return tokenise(normalise(raw, options, target));
}
