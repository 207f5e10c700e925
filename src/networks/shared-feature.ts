import type { Bilingual } from '../domain/bilingual.js';

/** Something two articles share. */
export interface SharedFeature {
  readonly id: string;
  readonly kind: 'THEORY' | 'PLACE' | 'KEYWORD' | 'METHOD' | 'ORGANIZATION' | 'REFERENCE';
  readonly name: Bilingual;
  /** Its part in the score: how rare it is among all articles. */
  readonly weight: number;
}
