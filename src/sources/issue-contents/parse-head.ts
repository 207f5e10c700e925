import type { Span } from '../../domain/span.js';
import { detectLanguage } from '../../text/detect-language.js';
import { namesInstitution, withoutBracketedAffiliations } from '../layout/bracketed-affiliations.js';
import { bylineLikeness } from '../layout/byline-likeness.js';
import { readHeading } from '../layout/heading.js';
import { readIssueLine } from '../layout/issue-line.js';
import { trimmed } from '../layout/line.js';
import { peopleOnLine } from '../layout/people-on-line.js';
import type { Entry } from './entry.js';
import { isAsideLine, isLabel } from './head-line.js';
import { namesBesideTitle } from './names-beside-title.js';

/** A stretch of an entry's head with how much it reads like a byline (above 0) or a title (below). */
export interface HeadPart extends Span {
  readonly likeness: number;
  /** Where the people named work, behind their names. */
  readonly affiliation?: Span;
}

export interface HeadRoles {
  readonly titles: readonly HeadPart[];
  readonly bylines: readonly HeadPart[];
  readonly affiliations: readonly Span[];
}

const SEPARATOR = /\s[/|]\s|\t+/g;
const ADDRESS = /^\W*(?:doi\b|https?:|www\.|10\.[0-9]{4})/i;
const QUOTED =
  /^(?:"[^"]+"|\u201c[^\u201c\u201d]+\u201d|\u00ab[^\u00ab\u00bb]+\u00bb|'[^']+'|\u2018[^\u2018]+\u2019)$/u;
const EDGE = /[\s.,;:|/()\u2013\u2014\-\u060c\u061b\u2026]/u;

/** What stands in the head of an entry besides its page numbers. */
export function headParts(raw: string, entry: Entry): HeadPart[] {
  const lines = entry.head.filter((line) => !isAsideLine(line));
  // Names on a line of their own: no other line holds names and title.
  const hasByline = lines.some((line) => bylineLikeness(raw.slice(line.start, line.end)) >= CLEAR);
  return lines.flatMap((line): HeadPart[] => {
    const heading = readHeading(line);
    if (heading !== null && isLabel(heading))
      return [
        { ...withoutEdges(raw, heading.rest!), likeness: heading.kind === 'authors' ? LABELLED : -LABELLED },
      ];
    const pages = entry.pages?.line === line ? entry.pages.printed.span : null;
    // "Journal, Volume 1, Issue 2, Pages 3-4" under a title cites the article and is neither title nor names.
    if (pages !== null && readIssueLine(line) !== null) return [];
    const spans =
      pages === null
        ? [line]
        : [
            { start: line.start, end: pages.start },
            { start: pages.end, end: line.end },
          ];
    return spans
      .filter(({ start, end }) => !ADDRESS.test(raw.slice(start, end)))
      .flatMap((span) => divided(raw, span, hasByline));
  });
}

/** Tells titles from bylines, where a part alone leaves it open by what is usual in this document. */
export function headRoles(
  raw: string,
  parts: readonly HeadPart[],
  { lone: usual, order }: UsualHead,
): HeadRoles {
  const titles: HeadPart[] = [];
  const bylines: HeadPart[] = [];
  const affiliations: Span[] = parts.flatMap(({ affiliation }) => affiliation ?? []);
  for (const language of ['fa', 'en'] as const) {
    const own = parts.filter((part) => detectLanguage(raw.slice(part.start, part.end)) === language);
    if (own.length === 1 && parts.length === 1) {
      const part = own[0]!;
      const byline = Math.abs(part.likeness) >= UNCLEAR ? part.likeness > 0 : usual === 'byline';
      (byline ? bylines : titles).push(part);
      continue;
    }
    const most = likeliest(own, order);
    const titled = own.some(({ likeness }) => likeness <= 0);
    for (const part of own) {
      const byline =
        part.likeness > 0 &&
        (part === most || part.likeness >= (titled ? UNCLEAR : CERTAIN) || part.affiliation !== undefined);
      // Below the names a line on an institution is an affiliation, provided another is the title.
      if (!byline && isBelowNames(raw, part, own)) affiliations.push(part);
      else (byline ? bylines : titles).push(part);
    }
  }
  return { titles, bylines, affiliations };
}

function isBelowNames(raw: string, part: HeadPart, own: readonly HeadPart[]): boolean {
  const position = own.indexOf(part);
  return (
    namesInstitution(raw.slice(part.start, part.end)) &&
    own.slice(0, position).some(({ likeness }) => likeness > UNCLEAR) &&
    own.some(
      (other) =>
        other !== part && other.likeness <= 0 && !namesInstitution(raw.slice(other.start, other.end)),
    )
  );
}

/** What heads of entries are like in one document. */
export interface UsualHead {
  readonly lone: 'title' | 'byline';
  /** Which comes first where both are printed; `null` when nothing shows it. */
  readonly order: 'title' | 'byline' | null;
}

/** What most clear heads of a document are like. */
export function usualHead(heads: readonly (readonly HeadPart[])[]): UsualHead {
  return { lone: usualRole(heads), order: usualOrder(heads) };
}

function usualOrder(heads: readonly (readonly HeadPart[])[]): UsualHead['order'] {
  let titlesFirst = 0;
  for (const [first, second, third] of heads) {
    if (first === undefined || second === undefined || third !== undefined) continue;
    const lead = second.likeness - first.likeness;
    if (Math.abs(lead) >= UNCLEAR) titlesFirst += Math.sign(lead);
  }
  return titlesFirst === 0 ? null : titlesFirst > 0 ? 'title' : 'byline';
}

/** The part that is likeliest the byline; of two about equal ones that which stands where bylines usually do. */
function likeliest(parts: readonly HeadPart[], order: UsualHead['order']): HeadPart | undefined {
  const sorted = parts.toSorted((a, b) => b.likeness - a.likeness);
  const [most, next] = sorted;
  if (most === undefined || next === undefined || order === null) return most;
  if (parts.length !== 2 || most.likeness - next.likeness >= UNCLEAR) return most;
  return order === 'title' ? parts[1] : parts[0];
}

/** What most clear heads with one part are in a document: some tables of contents print no titles, some no names. */
function usualRole(heads: readonly (readonly HeadPart[])[]): 'title' | 'byline' {
  const lone = heads.filter((parts) => parts.length === 1).map((parts) => parts[0]!.likeness);
  const sum = lone
    .filter((likeness) => Math.abs(likeness) >= UNCLEAR)
    .reduce((total, value) => total + Math.sign(value), 0);
  return sum > 0 ? 'byline' : 'title';
}

/** A line with several clues of names. */
const CLEAR = 2.5;
/** A likeness closer to zero than this leaves the matter open. */
const UNCLEAR = 1;
/** What a label says needs no other clue. */
const LABELLED = 10;
/** A second byline beside the likeliest one must have several clues. */
const CERTAIN = 3.5;

/** "Title" in quotation marks of its own. */
function unquoted(raw: string, span: Span): Span {
  const text = raw.slice(span.start, span.end);
  return QUOTED.test(text) ? withoutEdges(raw, { start: span.start + 1, end: span.end - 1 }) : span;
}

function divided(raw: string, span: Span, hasByline: boolean): HeadPart[] {
  const inner = withoutEdges(raw, span);
  const text = raw.slice(inner.start, inner.end);
  const parts: HeadPart[] = [];
  let from = 0;
  for (const separator of [...text.matchAll(SEPARATOR), null]) {
    const to = separator?.index ?? text.length;
    const part = withoutEdges(raw, { start: inner.start + from, end: inner.start + to });
    if (part.start < part.end && !ADDRESS.test(raw.slice(part.start, part.end)))
      parts.push(...people(raw, part, hasByline));
    from = to + (separator?.[0].length ?? 0);
  }
  // A slash inside a title divides nothing: a division must leave a byline.
  if (parts.length > 1 && !parts.some((part) => part.likeness > 0))
    return [{ ...inner, likeness: bylineLikeness(text) }];
  return parts;
}

/** A part of a head; names that are followed by where their owners work are parts of their own. */
function people(raw: string, part: Span, hasByline: boolean): HeadPart[] {
  const text = raw.slice(part.start, part.end);
  const likeness = bylineLikeness(text);
  if (!namesInstitution(withoutBracketedAffiliations(text)))
    return (hasByline ? [{ ...part, likeness }] : named(raw, part, likeness)).map((read) =>
      read.likeness > 0 ? read : { ...read, ...unquoted(raw, read) },
    );
  const persons = peopleOnLine(raw, part);
  if (persons.length === 0) return [{ ...part, likeness }];
  return persons.map(({ name, affiliation }) => {
    const span = withoutEdges(raw, name);
    return {
      ...span,
      likeness: Math.max(UNCLEAR, bylineLikeness(raw.slice(span.start, span.end))),
      ...(affiliation === null ? {} : { affiliation }),
    };
  });
}

/** Names and a title on one line; anything else stays as it is. */
function named(raw: string, part: Span, likeness: number): HeadPart[] {
  const divided = likeness > UNCLEAR ? null : namesBesideTitle(raw.slice(part.start, part.end));
  if (divided === null) return [{ ...part, likeness }];
  const at = (span: Span): Span =>
    withoutEdges(raw, { start: part.start + span.start, end: part.start + span.end });
  const [names, title] = [at(divided.names), unquoted(raw, at(divided.title))];
  return [
    { ...names, likeness: bylineLikeness(raw.slice(names.start, names.end)) },
    { ...title, likeness: Math.min(-UNCLEAR, bylineLikeness(raw.slice(title.start, title.end))) },
  ];
}

function withoutEdges(raw: string, span: Span): Span {
  let { start, end } = trimmed(raw, span);
  while (start < end && EDGE.test(raw.charAt(start)) && raw.charAt(start) !== '(') start++;
  while (end > start && EDGE.test(raw.charAt(end - 1)) && raw.charAt(end - 1) !== ')') end--;
  // A single full stop after an initial belongs to the name.
  if (
    raw.charAt(end) === '.' &&
    end < span.end &&
    /(?:^|[\s.])\p{L}$/u.test(raw.slice(Math.max(start, end - 2), end))
  )
    end++;
  return { start, end };
}
