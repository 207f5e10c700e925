import { inputError } from '../errors/input-error.js';
import type { ArticleFilter } from './article-filter.input.js';
import type { YearRange } from './year-range.input.js';

/** Each condition is a statement of its own; more than anybody asks by hand would only load the store. */
const MOST_CONDITIONS = 50;

/**
 * Refuses filters that cannot mean anything.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkFilter(filter: ArticleFilter): void {
  const all = [...parts(filter, MOST_CONDITIONS)];
  const conditions = all.reduce((sum, part) => sum + conditionsOf(part), 0);
  if (all.length > MOST_CONDITIONS || conditions > MOST_CONDITIONS)
    throw inputError('BAD_USER_INPUT', `A filter may have up to ${MOST_CONDITIONS} conditions.`);
  for (const part of all) {
    if (part.or?.length === 0) throw inputError('BAD_USER_INPUT', 'An empty `or` leaves nothing to match.');
    if (part.text != null && !/[\p{L}\p{N}]/u.test(part.text))
      throw inputError('BAD_USER_INPUT', '`text` has no letter and no digit to look for.');
    for (const claim of [part.theory, ...(part.places ?? [])]) checkClaim(claim);
    checkYears('years', part.years);
    checkYears('solarYears', part.solarYears);
  }
}

/** The filter and the filters in it, one more than `most` at the utmost: a hostile one may nest without end. */
function* parts(filter: ArticleFilter, most: number): Generator<ArticleFilter> {
  const waiting = [filter];
  for (let count = 0; count <= most; count++) {
    const next = waiting.pop();
    if (next === undefined) return;
    yield next;
    waiting.push(...(next.and ?? []), ...(next.or ?? []), ...(next.not == null ? [] : [next.not]));
  }
}

function conditionsOf(filter: ArticleFilter): number {
  const { theory, places, authors, keywords, organizations, methods } = filter;
  const lists = [places, authors, keywords, organizations, methods];
  return Number(theory != null) + lists.reduce((sum, list) => sum + (list?.length ?? 0), 1);
}

function checkClaim(
  claim: { roles?: readonly string[] | null; minConfidence?: number | null } | null | undefined,
) {
  if (claim?.roles?.length === 0)
    throw inputError('BAD_USER_INPUT', 'Empty `roles` match nothing: name a role, or leave them out.');
  const confidence = claim?.minConfidence;
  if (confidence != null && (confidence < 0 || confidence > 1))
    throw inputError('BAD_USER_INPUT', `A confidence is 0 to 1; ${confidence} was asked for.`);
}

/** Years that can only be meant in the other calendar: nothing was published in them in this one. */
const OTHER_CALENDAR = {
  years: { field: 'solarYears', first: 1250, last: 1450 },
  solarYears: { field: 'years', first: 1700, last: 2100 },
} as const;

function checkYears(name: 'years' | 'solarYears', range: YearRange | null | undefined): void {
  if (range?.from != null && range.to != null && range.from > range.to)
    throw inputError('BAD_USER_INPUT', `\`${name}\` ends before it begins.`);
  const other = OTHER_CALENDAR[name];
  const strange = [range?.from, range?.to].find(
    (year) => year != null && year >= other.first && year <= other.last,
  );
  if (strange !== undefined)
    throw inputError(
      'BAD_USER_INPUT',
      `${strange} is a year of the other calendar: ask for it by \`${other.field}\`.`,
    );
}
