import { z } from 'zod';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';
import { comparisonKey } from './comparison-key.js';
import { normalise } from './normalise.js';
import { tokenise } from './tokenise.js';

const words = z.array(z.string().min(1));
const schema = z.object({
  honorifics: words.min(1),
  ranks: words.min(1),
  degrees: words.min(1),
  ignorable: z.object({ fa: words, en: words }),
  afterGiven: z.object({ fa: words, en: words }),
  givenNames: z.record(z.string().min(1), z.string().regex(/^[a-z]+$/)),
  familyTails: words,
  familyParticles: words,
  generations: words,
});

/** Names by which bylines are known are names here too. */
const bylineNames = z.object({ givenNames: words });

export interface PersonVocabulary {
  /** Phrases as their words without what divides them; longest first does not matter, all lengths are tried. */
  readonly honorifics: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  /** As printed, without full stops and spaces. */
  readonly degrees: ReadonlySet<string>;
  readonly ignorable: ReadonlySet<string>;
  /** Titles after a given name; at the end of a name they are the family name. */
  readonly afterGiven: ReadonlySet<string>;
  /** Usual Latin form by comparison key of a Persian given name. */
  readonly givenNames: ReadonlyMap<string, string>;
  /** Comparison keys of given names in either script, also of other languages. */
  readonly knownGivenNames: ReadonlySet<string>;
  readonly familyTails: ReadonlySet<string>;
  readonly familyParticles: ReadonlySet<string>;
  readonly generations: ReadonlySet<string>;
}

let loaded: PersonVocabulary | undefined;

/**
 * The words around and inside personal names.
 *
 * @throws VocabularyError when seeds/vocabulary/person-names.yaml is damaged
 */
export function personVocabulary(): PersonVocabulary {
  return (loaded ??= load());
}

function load(): PersonVocabulary {
  const raw = readVocabulary('person-names.yaml', schema);
  const layout = readVocabulary('layout.yaml', bylineNames);
  const keys = (list: readonly string[]): Set<string> => new Set(list.map(comparisonKey));
  return {
    honorifics: new Set(raw.honorifics.map(phraseKey)),
    ranks: new Set(raw.ranks.map(phraseKey)),
    degrees: new Set(raw.degrees),
    ignorable: keys([...raw.ignorable.fa, ...raw.ignorable.en]),
    // The longest first: one may end in another.
    afterGiven: new Set(
      [...keys([...raw.afterGiven.fa, ...raw.afterGiven.en])].sort((a, b) => b.length - a.length),
    ),
    givenNames: new Map(Object.entries(raw.givenNames).map(([name, latin]) => [comparisonKey(name), latin])),
    knownGivenNames: keys([
      ...Object.entries(raw.givenNames).flat(),
      ...layout.givenNames.flatMap((name) => name.split(' ')),
    ]),
    familyTails: keys(raw.familyTails),
    familyParticles: keys(raw.familyParticles),
    generations: keys(raw.generations),
  };
}

function phraseKey(phrase: string): string {
  return tokenise(normalise(phrase))
    .map((token) => token.text)
    .join('');
}
