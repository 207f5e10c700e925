import { z } from 'zod';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';

const words = z.array(z.string().min(1));
const both = <S extends z.ZodType>(shape: S) => z.object({ fa: shape, en: shape }).strict();
const endings = z.record(z.string(), z.object({ adjectives: words, adherents: words }).strict());

const shape = z
  .object({
    interchangeable: both(z.array(words.min(2))),
    heads: z.object({ fa: words }).strict(),
    turned: z.object({ last: words, first: words }).strict(),
    doctrines: both(endings),
    respelt: z.object({ fa: z.record(z.string(), words) }).strict(),
    renewed: z.object({ fa: z.array(z.object({ front: words, behind: words }).strict()) }).strict(),
    detachable: both(words),
  })
  .strict();

/** The file that decides, beside the seeds, which patterns there are. */
export const NAME_VARIANTS_FILE = 'name-variants.yaml';

/** By which words and endings the name of a theory varies; see the comments of the file. */
export type NameVariantWords = z.infer<typeof shape>;

/** @throws VocabularyError when `seeds/vocabulary/name-variants.yaml` is missing or malformed. */
export function readNameVariantWords(): NameVariantWords {
  return readVocabulary(NAME_VARIANTS_FILE, shape);
}
