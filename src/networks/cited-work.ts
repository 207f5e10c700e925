import type { Bilingual } from '../domain/bilingual.js';
import type { CitedRow } from '../graph/read/citation/cited-row.js';

/** Something that articles cite. */
export interface CitedWork {
  /** Of a cited work, or of an article held here. */
  readonly id: string;
  readonly title: Bilingual;
  readonly year: number | null;
  readonly doi: string | null;
  /** As a reference list prints it; `null` for an article held here. */
  readonly raw: string | null;
  readonly citations: number;
  /** Ids of the articles that cite it, sorted. */
  readonly citedBy: readonly string[];
}

export function toCitedWork({ titleFa, titleEn, citing, ...row }: CitedRow): CitedWork {
  return { ...row, title: { fa: titleFa, en: titleEn }, citedBy: [...citing].sort() };
}
