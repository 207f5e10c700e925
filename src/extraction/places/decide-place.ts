import type { PlaceRole } from '../../domain/place-role.js';
import type { EvidenceLevel } from '../../domain/evidence.js';
import type { Via } from '../../ontology/alias-match.js';
import type { PlaceMention } from './place-mention.js';

export interface PlaceDecision {
  readonly role: PlaceRole;
  readonly confidence: number;
  readonly rule: string;
}

/** What the article as a whole shows about the places of one kind. */
export interface PlaceSurroundings {
  /** Places of this kind named in title, keywords or abstract; beside a region also countries and organizations. */
  readonly frontCount: number;
  /** Mentions of all places of this kind in the body. */
  readonly bodyMentions: number;
  readonly hasAbstract: boolean;
  readonly damage: number;
  /** The abstract has three sentences or fewer, and one mention may be all there is room for. */
  readonly isShort: boolean;
}

/** A name counts whole; a capital stands for a government; an adjective is the weakest sign of a state. */
const WEIGHT: Record<Via, number> = { name: 1, alias: 1, capital: 0.9, demonym: 0.6, founder: 0 };

/** Signs beside a mention, in mentions. */
const SUBJECT_GAIN = 0.5;
const ACTOR_GAIN = 1;
const QUESTION_GAIN = 0.35;
const OPENING_GAIN = 1;
const PASSING_LOSS = 0.75;
const TIME_LOSS = 0.8;

/** Mentions in one abstract, counted with their signs, from which a place is the case, and from which it acts. */
const IS_CASE = 3;
const ACTS = 1.9;
/** An abstract of a few sentences names what it studies once. */
const ACTS_IN_SHORT = 1;
/** The only place of an abstract needs less. */
const ONLY_PLACE_IS_CASE = 0.9;
/** Without an abstract, a place with this share of the body's mentions is its case. */
const BODY_SHARE = 0.2;
const BODY_LEAST = 5;
const HIGHEST = 0.98;

/**
 * The role of one place from all its mentions. Title and keywords name the case; in the abstract frequency and the
 * words around it decide, in each language half alone, because a half repeats the other; a body only repeats.
 */
export function decidePlace(mentions: readonly PlaceMention[], around: PlaceSurroundings): PlaceDecision {
  const at = (level: EvidenceLevel): PlaceMention[] =>
    mentions.filter(({ reading }) => reading.level === level);
  const clear = (found: readonly PlaceMention[]): boolean => found.some(({ context }) => !context.time);
  const title = clear(at('TITLE'));
  const keyword = clear(at('KEYWORDS'));
  const abstract = at('ABSTRACT');
  const halves = (['fa', 'en'] as const).map((language) =>
    weigh(abstract.filter(({ reading }) => reading.section.language === language)),
  );
  const weight = Math.max(...halves);
  const both = halves.every((half) => half > 0);
  const make = (role: PlaceRole, confidence: number, rule: string): PlaceDecision => ({
    role,
    confidence: rounded(confidence + (both ? 0.02 : 0) - around.damage * 0.2),
    rule,
  });
  if (title && keyword) return make('SUBJECT', 0.98, 'named-in-title-and-keywords');
  if (title) return make('SUBJECT', 0.95, 'named-in-title');
  if (keyword) return make('SUBJECT', weight > 0 ? 0.96 : 0.9, 'named-in-keywords');
  if (weight >= IS_CASE)
    return make('SUBJECT', Math.min(0.95, 0.84 + 0.03 * (weight - IS_CASE)), 'often-in-abstract');
  if (around.frontCount === 1 && weight >= ONLY_PLACE_IS_CASE)
    return make('SUBJECT', 0.78 + 0.05 * Math.min(2, weight - ONLY_PLACE_IS_CASE), 'only-place-of-abstract');
  if (weight >= ACTS) return make('ACTOR', 0.72 + 0.08 * (weight - ACTS), 'acts-in-abstract');
  if (around.isShort && weight >= ACTS_IN_SHORT)
    return make('ACTOR', 0.62 + 0.1 * (weight - ACTS_IN_SHORT), 'named-in-short-abstract');
  const body = mentions.filter(({ reading }) => reading.level === 'FULL_TEXT').length;
  if (!around.hasAbstract && body >= BODY_LEAST && body >= around.bodyMentions * BODY_SHARE)
    return make('SUBJECT', 0.75, 'often-in-body');
  return {
    role: 'MENTIONS',
    confidence: rounded(Math.min(0.92, 0.82 + 0.02 * mentions.length)),
    rule: 'named',
  };
}

function weigh(mentions: readonly PlaceMention[]): number {
  let weight = 0;
  let gain = 0;
  for (const { via, context } of mentions) {
    const own = WEIGHT[via] - (context.passing ? PASSING_LOSS : 0) - (context.time ? TIME_LOSS : 0);
    weight += Math.max(0, own);
    if (own < WEIGHT[via] && !context.opening) continue;
    // Signs are counted once: a second "policy of" adds nothing that its mention does not.
    gain = Math.max(
      gain,
      (context.actor ? ACTOR_GAIN : context.subject ? SUBJECT_GAIN : 0) +
        (context.question ? QUESTION_GAIN : 0) +
        (context.opening ? OPENING_GAIN : 0),
    );
  }
  return weight + gain;
}

function rounded(confidence: number): number {
  return Math.round(Math.min(HIGHEST, Math.max(0.05, confidence)) * 100) / 100;
}
