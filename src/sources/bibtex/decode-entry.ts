import { parse, type Creator } from '@retorquere/bibtex-parser';

/** The fields of one entry with LaTeX turned into text; names in lower case. */
export type DecodedFields = ReadonlyMap<string, string>;

const OPTIONS = {
  // Titles are shown as printed; sentence case is a citation style's business.
  english: false,
  sentenceCase: false,
  caseProtection: false,
  applyCrossRef: false,
  unsupported: 'ignore',
} as const;

/**
 * Decodes one entry with the project's BibTeX library.
 *
 * @param source the entry, raw
 * @param strings abbreviations that `@string` entries before it defined
 * @returns the decoded fields, or the library's message when it cannot read the entry
 */
export function decodeEntry(
  source: string,
  strings: Record<string, string>,
): DecodedFields | { error: string } {
  const library = parse(source, { ...OPTIONS, strings });
  const entry = library.entries[0];
  if (entry === undefined) return { error: library.errors[0]?.error ?? 'The entry cannot be read.' };
  const fields = new Map<string, string>();
  for (const [name, value] of Object.entries(entry.fields as Record<string, unknown>)) {
    const text = textOf(value);
    if (text.length > 0) fields.set(name.toLowerCase(), text);
  }
  return fields;
}

/** The abbreviations of one `@string` entry. */
export function decodeStrings(source: string): Record<string, string> {
  return parse(source, { ...OPTIONS, raw: true }).strings;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return withoutMarkup(value);
  if (!Array.isArray(value)) return '';
  const parts: unknown[] = value;
  return parts
    .map((part) => (typeof part === 'string' ? withoutMarkup(part) : creatorText(part as Creator)))
    .join(parts.every((part) => typeof part === 'string') ? ', ' : ' and ');
}

/** Family first, as BibTeX writes names that need no guessing; a body's name stays in braces, whole. */
function creatorText(creator: Creator): string {
  if (creator.name !== undefined) return `{${withoutMarkup(creator.name)}}`;
  const family = [creator.prefix, creator.lastName]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  const given = [creator.firstName, creator.suffix]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
  return withoutMarkup(given === '' ? family : `${family}, ${given}`);
}

/** The library marks up small caps, italics and the like as HTML. */
function withoutMarkup(text: string): string {
  return text.replace(/<\/?(?:span|i|b|em|strong|sub|sup|sc|pre)(?: [^<>]{0,60})?>/g, '').trim();
}
