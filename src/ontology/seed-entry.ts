import type { Bilingual } from '../domain/bilingual.js';
import type { Language } from '../domain/language.js';
import type { OntologyEntry } from '../domain/ontology-entry.js';
import type { EntryKind } from './ontology.js';
import type { SeedPath } from './read-seed-file.js';

/** An entry together with where it is written, and with what only the seed file knows of it. */
export interface SeedEntry<E extends OntologyEntry = OntologyEntry> {
  readonly kind: EntryKind;
  readonly entry: E;
  readonly homonyms: readonly string[];
  /** Adjectives that name a theory only beside a word such as "approach". */
  readonly adjectives: Bilingual<readonly string[]>;
  /** Phrases that hold a name of the entry but mean something else. */
  readonly except: Bilingual<readonly string[]>;
  /** Scholars by whose name a theory is called. */
  readonly founders: readonly Founder[];
  readonly file: string;
  readonly lineOf: (path: SeedPath) => number;
}

export interface Founder {
  readonly fa: string;
  readonly en: string;
  /** Languages in which only the whole name tells the scholar, the family name being an ordinary word too. */
  readonly wholeNameOnly: readonly Language[];
}
