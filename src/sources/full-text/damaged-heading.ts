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
    .map((phrase) => comparisonKey(phrase))
    .filter((letters) => letters.length >= SHORTEST)
    .map((letters) => ({ kind, letters })),
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
  let length = -1;
  const near = KNOWN.find(({ letters }) => {
    const tolerated = TOLERANCE * letters.length;
    if (Math.abs(key.length - letters.length) > tolerated) return false;
    // Of most lines the length says enough.
    if (length < 0) length = countLetters(key);
    return length + letters.length - 2 * shared(key, letters) <= tolerated;
  });
  if (near === undefined) return null;
  return {
    kind: near.kind,
    language: 'fa',
    marked: false,
    rest: rest === null ? null : line.folded.rawSpan(rest.from, rest.to),
  };
}

const HALF = /[\ud800-\udfff]/;

/** How often each letter of a key stands in it: zero again after each comparison. */
const counts = new Int16Array(0x10000);

/** How many letters two keys have in common, whatever their order. */
function shared(key: string, known: string): number {
  for (let at = 0; at < key.length; at++) counts[key.charCodeAt(at)]!++;
  let both = 0;
  for (let at = 0; at < known.length; at++) if (counts[known.charCodeAt(at)]!-- > 0) both++;
  for (let at = 0; at < key.length; at++) counts[key.charCodeAt(at)] = 0;
  for (let at = 0; at < known.length; at++) counts[known.charCodeAt(at)] = 0;
  return both;
}

/** A letter outside the basic plane is one letter of two code units. */
function countLetters(key: string): number {
  return HALF.test(key) ? Array.from(key).length : key.length;
}
