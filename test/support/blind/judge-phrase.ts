import type { Claim } from '../../../src/domain/article-record.js';
import { extractText } from './extract-text.js';
import type { Phrase } from './read-set.js';

const FIELDS = ['theories', 'countries', 'regions', 'organizations'] as const;

export type Field = (typeof FIELDS)[number];

/** One id that was labelled, that came out, or both. */
export interface Outcome {
  readonly field: Field;
  readonly id: string;
  /** `null`: it should not have come out. */
  readonly labelled: string | null;
  /** `null`: it did not come out. */
  readonly found: string | null;
}

export interface Verdict {
  readonly phrase: Phrase;
  /** Optional ids are left out. */
  readonly outcomes: readonly Outcome[];
}

export function judgePhrase(phrase: Phrase): Verdict {
  const articles = extractText(phrase.text);
  const optional = new Set(phrase.optional);
  const outcomes = FIELDS.flatMap((field) => {
    const labels: Readonly<Record<string, string>> = phrase[field];
    const claims = articles.flatMap((article): readonly Claim<string>[] => article[field]);
    const alternatives = new Set(Object.values(phrase.also).flat());
    const ids = new Set([...Object.keys(labels), ...claims.map(({ id }) => id)]);
    return [...ids]
      .filter((id) => id in labels || (!optional.has(id) && !alternatives.has(id)))
      .map((id) => {
        const accepted = [id, ...(id in labels ? (phrase.also[id] ?? []) : [])];
        const found = claims.find((claim) => accepted.includes(claim.id));
        return { field, id, labelled: labels[id] ?? null, found: found?.role ?? null };
      });
  });
  return { phrase, outcomes };
}

/** Whether something that the text does not speak of came out. */
export const isTrapped = ({ outcomes }: Verdict): boolean =>
  outcomes.some(({ labelled }) => labelled === null);

export const isRight = ({ labelled, found }: Outcome): boolean => labelled === found;
