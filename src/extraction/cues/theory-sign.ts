import type { PhraseMatch } from './phrase-matcher.js';
import type { TheoryCue } from './theory-vocabulary.js';

/** What phrases of seeds/vocabulary/theory-cues.yaml may mean where they stand near a theory; see there. */
const KINDS = [
  'cue',
  'frame-noun',
  'self-naming',
  'instrument',
  'no-veto',
  'but-also',
  'self',
  'other-field',
  'joiner',
  'filler',
  'adding',
  'others-after',
  'claim',
  'evidence',
  'pronoun',
  'object-mark',
  'concession',
  'rejection',
  'adversative',
  'others',
  'advice',
  'actor',
  'anaphor',
  'both',
  'frame-heading',
] as const;

export type SignKind = (typeof KINDS)[number];

/** One meaning of a phrase. */
export type TheorySign =
  { readonly kind: 'cue'; readonly cue: TheoryCue } | { readonly kind: Exclude<SignKind, 'cue'> };

/** A bit for each kind: sentences are asked for their signs by kind again and again. */
const BIT = Object.fromEntries(KINDS.map((kind, at) => [kind, 1 << at])) as Readonly<
  Record<SignKind, number>
>;

/** All that one phrase may mean. */
export class SignSet {
  readonly kinds: number;
  readonly cues: readonly TheoryCue[];

  constructor(readonly all: readonly TheorySign[]) {
    this.kinds = all.reduce((bits, { kind }) => bits | BIT[kind], 0);
    this.cues = all.flatMap((sign) => (sign.kind === 'cue' ? [sign.cue] : []));
  }
}

/** A phrase of the vocabulary found in a text. */
export type FoundSign = PhraseMatch<SignSet>;

export function isSign({ value }: FoundSign, kind: SignKind): boolean {
  return hasKind(value.kinds, kind);
}

export function hasKind(kinds: number, kind: SignKind): boolean {
  return (kinds & BIT[kind]) !== 0;
}
