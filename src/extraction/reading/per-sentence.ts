import type { SectionReading, Sentence } from './section-reading.js';

/**
 * A reader of sentences that reads each once, however many rules and names ask for it. What it read is kept by section:
 * a weak map of all sentences would cost the garbage collector more than reading most of them again.
 */
export function perSentence<T>(
  read: (section: SectionReading, sentence: Sentence) => T,
): (section: SectionReading, sentence: Sentence) => T {
  const known = new WeakMap<SectionReading, Map<Sentence, T>>();
  return (section, sentence) => {
    let ofSection = known.get(section);
    if (ofSection === undefined) known.set(section, (ofSection = new Map()));
    let found = ofSection.get(sentence);
    if (found === undefined) ofSection.set(sentence, (found = read(section, sentence)));
    return found;
  };
}
