import type { AnswerContent } from '../answer.js';
import type { Corpus } from '../find-articles.js';
import type { Understood } from '../understanding.js';
import type { Wording } from '../wording.js';

/** What a question that was understood is answered with. */
export interface Answered {
  readonly found: boolean;
  readonly sentence: string;
  readonly content: Partial<AnswerContent>;
}

/** Answers questions of one kind. */
export type Answerer = (understood: Understood, corpus: Corpus, wording: Wording) => Promise<Answered>;

/** The form of a sentence for a number of things. */
export function form(count: number): 'none' | 'one' | 'many' {
  return count === 0 ? 'none' : count === 1 ? 'one' : 'many';
}
