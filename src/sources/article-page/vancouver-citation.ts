import type { Span } from '../../domain/span.js';

/** Parts of a citation in the style of the NLM (Citing Medicine, 2nd edition); spans within the text. */
export interface VancouverCitation {
  readonly names: readonly Span[];
  readonly title: Span;
  readonly journal: Span;
  readonly year: number;
  /** What follows the year: volume, number and pages. */
  readonly after: number;
}

/** "Doe J." or "van der Roe R.M.", and what divides it from the next. */
const PERSON =
  /(?<name>\p{L}[\p{L}'\u2019-]{1,40}(?: \p{L}[\p{L}'\u2019-]{1,40}){0,2} (?:\p{L}\.?[ -]?){1,3})(?:, |(?<=\.) |\. )/uy;
const DATED = /\. ?(?<year>19[0-9]{2}|20[0-9]{2}) ?;/u;
const MOST_PERSONS = 30;
const SHORTEST_TITLE = 8;
const SHORTEST_JOURNAL = 4;
const LONGEST_JOURNAL = 150;

/** Reads "Doe J., Roe R. Title. Journal. 2020;18(1):89-105."; `null` for any other text. */
export function readVancouverCitation(text: string): VancouverCitation | null {
  const dated = DATED.exec(text);
  if (dated === null) return null;
  const names: Span[] = [];
  let at = 0;
  while (names.length < MOST_PERSONS) {
    PERSON.lastIndex = at;
    const person = PERSON.exec(text);
    if (person === null) break;
    names.push({ start: at, end: at + person.groups!.name!.trimEnd().length });
    at = PERSON.lastIndex;
  }
  const journalAt = text.lastIndexOf('. ', dated.index - SHORTEST_JOURNAL) + 2;
  if (names.length === 0 || journalAt < at + SHORTEST_TITLE || dated.index - journalAt > LONGEST_JOURNAL)
    return null;
  return {
    names,
    title: { start: at, end: journalAt - 2 },
    journal: { start: journalAt, end: dated.index },
    year: Number(dated.groups!.year),
    after: dated.index + dated[0].length,
  };
}
