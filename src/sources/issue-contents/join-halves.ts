import type { Diagnostic } from '../../domain/diagnostic.js';
import type { ParsedEntry } from './parse-entry.js';

/** The halves of one article in two languages, or its only one. */
export type JoinedEntry = readonly ParsedEntry[];

export interface JoinedEntries {
  readonly articles: readonly JoinedEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Joins the Persian and the English entry of the same article: first by equal page numbers, in order where several
 * share them, then what is left by order, provided as many are left in both languages and none contradicts by its
 * pages. What finds no partner stays an article of its own.
 */
export function joinHalves(entries: readonly ParsedEntry[]): JoinedEntries {
  const persian = entries.filter((entry) => entry.language === 'fa');
  const english = entries.filter((entry) => entry.language === 'en');
  if (persian.length === 0 || english.length === 0)
    return { articles: entries.map((entry) => [entry]), diagnostics: [] };
  const pairs = pairByPages(persian, english);
  const paired = new Set([...pairs].flat());
  const leftPersian = persian.filter((entry) => !paired.has(entry));
  const leftEnglish = english.filter((entry) => !paired.has(entry));
  if (leftPersian.length === leftEnglish.length)
    leftPersian.forEach((entry, position) => {
      const partner = leftEnglish[position]!;
      if (entry.pages === null || partner.pages === null) pairs.set(entry, partner);
    });
  const partners = new Set(pairs.values());
  const articles = entries.flatMap((entry): JoinedEntry[] => {
    if (partners.has(entry)) return [];
    const partner = pairs.get(entry);
    return [partner === undefined ? [entry] : [entry, partner]];
  });
  const single = articles.filter((article) => article.length === 1).map((article) => article[0]!);
  return { articles, diagnostics: pairs.size === 0 ? [] : single.map(unpaired) };
}

function pairByPages(
  persian: readonly ParsedEntry[],
  english: readonly ParsedEntry[],
): Map<ParsedEntry, ParsedEntry> {
  const pairs = new Map<ParsedEntry, ParsedEntry>();
  const waiting = new Map<string, ParsedEntry[]>();
  for (const entry of english)
    if (entry.pages !== null) {
      const same = waiting.get(entry.pages);
      if (same === undefined) waiting.set(entry.pages, [entry]);
      else same.push(entry);
    }
  for (const entry of persian) {
    const partner = entry.pages === null ? undefined : waiting.get(entry.pages)?.shift();
    if (partner !== undefined) pairs.set(entry, partner);
  }
  return pairs;
}

function unpaired(entry: ParsedEntry): Diagnostic {
  const language = entry.language === 'fa' ? 'Persian' : 'English';
  return {
    severity: 'info',
    rule: 'entry-without-other-half',
    start: entry.start,
    end: entry.sections.at(-1)?.end ?? entry.start,
    message: `The ${language} entry on pages ${entry.pages ?? '?'} has no counterpart in the other language; it is kept as an article of its own.`,
  };
}
