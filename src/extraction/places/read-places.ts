import type { OntologyEntry } from '../../domain/ontology-entry.js';
import type { ArticleReading } from '../reading/article-reading.js';
import { groupBy } from '../reading/group-by.js';
import { decidePlace, type PlaceSurroundings } from './decide-place.js';
import type { PlaceCase } from './learned/place-case.js';
import type { PlaceMention } from './place-mention.js';

export const PLACE_KINDS = ['country', 'region', 'organization'] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The places of one kind that an article names, each with its mentions and what the rules make of them. */
export function readPlaces(
  kind: PlaceKind,
  all: readonly PlaceMention[],
  reading: ArticleReading,
): PlaceCase[] {
  const mentions = all.filter(({ id }) => id.startsWith(`${kind}:`));
  const inBody = (mention: PlaceMention): boolean => mention.reading.level === 'FULL_TEXT';
  const around: PlaceSurroundings = {
    frontCount: new Set((kind === 'region' ? all : mentions).filter((m) => !inBody(m)).map(({ id }) => id))
      .size,
    bodyMentions: mentions.filter(inBody).length,
    hasAbstract: reading.sections.some(({ level }) => level === 'ABSTRACT'),
    damage: reading.document.damage,
    // A region also says where in the world the case lies, so that one mention of it says less.
    isShort: kind === 'country' && isShort(reading),
  };
  const places = [...groupBy(mentions, ({ id }) => id)];
  const counts = places.map(([, of]) => of.filter(isInAbstract).length);
  return places.map(([id, of], index) => ({
    id,
    mentions: of,
    around,
    rank: {
      before: counts.slice(0, index).filter((count) => count > 0).length,
      above: counts.filter((count) => count > counts[index]!).length,
    },
    isHistorical: isHistorical(reading.ontology.get(id)),
    rules: decidePlace(of, around),
  }));
}

function isHistorical(entry: OntologyEntry | undefined): boolean {
  return entry !== undefined && 'existed' in entry && entry.existed !== null;
}

function isInAbstract({ reading }: PlaceMention): boolean {
  return reading.level === 'ABSTRACT';
}

/** Sentences of an abstract that has no room to name its case more than once. */
const SHORT = 3;

function isShort({ sections }: ArticleReading): boolean {
  return sections
    .filter(({ level }) => level === 'ABSTRACT')
    .every(({ sentences }) => sentences.length <= SHORT);
}
