import { z } from 'zod';
import type { Bilingual } from '../domain/bilingual.js';
import { toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import { comparisonKey } from '../text/comparison-key.js';
import { detectLanguage } from '../text/detect-language.js';
import { normalise } from '../text/normalise.js';
import { slug } from '../text/slug.js';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';
import { shortHash } from './short-hash.js';

export interface Affiliation {
  readonly id: Id<'institution'>;
  readonly name: Bilingual;
  readonly asPrinted: string;
}

const schema = z.object({ institutionWords: z.array(z.array(z.string().min(1)).min(1)).min(1) });

/** The institution that a printed affiliation names; `null` when it has no letters. */
export function resolveAffiliation(asPrinted: string): Affiliation | null {
  const name = institutionName(asPrinted);
  const letters = comparisonKey(name);
  if (letters === '') return null;
  const language = detectLanguage(name);
  const key = slug(name) || shortHash(letters, 12);
  return {
    id: toId('institution', key),
    name: { fa: language === 'fa' ? name : null, en: language === 'fa' ? null : name },
    asPrinted,
  };
}

/** The part between commas that holds the most telling word for an institution, else the whole. */
function institutionName(affiliation: string): string {
  const whole = affiliation
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.\u060c,;]+$/, '');
  const parts = whole.split(/\s*[,;\u060c\u061b]\s*/).filter((part) => part !== '');
  for (const words of institutionWords()) {
    const part = parts.find((candidate) =>
      words.some((word) => ` ${normalise(candidate).text}`.includes(` ${word}`)),
    );
    if (part !== undefined) return part.replace(/^[\d\s*.)-]+/, '');
  }
  return whole;
}

let loaded: readonly (readonly string[])[] | undefined;

function institutionWords(): readonly (readonly string[])[] {
  return (loaded ??= readVocabulary('institutions.yaml', schema).institutionWords.map((words) =>
    words.map((word) => normalise(word).text),
  ));
}
