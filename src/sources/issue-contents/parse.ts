import type { DocumentArticle } from '../../domain/document.js';
import { readMasthead } from '../layout/masthead.js';
import { inOrder } from '../layout/section-at.js';
import { yearsOf } from '../layout/years.js';
import type { ParsedText, SourceText } from '../source.js';
import { findEntries } from './find-entries.js';
import { joinHalves } from './join-halves.js';
import { parseEntry } from './parse-entry.js';
import { headParts, headRoles, usualHead } from './parse-head.js';

/** Reads the contents of an issue: its masthead, then one article per entry, both languages joined. */
export function parseIssueContents({ raw, lines }: SourceText): ParsedText {
  const entries = findEntries(raw, lines);
  const firstLine = entries[0]?.head[0]?.index ?? lines.length;
  const masthead = readMasthead(raw, lines.slice(0, firstLine));
  const heads = entries.map((entry) => headParts(raw, entry));
  const usual = usualHead(heads);
  const parsed = entries.map((entry, index) => parseEntry(raw, entry, headRoles(raw, heads[index]!, usual)));
  const joined = joinHalves(parsed.filter((entry) => entry.sections.length > 0));
  const years = yearsOf(masthead.issue);
  const articles = joined.articles.map((halves, index): DocumentArticle => {
    return {
      index,
      sections: inOrder(halves.flatMap((half) => half.sections)),
      pages: halves.find((half) => half.pages !== null)?.pages ?? null,
      doi: halves.find((half) => half.doi !== null)?.doi ?? null,
      ...years,
      receivedOn: null,
      acceptedOn: null,
    };
  });
  return {
    noise: [],
    journal: masthead.journal,
    issue: masthead.issue,
    articles,
    diagnostics: joined.diagnostics,
  };
}
