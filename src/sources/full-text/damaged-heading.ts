import type { HeadingKind } from '../layout/layout-vocabulary.js';
import { layoutVocabulary } from '../layout/layout-vocabulary.js';
import { readHeading, type Heading } from '../layout/heading.js';
import { comparisonKey } from '../../text/comparison-key.js';
import type { Line } from '../layout/line.js';

/** Kinds whose heading is looked for through damage; others share too many letters with ordinary words. */
const KINDS: readonly HeadingKind[] = ['abstract', 'keywords', 'references', 'body'];
/** Headings with fewer letters are like too many words once their letters are shuffled. */
const SHORTEST = 7;
/** The share of letters that a damaged heading may have too many, too few or wrong. */
const TOLERANCE = 0.25;

const KNOWN = KINDS.flatMap((kind) =>
  layoutVocabulary.headings[kind].fa
    .map((phrase) => ({ kind, bag: letterBag(comparisonKey(phrase)), length: comparisonKey(phrase).length }))
    .filter(({ length }) => length >= SHORTEST),
);

/**
 * A heading, also where a PDF doubled letters, moved the words of a line about or put the list before its label:
 * the letters left are compared without their order, at the start and at the end of the line, by its colon.
 */
export function readDamagedHeading(line: Line): Heading | null {
  const sound = readHeading(line);
  if (sound !== null) return sound;
  if (line.blank || line.rule) return null;
  const text = line.folded.text;
  if (!/[\u0621-\u06cc]/u.test(text) || text.length > 300) return null;
  const colon = text.lastIndexOf(':');
  if (colon < 0) return text.length <= 30 && text.length >= SHORTEST ? headingOf(line, text, null) : null;
  const before = text.slice(0, colon).trim();
  const after = text.slice(colon + 1).trim();
  if (before.length <= 30)
    return headingOf(line, before, after.length === 0 ? null : { from: colon + 1, to: text.length });
  // The label was printed first and stands last: "one, two, three: the label".
  if (after.length > 0 && after.length <= 30) return headingOf(line, after, { from: 0, to: colon });
  return null;
}

function headingOf(line: Line, label: string, rest: { from: number; to: number } | null): Heading | null {
  const key = comparisonKey(label);
  if (key.length < SHORTEST) return null;
  const bag = letterBag(key);
  const near = KNOWN.find(({ bag: known, length }) => {
    const tolerated = TOLERANCE * length;
    return Math.abs(key.length - length) <= tolerated && distance(bag, known) <= tolerated;
  });
  if (near === undefined) return null;
  return {
    kind: near.kind,
    language: 'fa',
    marked: false,
    rest: rest === null ? null : line.folded.rawSpan(rest.from, rest.to),
  };
}

function letterBag(key: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const letter of key) bag.set(letter, (bag.get(letter) ?? 0) + 1);
  return bag;
}

/** How many letters one bag has that the other lacks, both ways. */
function distance(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const letter of new Set([...a.keys(), ...b.keys()]))
    sum += Math.abs((a.get(letter) ?? 0) - (b.get(letter) ?? 0));
  return sum;
}
