import type { Language } from '../../src/domain/language.js';
import type { Ontology } from '../../src/ontology/ontology.js';

/** Ordinary words between the names, so that most starts lead nowhere, as in prose. */
const FILLER = {
  fa: 'این پژوهش در پی آن است که نشان دهد چگونه بازیگران مختلف در سال های اخیر با توجه به شرایط تازه رفتار خود را دگرگون کرده اند و چه پیامدهایی برای دیگران داشته است'.split(
    ' ',
  ),
  en: 'this study asks how various actors have changed their conduct in recent years under new conditions and what it has meant for others in the long run of events'.split(
    ' ',
  ),
} as const;

/** One name in so many words, about as dense as an abstract is. */
const WORDS_PER_NAME = 14;

/**
 * Deterministic text of about `bytes` bytes in UTF-8, in both languages or in one, with names of the ontology among
 * ordinary words.
 */
export function syntheticText(ontology: Ontology, bytes: number, only?: Language): string {
  const entries = [
    ...ontology.theories,
    ...ontology.countries,
    ...ontology.regions,
    ...ontology.organizations,
  ];
  let state = 20_26;
  // Numerical Recipes' linear congruential generator: the same text on every run and machine.
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * limit);
  };
  const pieces: string[] = [];
  for (let size = 0; size < bytes;) {
    const language = only ?? (below(2) === 0 ? 'fa' : 'en');
    const words: string[] = [];
    for (let index = 0; index < 40; index++)
      words.push(
        below(WORDS_PER_NAME) === 0
          ? entries[below(entries.length)]!.name[language]
          : FILLER[language][below(FILLER[language].length)]!,
      );
    const sentence = `${words.join(' ')}.\n`;
    size += Buffer.byteLength(sentence);
    pieces.push(sentence);
  }
  return pieces.join('');
}
