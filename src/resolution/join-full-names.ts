import { distance } from 'fastest-levenshtein';
import { compareText } from './article-mention.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import { joinVariants } from './join-variants.js';
import type { NameForm } from './name-form.js';
import type { NamedMention } from './named-mention.js';
import { UnionFind } from './union-find.js';

/** Above this share of differing consonants, two forms on one byline were put side by side by mistake. */
const MOST_DIFFERENT = 0.5;

/** Groups mentions that print a full name, by name. */
export function joinFullNames(mentions: readonly NamedMention[]): NamedMention[][] {
  const forms = new Map<string, NameForm>();
  for (const mention of mentions)
    for (const form of fullForms(mention)) {
      // One spelling stands for all of its key, the same whichever mention comes first.
      const known = forms.get(form.key);
      if (known === undefined || compareText(form.words.join(' '), known.words.join(' ')) < 0)
        forms.set(form.key, form);
    }
  const groups = new UnionFind([...forms.keys()]);
  for (const mention of mentions) {
    const [one, other] = fullForms(mention);
    if (one && other) groups.join(one.key, other.key);
  }
  joinVariants([...forms.values()], groups);
  const members = new Map<string, NamedMention[]>();
  for (const mention of mentions) {
    const root = groups.rootOf(fullForms(mention)[0]!.key);
    const known = members.get(root);
    if (known === undefined) members.set(root, [mention]);
    else known.push(mention);
  }
  return [...members.values()].flatMap(splitByInitials);
}

function fullForms({ forms }: NamedMention): NameForm[] {
  return forms.filter((form) => !form.isShort);
}

function skeletonOf(form: NameForm): string {
  return nameSkeleton(withoutInitials(form));
}

function withoutInitials(form: NameForm): string {
  return form.words.filter((word, index) => index === 0 || word.length > 1).join(' ');
}

/** The forms of one byline that can be one name: not those that were put side by side by mistake. */
export function plausibleForms(forms: readonly NameForm[]): readonly NameForm[] {
  const [one, other] = forms;
  if (!one || !other || one.isShort || other.isShort) return forms;
  const [a, b] = [skeletonOf(one), skeletonOf(other)];
  return distance(a, b) <= MOST_DIFFERENT * Math.max(a.length, b.length, 1) ? forms : [one];
}

/** John A. and John B. are two people; John alone is one of them only while there is no second. */
function splitByInitials(members: readonly NamedMention[]): NamedMention[][] {
  const initialsOf = (mention: NamedMention): string =>
    mention.forms.map((form) => form.middleInitials).find((initials) => initials !== '') ?? '';
  const distinct = [...new Set(members.map(initialsOf))].filter((initials) => initials !== '');
  const longest = distinct.reduce((best, initials) => (initials.length > best.length ? initials : best), '');
  if (distinct.every((initials) => longest.startsWith(initials))) return [[...members]];
  return [...new Set(members.map(initialsOf))].map((initials) =>
    members.filter((m) => initialsOf(m) === initials),
  );
}
