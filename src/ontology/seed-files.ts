import type { EntryKind } from './ontology.js';

/** The file of each kind of entry in an ontology folder. */
export const SEED_FILES = {
  theory: 'theories.yaml',
  country: 'countries.yaml',
  region: 'regions.yaml',
  organization: 'organizations.yaml',
  method: 'methods.yaml',
} as const satisfies Record<EntryKind, string>;
