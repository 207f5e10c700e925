import { keyOf } from '../domain/ids.js';
import type { QueryRunner } from '../graph/graph-store.js';
import { listConcernsOfDocuments } from '../graph/read/identity/list-concerns.js';
import { moveConcerns } from '../graph/write/write-decisions.js';
import { locateMention, placesOf, type MentionPlace } from '../resolution/locate-mention.js';
import type { FreshDocument } from './resolve-changes.js';

/**
 * Finds again, in documents about to be stored, what decisions name in them: another version of the extractor may
 * have put it elsewhere, or lost it.
 */
export async function relocateDecisions(
  transaction: QueryRunner,
  documents: readonly FreshDocument[],
): Promise<void> {
  const bySource = new Map(documents.map(({ stored, mentions }) => [keyOf(stored.id), mentions]));
  const concerns = await transaction.run(listConcernsOfDocuments, { sources: [...bySource.keys()].sort() });
  const placesBySource = new Map<string, MentionPlace[]>();
  const placesIn = (source: string): MentionPlace[] => {
    let places = placesBySource.get(source);
    if (places === undefined) {
      places = bySource
        .get(source)!
        .map(placesOf)
        .flatMap(({ work, bylines }) => [work, ...bylines]);
      placesBySource.set(source, places);
    }
    return places;
  };
  const moves = concerns
    .map((from) => ({ from, now: locateMention(from, placesIn(from.key.slice(0, from.key.indexOf('#')))) }))
    .filter(({ from, now }) => now !== from.now);
  await moveConcerns(transaction, moves);
}
