import type { ResolvedAuthor } from '../domain/resolved-article.js';
import { compareText } from './article-mention.js';
import type { AuthorMention } from './author-mention.js';
import { describeAuthor } from './describe-author.js';
import { joinFullNames, plausibleForms } from './join-full-names.js';
import { joinShortNames } from './join-short-names.js';
import { nameForms } from './name-form.js';
import type { NameForm } from './name-form.js';

export interface AuthorCluster {
  readonly author: ResolvedAuthor;
  readonly mentions: readonly AuthorMention[];
}

/** A mention with the forms of its name that can be one person's. */
export interface NamedMention {
  readonly mention: AuthorMention;
  readonly forms: readonly NameForm[];
}

/**
 * Groups bylines by person. The result depends on the set of mentions only, not on their order, and mentions that
 * share no `nameKeys` do not influence each other.
 *
 * Full names of one spelling are one person; the two scripts meet through bylines that print both and through
 * spellings that `scorePersons` takes for one name or that fit each other without a rival; undecided ones stay apart. Names in initials join a full name when it is the only candidate.
 * Mentions whose name has no letter are left out: they name nobody.
 */
export function clusterAuthors(mentions: readonly AuthorMention[]): readonly AuthorCluster[] {
  const named = mentions
    .map((mention) => ({ mention, forms: plausibleForms(nameForms(mention.name)) }))
    .filter(({ forms }) => forms.length > 0)
    .sort((a, b) => byPlace(a.mention, b.mention));
  const full = named.filter(({ forms }) => forms.some((form) => !form.isShort));
  const short = named.filter(({ forms }) => forms.every((form) => form.isShort));
  return joinShortNames(joinFullNames(full), short)
    .map((members) => members.toSorted((a, b) => byPlace(a.mention, b.mention)))
    .map((members) => ({ author: describeAuthor(members), mentions: members.map(({ mention }) => mention) }))
    .sort((a, b) => compareText(a.author.id, b.author.id));
}

function byPlace(a: AuthorMention, b: AuthorMention): number {
  return (
    compareText(a.articleId, b.articleId) ||
    a.position - b.position ||
    compareText(a.name.fa ?? '', b.name.fa ?? '') ||
    compareText(a.name.en ?? '', b.name.en ?? '')
  );
}
