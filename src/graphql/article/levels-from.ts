import { EVIDENCE_LEVELS, type EvidenceLevel } from '../../domain/evidence.js';

/** The level and those more telling than it; `null`, which asks nothing, for none. */
export function levelsFrom(level: EvidenceLevel | null | undefined): EvidenceLevel[] | null {
  return level == null ? null : EVIDENCE_LEVELS.slice(0, EVIDENCE_LEVELS.indexOf(level) + 1);
}
