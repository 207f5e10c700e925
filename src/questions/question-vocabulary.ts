import { z } from 'zod';
import { readVocabulary } from '../vocabulary/read-vocabulary.js';
import { ENTITY_KINDS } from './entity-kind.js';
import { INTENTS } from './intent.js';
import { HEADS, MEANINGS } from './meaning.js';

const phrases = z.strictObject({ fa: z.array(z.string()), en: z.array(z.string()) });
const text = z.strictObject({ fa: z.string(), en: z.string() });
const acceptable = z.enum([...ENTITY_KINDS, 'years', 'first', 'steps']);

const rule = z.strictObject({
  intent: z.enum(INTENTS),
  words: z.array(z.enum(MEANINGS)).default([]),
  also: z.array(z.enum(MEANINGS)).default([]),
  without: z.array(z.enum(MEANINGS)).default([]),
  heads: z.array(z.enum(HEADS)).default([]),
  not: z.array(z.enum(HEADS)).default([]),
  needs: z.record(z.string(), z.number().int().positive()),
  most: z.record(z.string(), z.number().int().positive()).default({}),
  accepts: z.array(acceptable),
  exclusive: z.boolean().default(false),
  compares: z.boolean().default(false),
});

/** When a question is of one kind; see the file for what the fields mean. */
export type IntentRule = z.infer<typeof rule>;

const schema = z.strictObject({
  /** Endings that phrases refer to by name. */
  endings: z.record(z.string(), z.array(z.string())),
  words: z.record(z.enum(MEANINGS), phrases),
  /** Number words, as the normaliser writes them. */
  numbers: z.record(z.string(), z.number().int()),
  /** Endings of adherents and of the names of their theories, as the normaliser writes them. */
  adherents: z.record(z.string(), z.string()),
  intents: z.array(rule).min(1),
  sentences: z.record(z.string(), text),
  labels: z.record(z.string(), text),
  examples: phrases,
});

export type QuestionVocabulary = z.infer<typeof schema>;

/** The words of questions, the kinds of question and the sentences of answers (seeds/vocabulary/questions.yaml). */
export function questionVocabulary(): QuestionVocabulary {
  return readVocabulary('questions.yaml', schema);
}
