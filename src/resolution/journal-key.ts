import type { IssueFacts, JournalFacts } from '../domain/document.js';
import { toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import { comparisonKey } from '../text/comparison-key.js';
import { slug } from '../text/slug.js';
import { knownPeriodical, withoutGenre } from './known-periodicals.js';
import { shortHash } from './short-hash.js';

/** Journals of the field are monthly at most. */
const MOST_ISSUES_A_YEAR = 12;

/**
 * The id of a journal: by the name it is known by, else by its Persian name where it has one, because Persian sources
 * rarely give the English one.
 */
export function journalId(journal: JournalFacts): Id<'journal'> | null {
  const key =
    readableKey(knownPeriodical(journal) ?? journal.name.fa ?? journal.name.en) ??
    journal.issn?.toLowerCase().replace(/\s/g, '') ??
    null;
  return key === null ? null : toId('journal', key);
}

/** The id of an issue within its journal: by serial, else volume and number, else year and season. */
export function issueId(journal: Id<'journal'>, issue: IssueFacts): Id<'issue'> | null {
  const place = issuePlaces(issue)[0] ?? yearPlace(issue);
  return place === null ? null : toId('issue', `${journal.slice('journal:'.length)}/${place}`);
}

/** Every key under which the journal may be compared with another mention of it. */
export function journalKeys(journal: JournalFacts | null): string[] {
  if (journal === null) return [];
  const names = [journal.name.fa, journal.name.en, knownPeriodical(journal)].filter((name) => name !== null);
  const keys = names.map((name) => comparisonKey(withoutGenre(name)));
  if (journal.issn !== null) keys.push(comparisonKey(journal.issn));
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The places of an issue in its journal's run, the most exact first: `57`, `v9n2`. */
export function issuePlaces(issue: IssueFacts | null): string[] {
  if (issue === null) return [];
  const places: string[] = [];
  const serial = serialOf(issue);
  if (serial !== null) places.push(String(serial));
  if (issue.volume !== null && issue.number !== null) places.push(`v${issue.volume}n${issue.number}`);
  return places;
}

/** A number without a volume that no year has issues enough for counts from the first issue on. */
function serialOf({ serial, volume, number }: IssueFacts): number | null {
  if (serial !== null) return serial;
  return volume === null && number !== null && number > MOST_ISSUES_A_YEAR ? number : null;
}

function yearPlace(issue: IssueFacts): string | null {
  if (issue.year === null) return null;
  const part = issue.number === null ? issue.season : `n${issue.number}`;
  return part === null ? String(issue.year) : `${issue.year}-${part}`;
}

function readableKey(chosen: string | null): string | null {
  if (chosen === null) return null;
  const key = slug(withoutGenre(chosen));
  if (key !== '') return key;
  const letters = comparisonKey(chosen);
  return letters === '' ? null : shortHash(letters, 12);
}
