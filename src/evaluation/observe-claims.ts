import type { Claim } from '../domain/article-record.js';
import type { Evidence, EvidenceLevel } from '../domain/evidence.js';
import type { Language } from '../domain/language.js';
import { STUDIED_ROLES } from '../domain/place-role.js';
import { APPLIED_ROLES } from '../domain/theory-role.js';
import type { ComparedArticle } from './align-articles.js';
import type { LabelledArticle } from './label-file.js';

/** The fields whose claims carry evidence and confidence. */
export const CLAIM_FIELDS = [
  'appliedTheory',
  'studiedCountry',
  'studiedRegion',
  'studiedOrganization',
] as const;

export type ClaimField = (typeof CLAIM_FIELDS)[number];

/** One claim held against the labels, or one label that no claim meets. */
export interface Observation {
  readonly field: ClaimField;
  readonly outcome: 'hit' | 'extra' | 'missed';
  /** The claimed id, or the acceptable ids of a missed label joined by a bar. */
  readonly id: string;
  /** The role that came out for it; `null` when it did not come out at all. */
  readonly role: string | null;
  readonly confidence: number | null;
  /** The most telling passage of the claim, also of one with another role than labelled. */
  readonly passage: Evidence | null;
  readonly language: Language | null;
  readonly level: EvidenceLevel | null;
}

/** A labelled role and what came out in its place; `absent` when nothing did. */
export interface RolePair {
  readonly kind: 'theory' | 'place';
  readonly labelled: string;
  readonly came: string;
}

/** Every claim with an applied or studied role, and every such label; what is optional counts as neither. */
export function observeClaims(
  label: LabelledArticle,
  article: ComparedArticle | null,
  language: Language | null,
): Observation[] {
  const { applied, present, optional, notApplied } = label.theories;
  const forbidden = new Set(notApplied);
  const allowed = [...optional, ...present.flat()].filter((id) => !forbidden.has(id));
  const places = (labelled: LabelledArticle['countries']): [string[][], string[]] => [
    labelled.studied.map((id) => [id]),
    labelled.optional,
  ];
  return [
    ...observe('appliedTheory', article?.theories ?? [], APPLIED_ROLES, [applied, allowed], language),
    ...observe('studiedCountry', article?.countries ?? [], STUDIED_ROLES, places(label.countries), language),
    ...observe('studiedRegion', article?.regions ?? [], STUDIED_ROLES, places(label.regions), language),
    ...observe(
      'studiedOrganization',
      article?.organizations ?? [],
      STUDIED_ROLES,
      places(label.organizations),
      language,
    ),
  ];
}

function observe<R extends string>(
  field: ClaimField,
  claims: readonly Claim<R>[],
  roles: readonly R[],
  [wanted, optional]: [readonly (readonly string[])[], readonly string[]],
  language: Language | null,
): Observation[] {
  const came = claims.filter(({ role }) => roles.includes(role));
  const hits = wanted.map((ids) => came.find(({ id }) => ids.includes(id)));
  const observed = (outcome: Observation['outcome'], claim: Claim<R>): Observation => {
    const passage = claim.evidence[0] ?? null;
    return {
      field,
      outcome,
      id: claim.id,
      role: claim.role,
      confidence: claim.confidence,
      passage,
      language: passage?.language ?? language,
      level: passage?.level ?? null,
    };
  };
  const isAllowed = ({ id }: Claim<R>): boolean =>
    optional.includes(id) || wanted.some((ids) => ids.includes(id));
  return [
    ...hits.flatMap((claim) => (claim === undefined ? [] : [observed('hit', claim)])),
    ...came.filter((claim) => !isAllowed(claim)).map((claim) => observed('extra', claim)),
    ...wanted.flatMap((ids, index): Observation[] => {
      if (hits[index] !== undefined) return [];
      const other = claims.find(({ id }) => ids.includes(id));
      if (other !== undefined) return [{ ...observed('missed', other), id: ids.join('|'), language }];
      const nothing = { role: null, confidence: null, passage: null, level: null };
      return [{ field, outcome: 'missed', id: ids.join('|'), language, ...nothing }];
    }),
  ];
}

/** The exact roles of the labels beside what came out. */
export function pairRoles(label: LabelledArticle, article: ComparedArticle | null): RolePair[] {
  const pairs = (
    kind: RolePair['kind'],
    labelled: Readonly<Record<string, string>> | undefined,
    claims: readonly Claim<string>[],
  ): RolePair[] =>
    Object.entries(labelled ?? {}).map(([id, role]) => ({
      kind,
      labelled: role,
      came: claims.find((claim) => claim.id === id)?.role ?? 'absent',
    }));
  return [
    ...pairs('theory', label.theories.roles, article?.theories ?? []),
    ...pairs('place', label.countries.roles, article?.countries ?? []),
    ...pairs('place', label.regions.roles, article?.regions ?? []),
    ...pairs('place', label.organizations.roles, article?.organizations ?? []),
  ];
}
