import { compareText } from './article-mention.js';
import type { AuthorMention } from './author-mention.js';
import type { ResolvedAuthor } from '../domain/resolved-article.js';
import { describeAuthors } from './describe-authors.js';
import { joinByOrcid } from './join-by-orcid.js';
import { joinFullNames, plausibleForms } from './join-full-names.js';
import { joinShortNames } from './join-short-names.js';
import { nameForms } from './name-form.js';
import { byPlace } from './named-mention.js';
import type { NamedMention } from './named-mention.js';
import { splitByPerson } from './split-by-person.js';

export interface AuthorCluster {
  readonly author: ResolvedAuthor;
  readonly mentions: readonly AuthorMention[];
}

/**
 * Groups bylines by person. The result depends on the set of mentions only, not on their order, and mentions that
 * share no `personKeys` do not influence each other.
 *
 * First by name: full names of one spelling are one name; the two scripts meet through bylines that print both and
 * through spellings that `scorePersons` takes for one name or that fit each other without a rival; undecided ones
 * stay apart. Then by person: bylines of one name are one person's unless institutions, co-authors, fields or years
 * speak against it (`splitByPerson`). Names in initials join a person when they fit no other and nothing speaks
 * against it. Mentions whose name has no letter are left out: they name nobody.
 */
export function clusterAuthors(mentions: readonly AuthorMention[]): readonly AuthorCluster[] {
  const named = mentions
    .map(toNamedMention)
    .filter(({ forms }) => forms.length > 0)
    .sort(byPlace);
  const full = named.filter(({ forms }) => forms.some((form) => !form.isShort));
  const short = named.filter(({ forms }) => forms.every((form) => form.isShort));
  const persons = joinFullNames(full).flatMap((members) => splitByPerson(members, 'full'));
  const joined = joinShortNames(persons, short);
  const groups = joinByOrcid([
    ...joined.full,
    ...joined.short.flatMap((members) => splitByPerson(members, 'short')),
  ]).map((members) => members.toSorted(byPlace));
  const authors = describeAuthors(groups);
  return groups
    .map((members, index) => ({ author: authors[index]!, mentions: members.map(({ mention }) => mention) }))
    .sort((a, b) => compareText(a.author.id, b.author.id));
}

/** A mention with its name taken apart; without forms when the name has no letter. */
export function toNamedMention(mention: AuthorMention): NamedMention {
  return { mention, forms: plausibleForms(nameForms(mention.name)) };
}
