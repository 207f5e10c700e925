import type { Document, Section } from '../../domain/document.js';
import type { Ontology } from '../../ontology/ontology.js';
import { normalise } from '../../text/normalise.js';
import { tokenise } from '../../text/tokenise.js';
import { repairFor } from '../reading/section-reading.js';

const ZWNJ = '\u200C';

/**
 * The raw text of a section with damaged words repaired in place: offsets stay, because a repaired word is padded
 * with soft boundaries to the length of the damaged one.
 */
export function repairedText(document: Document, section: Section, ontology: Ontology): string {
  const { raw } = document;
  const range = { start: section.start, end: section.end };
  const repair = repairFor(document, ontology);
  if (repair === false) return raw.slice(range.start, range.end);
  let text = '';
  let from = range.start;
  const plain = new Set(tokenise(normalise(raw, { range })).map((token) => token.text));
  for (const token of tokenise(normalise(raw, { range, repair }))) {
    const length = token.end - token.start;
    if (plain.has(token.text) || token.start < from || token.text.length > length) continue;
    text += raw.slice(from, token.start) + token.text.padEnd(length, ZWNJ);
    from = token.end;
  }
  return text + raw.slice(from, range.end);
}
