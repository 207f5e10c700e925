import type { Span } from '../../domain/span.js';

/** Where the values of an entry's fields stand in the raw text, without braces or quotes; names in lower case. */
export interface LocatedFields {
  readonly fields: ReadonlyMap<string, Span>;
  /** Values that are the name of an abbreviation, by the field. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Whether no value is joined of several parts. */
  readonly plain: boolean;
  /** Where the entry ends; -1 when its closing brace is missing. */
  readonly end: number;
  /** The deepest nesting of braces. */
  readonly depth: number;
}

const NAME = /[a-z][a-z0-9_:+-]{0,60}/iy;

/**
 * Finds the values of one entry. The parser that decodes LaTeX keeps no offsets, so this looks for them: a name, an
 * equals sign and a delimited value at the first level of braces. An abbreviation, or a value joined of several
 * parts (`#`), is not spelt where it stands and is left out. One pass.
 */
export function locateFields(raw: string, entry: Span): LocatedFields {
  const fields = new Map<string, Span>();
  const abbreviations = new Map<string, string>();
  let deepest = 0;
  let plain = true;
  let position = raw.slice(entry.start, entry.end).search(/[{(]/) + entry.start + 1;
  while (position < entry.end) {
    const character = raw.charAt(position);
    if (character === '}' || character === ')')
      return { fields, abbreviations, plain, end: position + 1, depth: deepest };
    const name = nameAt(raw, position, entry.end);
    if (name === null) {
      // A stray value is stepped over whole, so that its text is not read as fields.
      if (character === '{' || character === '"') {
        const value = delimited(raw, position, entry.end);
        deepest = Math.max(deepest, value?.depth ?? 0);
        if (value === null) return { fields, abbreviations, plain, end: -1, depth: deepest };
        position = value.end + 1;
      } else position++;
      continue;
    }
    const parts: Span[] = [];
    let literal = true;
    position = name.valueAt;
    for (;;) {
      const part = partAt(raw, position, entry.end);
      if (part === null) return { fields, abbreviations, plain, end: -1, depth: deepest };
      literal &&= part.literal;
      deepest = Math.max(deepest, part.depth);
      parts.push(part.value);
      position = skipSpace(raw, part.next, entry.end);
      if (raw.charAt(position) !== '#') break;
      position = skipSpace(raw, position + 1, entry.end);
    }
    const single = parts.length === 1;
    plain &&= single;
    if (!single || fields.has(name.name) || abbreviations.has(name.name)) continue;
    const value = parts[0]!;
    if (literal) fields.set(name.name, value);
    else abbreviations.set(name.name, raw.slice(value.start, value.end));
  }
  return { fields, abbreviations, plain, end: -1, depth: deepest };
}

function nameAt(raw: string, from: number, end: number): { name: string; valueAt: number } | null {
  NAME.lastIndex = from;
  const match = NAME.exec(raw);
  if (match === null || /[\p{L}\p{N}_]/u.test(raw.charAt(from - 1))) return null;
  const equals = skipSpace(raw, from + match[0].length, end);
  if (equals >= end || raw.charAt(equals) !== '=') return null;
  return { name: match[0].toLowerCase(), valueAt: skipSpace(raw, equals + 1, end) };
}

function partAt(
  raw: string,
  from: number,
  end: number,
): { value: Span; next: number; depth: number; literal: boolean } | null {
  const opening = raw.charAt(from);
  if (opening === '{' || opening === '"') {
    const value = delimited(raw, from, end);
    return value === null
      ? null
      : {
          value: { start: from + 1, end: value.end },
          next: value.end + 1,
          depth: value.depth,
          literal: true,
        };
  }
  let next = from;
  while (next < end && !/[\s,#})]/.test(raw.charAt(next))) next++;
  const value = { start: from, end: next };
  return next >= end ? null : { value, next, depth: 0, literal: /^[0-9]+$/.test(raw.slice(from, next)) };
}

/** The closing delimiter of the value that opens at `from`. */
function delimited(raw: string, from: number, end: number): { end: number; depth: number } | null {
  const quoted = raw.charAt(from) === '"';
  let depth = 0;
  let deepest = 1;
  for (let position = from + 1; position < end; position++) {
    switch (raw.charAt(position)) {
      case '\\':
        position++;
        break;
      case '{':
        depth++;
        deepest = Math.max(deepest, depth + 1);
        break;
      case '}':
        if (!quoted && depth === 0) return { end: position, depth: deepest };
        depth--;
        break;
      case '"':
        if (quoted && depth <= 0) return { end: position, depth: deepest };
        break;
      default:
    }
  }
  return null;
}

function skipSpace(raw: string, from: number, end: number): number {
  let position = from;
  while (position < end && /\s/.test(raw.charAt(position))) position++;
  return position;
}
