import type { Claim } from '../domain/article-record.js';
import type { Language } from '../domain/language.js';
import { STUDIED_ROLES, type PlaceRole } from '../domain/place-role.js';
import { APPLIED_ROLES } from '../domain/theory-role.js';
import { comparisonKey } from '../text/comparison-key.js';
import type { ComparedArticle } from './align-articles.js';
import type { LabelledArticle } from './label-file.js';
import type { Score } from './score.js';

/** One comparison: what is wrong is listed, so that a person can look it up. */
export interface Outcome extends Score {
  readonly wrong: readonly string[];
}

type Measure = (label: LabelledArticle, article: ComparedArticle | null) => Outcome;

/** What is compared, by name, in the order of a report. */
export const MEASURES = {
  appliedTheory,
  presentTheory,
  studiedCountry: (label, article) => studied(label.countries, article?.countries ?? []),
  studiedRegion: (label, article) => studied(label.regions, article?.regions ?? []),
  studiedOrganization: (label, article) => studied(label.organizations, article?.organizations ?? []),
  authors,
  pages,
  keywords,
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;

function appliedTheory({ theories }: LabelledArticle, article: ComparedArticle | null): Outcome {
  const came = rolesOf(article?.theories ?? [], APPLIED_ROLES);
  const allowed = new Set([...theories.optional, ...theories.applied.flat(), ...theories.present.flat()]);
  for (const id of theories.notApplied) allowed.delete(id);
  const missed = theories.applied.filter((ids) => !ids.some((id) => came.has(id)));
  const extra = [...came].filter((id) => !allowed.has(id));
  return outcome(
    theories.applied.length - missed.length,
    extra,
    missed.map((ids) => ids.join('|')),
  );
}

/** Only what is missed counts: an article may mention theories that no label lists. */
function presentTheory({ theories }: LabelledArticle, article: ComparedArticle | null): Outcome {
  const came = new Set((article?.theories ?? []).map(({ id }) => id));
  const missed = theories.present.filter((ids) => !ids.some((id) => came.has(id)));
  return outcome(
    theories.present.length - missed.length,
    [],
    missed.map((ids) => ids.join('|')),
  );
}

function studied(label: LabelledArticle['countries'], claims: readonly Claim<PlaceRole>[]): Outcome {
  const came = rolesOf(claims, STUDIED_ROLES);
  const missed = label.studied.filter((id) => !came.has(id));
  const extra = [...came].filter((id) => !label.studied.includes(id) && !label.optional.includes(id));
  return outcome(label.studied.length - missed.length, extra, missed);
}

function authors({ authors: labelled }: LabelledArticle, article: ComparedArticle | null): Outcome {
  const expected = (labelled ?? []).map(({ fa, en, corresponding }) => person(fa, en, corresponding));
  const came = (article?.authors ?? []).map(({ name, corresponding }) =>
    person(name.fa, name.en, corresponding),
  );
  return listed(expected, came);
}

function person(
  fa: string | null | undefined,
  en: string | null | undefined,
  corresponding: boolean,
): string {
  return `${comparisonKey(fa ?? '')}/${comparisonKey(en ?? '')}${corresponding ? '*' : ''}`;
}

function pages(label: LabelledArticle, article: ComparedArticle | null): Outcome {
  return listed(
    [label.pages].filter((text) => text != null),
    [article?.pages].filter((text) => text != null),
  );
}

function keywords(label: LabelledArticle, article: ComparedArticle | null): Outcome {
  const keys = (
    lists: Partial<Record<Language, readonly string[] | undefined>> | null | undefined,
  ): string[] => (['fa', 'en'] as const).flatMap((language) => (lists?.[language] ?? []).map(comparisonKey));
  return listed(keys(label.keywords), keys(article?.keywords));
}

function listed(expected: readonly string[], came: readonly string[]): Outcome {
  const left = [...came];
  const missed = expected.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return outcome(expected.length - missed.length, left, missed);
}

function rolesOf<R extends string>(claims: readonly Claim<R>[], roles: readonly R[]): Set<string> {
  return new Set(claims.filter(({ role }) => roles.includes(role)).map(({ id }) => id));
}

function outcome(hits: number, extra: readonly string[], missed: readonly string[]): Outcome {
  const wrong = [...extra.map((id) => `extra ${id}`), ...missed.map((id) => `missed ${id}`)];
  return { hits, extra: extra.length, missed: missed.length, wrong };
}
