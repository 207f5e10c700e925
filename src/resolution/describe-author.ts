import { toId } from '../domain/ids.js';
import type { Id } from '../domain/ids.js';
import type { ResolvedAuthor } from '../domain/resolved-article.js';
import { nameWords } from '../text/name-words.js';
import { comparisonKey } from '../text/comparison-key.js';
import { parsePersonName } from '../text/parse-person-name.js';
import { slug } from '../text/slug.js';
import { compareText } from './article-mention.js';
import type { NamedMention } from './named-mention.js';
import { isInitial } from './name-form.js';
import type { NameForm } from './name-form.js';
import { orcidOf } from './person-score/compare-orcids.js';
import { spacedInitials } from './person-score/spaced-initials.js';
import { personKeys } from './person-keys.js';
import { shortHash } from './short-hash.js';

const LONGEST_KEY = 80;

/** The person a group of bylines stands for: the fullest and most usual form of the name, and an id made from it. */
export function describeAuthor(members: readonly NamedMention[]): ResolvedAuthor {
  const forms = members.flatMap((member) => member.forms);
  const persian = bestForm(forms.filter((form) => form.script === 'persian'));
  const latin = bestForm(forms.filter((form) => form.script === 'latin'));
  const keys = new Set(members.flatMap(({ mention }) => personKeys(mention)));
  return {
    id: authorId(persian, latin),
    name: { fa: persian?.printed ?? null, en: latin?.printed ?? null },
    nameKeys: [...keys].sort(),
    orcid: orcidAmong(members),
  };
}

const REGISTER = 'https://orcid.org/';

/** The smallest of several, which curators alone can bring together. */
function orcidAmong(members: readonly NamedMention[]): string | null {
  const [digits] = members
    .map(({ mention }) => (mention.orcid === null ? null : orcidOf(mention.orcid)))
    .filter((valid) => valid !== null)
    .sort();
  return digits === undefined ? null : REGISTER + digits.match(/.{4}/g)!.join('-');
}

function authorId(persian: BestForm | null, latin: BestForm | null): Id<'author'> {
  // Initials are shared by many; where the Persian name is spelt out, it makes the better id.
  const chosen = latin !== null && (!latin.isShort || persian === null) ? latin : persian;
  if (chosen === null) throw new Error('An author has at least one name.');
  const letters = comparisonKey(chosen.printed);
  const key = slug(chosen.printed, LONGEST_KEY);
  // Romanising maps several letters to one, and cutting drops some: then the letters themselves are hashed in.
  const exact = /^[a-z0-9]+$/.test(letters) && key.length < LONGEST_KEY - 20;
  return toId('author', exact ? key : [key, shortHash(letters, 4)].filter((part) => part !== '').join('-'));
}

interface BestForm {
  readonly printed: string;
  readonly isShort: boolean;
}

/** The form with most names spelt out, then the most frequent, then the first by code unit. */
function bestForm(forms: readonly NameForm[]): BestForm | null {
  const counts = new Map<string, { form: BestForm; times: number }>();
  for (const { printed, isShort } of forms) {
    const full = parsePersonName(printed).full;
    const times = (counts.get(full)?.times ?? 0) + 1;
    counts.set(full, { form: { printed: full, isShort }, times });
  }
  const ranked = [...counts.values()].sort(
    (a, b) =>
      fullness(b.form) - fullness(a.form) || b.times - a.times || compareText(a.form.printed, b.form.printed),
  );
  return ranked[0]?.form ?? null;
}

/** Initials show less than names, and more of them show more; how a compound name is spaced makes no difference. */
function fullness({ printed, isShort }: BestForm): number {
  const words = nameWords(spacedInitials(printed));
  const initials = words.filter(isInitial).length;
  return words.length === initials ? initials : 100 + initials + (isShort ? -50 : 0);
}
