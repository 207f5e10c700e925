import { z } from 'zod';
import type { JournalFacts } from '../domain/document.js';
import { comparisonKey } from '../text/comparison-key.js';
import { normalise } from '../text/normalise.js';
import { normalisationVocabulary } from '../text/normalisation-vocabulary.js';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';

const schema = z.object({
  periodicals: z.array(
    z.object({
      names: z.array(z.string().min(1)).min(1),
      issn: z.array(z.string().regex(/^\d{4}-\d{3}[\dX]$/)).optional(),
    }),
  ),
});

const LATIN_GENRE_BEFORE = /^(?:the )?(?:quarterly |biannual )?(?:journal of |quarterly of )?(?:the )?/i;
const LATIN_GENRE_AFTER = / (?:quarterly|journal|biannual)$/i;

/** The name by which a journal of the field is known first, whichever of its names or numbers a source prints. */
export function knownPeriodical({ name, issn }: JournalFacts): string | null {
  const { byName, byIssn } = (loaded ??= load());
  for (const printed of [name.fa, name.en])
    if (printed !== null) {
      const found = byName.get(nameKey(printed)) ?? byName.get(nameKey(withoutLatinGenre(printed)));
      if (found !== undefined) return found;
    }
  return issn === null ? null : (byIssn.get(comparisonKey(issn)) ?? null);
}

/** The name without the word for its kind ("quarterly"), unless nothing else is left. */
export function withoutGenre(name: string): string {
  const plain = normalise(name).text.trim();
  for (const genre of normalisationVocabulary().periodicalGenres)
    if (plain.startsWith(`${genre} `)) return plain.slice(genre.length + 1);
  return plain;
}

function withoutLatinGenre(name: string): string {
  return name.trim().replace(LATIN_GENRE_BEFORE, '').replace(LATIN_GENRE_AFTER, '');
}

function nameKey(name: string): string {
  return comparisonKey(withoutGenre(name));
}

let loaded:
  { readonly byName: ReadonlyMap<string, string>; readonly byIssn: ReadonlyMap<string, string> } | undefined;

/** @throws Error when two journals share a name or an ISSN: a mistake in the vocabulary. */
function load(): NonNullable<typeof loaded> {
  const [byName, byIssn] = [new Map<string, string>(), new Map<string, string>()];
  for (const { names, issn = [] } of readVocabulary('periodicals.yaml', schema).periodicals) {
    for (const key of new Set(names.flatMap((name) => [nameKey(name), nameKey(withoutLatinGenre(name))])))
      add(byName, key, names[0]!);
    for (const number of issn) add(byIssn, comparisonKey(number), names[0]!);
  }
  return { byName, byIssn };
}

function add(known: Map<string, string>, key: string, name: string): void {
  if (known.has(key))
    throw new Error(`periodicals.yaml: ${key} belongs to ${known.get(key)} and to ${name}.`);
  known.set(key, name);
}
