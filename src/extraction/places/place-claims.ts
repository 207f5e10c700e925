import type { Claim } from '../../domain/article-record.js';
import { keyOf } from '../../domain/ids.js';
import type { PlaceRole } from '../../domain/place-role.js';
import type { ArticleReading } from '../reading/article-reading.js';
import { passageAround } from '../reading/evidence-passage.js';
import { groupBy } from '../reading/group-by.js';
import { strongestEvidence } from '../reading/strongest-evidence.js';
import { decidePlace, type PlaceSurroundings } from './decide-place.js';
import type { PlaceMention } from './place-mention.js';

const LEVEL_SCORE = { TITLE: 3, KEYWORDS: 2, ABSTRACT: 2.5, FULL_TEXT: 1 } as const;

/** One claim for each entry of one kind that is mentioned. */
export function placeClaims(
  prefix: 'country' | 'region' | 'organization',
  all: readonly PlaceMention[],
  reading: ArticleReading,
): Claim<PlaceRole>[] {
  const mentions = all.filter(({ id }) => id.startsWith(`${prefix}:`));
  const inBody = (mention: PlaceMention): boolean => mention.reading.level === 'FULL_TEXT';
  const around: PlaceSurroundings = {
    frontCount: new Set((prefix === 'region' ? all : mentions).filter((m) => !inBody(m)).map(({ id }) => id))
      .size,
    bodyMentions: mentions.filter(inBody).length,
    hasAbstract: reading.sections.some(({ level }) => level === 'ABSTRACT'),
    damage: reading.document.damage,
    // A region also says where in the world the case lies, so that one mention of it says less.
    isShort: prefix === 'country' && isShort(reading),
  };
  const claims = [...groupBy(mentions, ({ id }) => id)].map(([id, of]) => {
    const { role, confidence, rule } = decidePlace(of, around);
    const evidence = of.map((mention) => ({
      evidence: passageAround(reading.document.raw, mention.reading, mention.sentence, mention.match, rule),
      score: scoreOf(mention),
    }));
    return { id: keyOf(id), role, confidence, evidence: strongestEvidence(evidence) };
  });
  return claims.sort(
    (a, b) =>
      Number(a.role === 'MENTIONS') - Number(b.role === 'MENTIONS') ||
      b.confidence - a.confidence ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Sentences of an abstract that has no room to name its case more than once. */
const SHORT = 3;

function isShort({ sections }: ArticleReading): boolean {
  return sections
    .filter(({ level }) => level === 'ABSTRACT')
    .every(({ sentences }) => sentences.length <= SHORT);
}

function scoreOf({ reading, context }: PlaceMention): number {
  const signs = (context.subject || context.actor ? 0.5 : 0) + (context.question ? 0.5 : 0);
  return LEVEL_SCORE[reading.level] + signs - (context.passing || context.time ? 1 : 0);
}
