import type { Claim } from '../domain/article-record.js';
import type { Evidence } from '../domain/evidence.js';
import { STUDIED_ROLES } from '../domain/place-role.js';
import { APPLIED_ROLES } from '../domain/theory-role.js';
import { detectLanguage } from '../text/detect-language.js';
import { alignArticles, type ComparedArticle } from './align-articles.js';
import type { LabelFile, LabelledArticle } from './label-file.js';
import { MEASURES, type MeasureName } from './measures.js';
import { observeClaims, pairRoles, type Observation, type RolePair } from './observe-claims.js';
import { addScores, NO_SCORE, type Score } from './score.js';

/** What came out wrong, and where. */
export interface Mistake {
  readonly document: string;
  /** Pages of the article, or its number in the document from 1. */
  readonly article: string;
  readonly measure: MeasureName;
  readonly problem: string;
  /** The passage that led to what came out, of a miss that of the role that came out instead; `null` without one. */
  readonly passage: Evidence | null;
}

export interface Evaluation {
  readonly scores: Readonly<Record<MeasureName, Score>>;
  /** Passages whose quote is what stands at their offsets, and those whose quote is not. */
  readonly quotes: Score;
  /** Applied and studied claims at a confidence of 0.9 or more: right ones as hits, wrong ones as extra. */
  readonly confident: Score;
  readonly mistakes: readonly Mistake[];
  readonly observations: readonly Observation[];
  readonly rolePairs: readonly RolePair[];
}

const CONFIDENT = 0.9;
const NAMES = Object.keys(MEASURES) as MeasureName[];

/** Compares what came out of one document with its labels; `raw` is the decoded text that offsets point into. */
export function evaluateDocument(
  labels: LabelFile,
  articles: readonly ComparedArticle[],
  raw: string,
): Evaluation {
  const pairs = alignArticles(labels.articles, articles);
  const scores = Object.fromEntries(NAMES.map((name) => [name, NO_SCORE])) as Record<MeasureName, Score>;
  const mistakes: Mistake[] = [];
  const observations: Observation[] = [];
  const rolePairs: RolePair[] = [];
  const language = detectLanguage(raw);
  let confident = NO_SCORE;
  for (const [index, { label, article }] of pairs.entries()) {
    const observed = observeClaims(label ?? UNLABELLED, article, language);
    observations.push(...observed);
    rolePairs.push(...pairRoles(label ?? UNLABELLED, article));
    for (const name of NAMES) {
      const outcome = MEASURES[name](label ?? UNLABELLED, article);
      scores[name] = addScores(scores[name], outcome);
      for (const problem of outcome.wrong)
        mistakes.push({
          document: labels.document,
          article: label?.pages ?? article?.pages ?? String(index + 1),
          measure: name,
          problem,
          passage: passageOf(observed, name, problem),
        });
    }
    confident = addScores(confident, confidentClaims(label ?? UNLABELLED, article));
  }
  return { scores, quotes: quotesOf(articles, raw), confident, mistakes, observations, rolePairs };
}

function passageOf(observed: readonly Observation[], name: MeasureName, problem: string): Evidence | null {
  const found = observed.find(({ field, outcome, id }) => field === name && problem === `${outcome} ${id}`);
  return found?.passage ?? null;
}

/** An article that no label knows: whatever it claims is extra. */
const UNLABELLED: LabelledArticle = {
  theories: { applied: [], present: [], optional: [], notApplied: [] },
  countries: { studied: [], optional: [] },
  regions: { studied: [], optional: [] },
  organizations: { studied: [], optional: [] },
  cut: false,
};

function confidentClaims(label: LabelledArticle, article: ComparedArticle | null): Score {
  if (article === null) return NO_SCORE;
  const sure = <R extends string>(claims: readonly Claim<R>[], roles: readonly R[]): Claim<R>[] =>
    claims.filter(({ role, confidence }) => confidence >= CONFIDENT && roles.includes(role));
  const certain: ComparedArticle = {
    ...article,
    theories: sure(article.theories, APPLIED_ROLES),
    countries: sure(article.countries, STUDIED_ROLES),
    regions: sure(article.regions, STUDIED_ROLES),
    organizations: sure(article.organizations, STUDIED_ROLES),
  };
  const measures = [
    MEASURES.appliedTheory,
    MEASURES.studiedCountry,
    MEASURES.studiedRegion,
    MEASURES.studiedOrganization,
  ];
  const extra = measures.reduce((sum, measure) => sum + measure(label, certain).extra, 0);
  const all =
    certain.theories.length +
    certain.countries.length +
    certain.regions.length +
    certain.organizations.length;
  return { hits: all - extra, extra, missed: 0 };
}

function quotesOf(articles: readonly ComparedArticle[], raw: string): Score {
  const evidence = articles.flatMap(({ theories, countries, regions, organizations, methods }) =>
    [...theories, ...countries, ...regions, ...organizations, ...methods].flatMap((claim) => claim.evidence),
  );
  const hits = evidence.filter(({ quote, start, end }) => raw.slice(start, end) === quote).length;
  return { hits, extra: evidence.length - hits, missed: 0 };
}
