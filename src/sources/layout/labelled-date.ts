import { parseDate } from '../../text/parse-date.js';
import { DATE_LABELS, layoutVocabulary, type DateLabel } from './layout-vocabulary.js';
import type { Line } from './line.js';
import { perLine } from './per-line.js';
import { phrasePattern } from './phrase-pattern.js';

/** Dates of a page by what they say, ISO 8601. */
export type LabelledDates = { readonly [label in DateLabel]?: string };

const LONGEST = 300;
/** A label and its date stand within so many characters. */
const REACH = 40;
const LABELS = new RegExp(
  DATE_LABELS.map((label) => `(?<${label}>${phrasePattern(layoutVocabulary.dateLabels[label])})`).join('|'),
  'gu',
);
const NONE: LabelledDates = {};
const DATE =
  /[0-9]{1,4} ?[/\-.] ?[0-9]{1,2} ?[/\-.] ?[0-9]{1,4}|[0-9]{1,2}(?:st|nd|rd|th)? [\p{L}]{3,12},? [0-9]{4}|(?<!\p{L})[\p{L}]{3,12} [0-9]{1,2}(?:st|nd|rd|th)?,? [0-9]{4}/gu;

/**
 * The labelled dates of a line. A date belongs to the label before it; where a PDF kept the visual order of a
 * line, to the label after it.
 */
export const readDates = perLine(findDates);

function findDates(line: Line): LabelledDates {
  if (!line.hasDigits) return NONE;
  const text = line.folded.text;
  // Running text also has dates; a line of dates is short.
  if (text.length > LONGEST || !/[0-9]{4}/.test(text)) return NONE;
  const dates = [...text.matchAll(DATE)];
  if (dates.length === 0) return NONE;
  const labels = [...text.matchAll(LABELS)];
  if (labels.length === 0) return NONE;
  const found: { [label in DateLabel]?: string } = {};
  const precedes = dates.length > 0 && dates[0]!.index < labels[0]!.index;
  for (const [position, label] of labels.entries()) {
    const end = label.index + label[0].length;
    const near = precedes
      ? dates.findLast((date) => date.index + date[0].length <= label.index + 1)
      : dates.find((date) => date.index >= end && date.index < (labels[position + 1]?.index ?? Infinity));
    if (near === undefined) continue;
    const gap = precedes ? label.index - near.index - near[0].length : near.index - end;
    const parsed = gap <= REACH ? parseDate(near[0]) : null;
    const kind = DATE_LABELS.find((name) => label.groups?.[name] !== undefined);
    if (parsed !== null && kind !== undefined) found[kind] ??= parsed.iso;
  }
  return found;
}
