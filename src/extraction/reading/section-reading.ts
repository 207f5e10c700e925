import type { Document, NoiseSpan, Section } from '../../domain/document.js';
import type { EvidenceLevel } from '../../domain/evidence.js';
import type { Span } from '../../domain/span.js';
import type { AliasMatch } from '../../ontology/alias-match.js';
import type { Ontology } from '../../ontology/ontology.js';
import { sentenceSpans } from '../../text/sentence-spans.js';
import type { Token } from '../../text/token.js';
import { tokensOf } from '../../text/tokens-of.js';
import { ontologyWords } from './ontology-words.js';
import { gapsBetween, type Gap } from './gap.js';

/** Token indices of a sentence, half-open, with its raw span. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** A section (or one keyword of it) as words, sentences and names of the ontology. */
export interface SectionReading {
  readonly section: Section;
  readonly level: EvidenceLevel;
  readonly tokens: readonly Token[];
  /** The break before each token. */
  readonly gaps: readonly Gap[];
  readonly sentences: readonly Sentence[];
  /** Names of the ontology, by start offset, without overlaps. */
  readonly matches: readonly AliasMatch[];
}

const LEVELS: Partial<Record<Section['kind'], EvidenceLevel>> = {
  title: 'TITLE',
  keywords: 'KEYWORDS',
  abstract: 'ABSTRACT',
};

/** Documents above this damage are read with repair; below it repair would only cost time. */
const DAMAGE_TO_REPAIR = 0.01;

/** Words; longer stretches without a full stop are cut, which also bounds the work that a sentence can cause. */
const LONGEST_SENTENCE = 300;

/** Reads one section, or the part of it in `range`. */
export function readSection(
  document: Document,
  section: Section,
  ontology: Ontology,
  range: Span = section,
): SectionReading {
  const { raw } = document;
  const skip = noiseIn(document.noise, range);
  const tokens = tokensOf(raw, {
    range: { start: range.start, end: range.end },
    skip,
    repair: repairFor(document, ontology),
  });
  return {
    section,
    level: LEVELS[section.kind] ?? 'FULL_TEXT',
    tokens,
    gaps: gapsBetween(raw, tokens),
    sentences: placeTokens(section.kind === 'title' ? [range] : sentenceSpans(raw, range), tokens),
    matches: ontology.match(tokens, raw),
  };
}

/** The noise that a range touches: a document of many sections is not looked through for each of them. */
export function noiseIn(noise: readonly NoiseSpan[], range: Span): readonly NoiseSpan[] {
  let from = 0;
  let high = noise.length;
  // By start offset, and apart from each other: so their ends are in order too.
  while (from < high) {
    const middle = (from + high) >>> 1;
    if (noise[middle]!.end <= range.start) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < noise.length && noise[to]!.start < range.end) to++;
  return noise.slice(from, to);
}

/** How a document's text is to be repaired: with the ontology's words as known ones, or not at all. */
export function repairFor(
  document: Document,
  ontology: Ontology,
): false | { readonly known: ReadonlySet<string> } {
  const isDamaged = document.format === 'full-text' || document.damage > DAMAGE_TO_REPAIR;
  return isDamaged && { known: ontologyWords(ontology) };
}

/** The names that begin in a stretch of tokens. */
export function matchesIn(
  { matches }: SectionReading,
  { firstToken, endToken }: { readonly firstToken: number; readonly endToken: number },
): readonly AliasMatch[] {
  return matches.slice(firstFrom(matches, firstToken), firstFrom(matches, endToken));
}

/** Index of the first match that begins at a token or after it. */
function firstFrom(matches: readonly AliasMatch[], token: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (matches[middle]!.firstToken < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first match that ends after a token. */
export function matchEndingAfter({ matches }: SectionReading, token: number): number {
  let low = 0;
  let high = matches.length;
  // Without overlaps, matches in order of their starts are in order of their ends too.
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (matches[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds a token, if any does. */
export function sentenceWith({ sentences }: SectionReading, token: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.endToken <= token) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** Index of a sentence of the section, by halving: a long text has thousands. */
export function placeOf({ sentences }: SectionReading, { firstToken }: Sentence): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.firstToken < firstToken) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeTokens(spans: readonly Span[], tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const span of spans) {
    let firstToken = next;
    for (; next < tokens.length && tokens[next]!.start < span.end; next++) {
      if (next - firstToken < LONGEST_SENTENCE) continue;
      sentences.push({
        start: tokens[firstToken]!.start,
        end: tokens[next]!.start,
        firstToken,
        endToken: next,
      });
      firstToken = next;
    }
    const start = firstToken === next ? span.start : Math.max(span.start, tokens[firstToken]!.start);
    if (next > firstToken) sentences.push({ start, end: span.end, firstToken, endToken: next });
  }
  return sentences;
}
