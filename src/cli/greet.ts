import { readVocabulary } from '../vocabulary/read-vocabulary.js';
import { z } from 'zod';
import { askQuestion } from '../questions/ask-question.js';
import { renderAnswer } from '../questions/render-answer.js';
import type { Atlas } from './open-atlas.js';
import { writeOutput } from './write-output.js';

const greeting = z.object({
  questions: z.array(z.object({ language: z.enum(['fa', 'en']), text: z.string() })),
});

/** Asks the questions of `seeds/vocabulary/greeting.yaml` and prints the answers: what the graph is for, at a glance. */
export async function greet(atlas: Atlas): Promise<void> {
  for (const { language, text } of readVocabulary('greeting.yaml', greeting).questions) {
    const answer = await askQuestion(text, language, atlas);
    await writeOutput(`\n${text}\n${renderAnswer(answer)}\n`);
  }
}
