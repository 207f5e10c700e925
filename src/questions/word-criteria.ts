import { APPLIED_ROLES } from '../domain/theory-role.js';
import type { TheoryRole } from '../domain/theory-role.js';
import type { Ontology } from '../ontology/ontology.js';
import type { ArticleCriteria, Criterion, TheoryCriterion, YearsCriterion } from './article-criteria.js';
import type { Candidate } from './piece.js';
import type { Wording } from './wording.js';

/** Criteria in the words of one language; `null` where they name no theory or no place. */
export interface WordedCriteria {
  readonly theory: string | null;
  readonly place: string | null;
  /** The roles asked for in words; `null` for the applied ones. */
  readonly roles: string | null;
  /** Everything else, in parentheses, with the space before them; empty when there is nothing. */
  readonly scope: string;
}

/** Puts criteria into words. */
export function wordCriteria(
  criteria: ArticleCriteria,
  wording: Wording,
  ontology: Ontology,
): WordedCriteria {
  const named = criteria.all.filter((criterion) => criterion.kind === 'theory');
  const theories = named.filter(({ roles }) => isSameRoles(roles, named[0]!.roles));
  const others = named.filter((theory) => !theories.includes(theory));
  const places = criteria.all.filter((criterion) => criterion.kind === 'place');
  const scope = [
    ...closureNote(theories[0], ontology, wording),
    ...others.map((theory) =>
      wording.label('also', {
        theory: names(theory.anyOf, wording),
        roles: wordRoles(theory.roles, wording) ?? wording.label('applied'),
      }),
    ),
    ...criteria.all.flatMap((criterion) => wordOther(criterion, wording)),
    ...criteria.none.flatMap((criterion) =>
      'anyOf' in criterion ? wordExcluded(criterion, criteria, wording) : [],
    ),
  ];
  return {
    theory: theories.length > 0 ? joined(theories, wording) : null,
    place: places.length > 0 ? joined(places, wording) : null,
    roles: theories[0] ? wordRoles(theories[0].roles, wording) : null,
    scope: scope.length > 0 ? wording.label('scope', { list: scope.join(wording.label('semicolon')) }) : '',
  };
}

/**
 * Which articles, as a part of a sentence: "articles on Iran that criticise realism (since 2010)".
 *
 * @param rolesOfAll what they do with theories that the sentence names itself
 */
export function wordTopic(
  criteria: ArticleCriteria,
  wording: Wording,
  ontology: Ontology,
  rolesOfAll: readonly TheoryRole[] = APPLIED_ROLES,
): string {
  const { theory, place, roles, scope } = wordCriteria(criteria, wording, ontology);
  const ofAll = wordRoles(rolesOfAll, wording);
  const parts = [
    ...(theory !== null ? [roles === null ? 'theory' : 'role'] : ofAll === null ? [] : ['them']),
    ...(place === null ? [] : ['place']),
  ];
  return (
    wording.label(`topic.${parts.join('-') || 'all'}`, {
      theory: theory ?? '',
      place: place ?? '',
      roles: roles ?? ofAll ?? '',
    }) + scope
  );
}

function isSameRoles(one: readonly TheoryRole[], other: readonly TheoryRole[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role));
}

function wordRoles(roles: readonly TheoryRole[], wording: Wording): string | null {
  return isSameRoles(roles, APPLIED_ROLES)
    ? null
    : wording.list(
        roles.map((role) => wording.label(role)),
        'or',
        roles.length,
      );
}

function joined(criteria: readonly { readonly anyOf: readonly Candidate[] }[], wording: Wording): string {
  return wording.list(
    criteria.map(({ anyOf }) => names(anyOf, wording)),
    'and',
    criteria.length,
  );
}

function names(anyOf: readonly Candidate[], wording: Wording): string {
  return wording.list(
    anyOf.map(({ id, name }) => wording.name(name, id)),
    'or',
    anyOf.length,
  );
}

function closureNote(theory: TheoryCriterion | undefined, ontology: Ontology, wording: Wording): string[] {
  if (!theory || theory.anyOf.every(({ id }) => ontology.descendants(id).length === 0)) return [];
  return [wording.label(theory.includeSubtheories ? 'subtheories' : 'exact')];
}

function wordOther(criterion: Criterion, wording: Wording): string[] {
  if (criterion.kind === 'theory' || criterion.kind === 'place') return [];
  if (criterion.kind === 'no-theory') return [wording.label('no-theory')];
  if (criterion.kind === 'language') return [wording.label(`language.${criterion.language}`)];
  if (criterion.kind === 'years') return [wordYears(criterion, wording)];
  return [wording.label(criterion.kind, { name: names(criterion.anyOf, wording) })];
}

function wordYears({ from, to }: YearsCriterion, wording: Wording): string {
  const values = { from: wording.number(from ?? 0), to: wording.number(to ?? 0) };
  if (to === null) return wording.label('years.from', values);
  if (from === null) return wording.label('years.to', values);
  return wording.label(from === to ? 'years.in' : 'years.between', values);
}

/** "only criticise X" leaves the applications of X out: its roles say so already. */
function wordExcluded(
  criterion: Extract<Criterion, { anyOf: unknown }>,
  { all }: ArticleCriteria,
  wording: Wording,
): string[] {
  const isRest = all.some((kept) => 'anyOf' in kept && kept.anyOf === criterion.anyOf);
  return isRest ? [] : [wording.label('not', { name: names(criterion.anyOf, wording) })];
}
