import type { Claim } from '../../domain/article-record.js';
import { keyOf } from '../../domain/ids.js';
import type { PlaceRole } from '../../domain/place-role.js';
import type { ArticleReading } from '../reading/article-reading.js';
import { passageAround } from '../reading/evidence-passage.js';
import { strongestEvidence } from '../reading/strongest-evidence.js';
import { judgePlace } from './learned/judge-place.js';
import type { PlaceMention } from './place-mention.js';
import { readPlaces, type PlaceKind } from './read-places.js';

const LEVEL_SCORE = { TITLE: 3, KEYWORDS: 2, ABSTRACT: 2.5, FULL_TEXT: 1 } as const;

/** One claim for each entry of one kind that is mentioned. */
export function placeClaims(
  kind: PlaceKind,
  all: readonly PlaceMention[],
  reading: ArticleReading,
): Claim<PlaceRole>[] {
  const claims = readPlaces(kind, all, reading).map((place) => {
    const { role, confidence, rule } = judgePlace(place);
    const evidence = place.mentions.map((mention) => ({
      evidence: passageAround(reading.document.raw, mention.reading, mention.sentence, mention.match, rule),
      score: scoreOf(mention),
    }));
    return { id: keyOf(place.id), role, confidence, evidence: strongestEvidence(evidence) };
  });
  return claims.sort(
    (a, b) =>
      Number(a.role === 'MENTIONS') - Number(b.role === 'MENTIONS') ||
      b.confidence - a.confidence ||
      (a.id < b.id ? -1 : 1),
  );
}

function scoreOf({ reading, context }: PlaceMention): number {
  const signs = (context.subject || context.actor ? 0.5 : 0) + (context.question ? 0.5 : 0);
  return LEVEL_SCORE[reading.level] + signs - (context.passing || context.time ? 1 : 0);
}
