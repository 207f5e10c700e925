import type { RecordAuthor } from '../domain/article-record.js';
import type { Bilingual } from '../domain/bilingual.js';
import type { Language } from '../domain/language.js';
import type { ResolvedAuthorship } from '../domain/resolved-article.js';
import { nameSkeleton } from '../text/name-skeleton.js';
import type { ArticleMention } from './article-mention.js';
import { compareText } from './article-mention.js';
import { fromVariant } from './author-mention.js';
import { bylineMentionKey, workMentionKey } from './mention-key.js';
import { nameForms } from './name-form.js';
import { resolveAffiliation } from './resolve-affiliation.js';
import { fits, shortName } from './short-name.js';

/** A byline entry of a merged article whose person is not known yet. */
export type UnresolvedAuthorship = Omit<ResolvedAuthorship, 'authorId'>;

/**
 * One byline from those of all mentions: the fullest list, completed from the others: by position where the lists
 * are equally long, else by name.
 *
 * @param mentions of one work, most trusted first
 */
export function mergeAuthors(mentions: readonly ArticleMention[]): UnresolvedAuthorship[] {
  const bylines = mentions.map(bylineOf);
  const fullest = bylines.reduce<Byline>((best, byline) => (byline.length > best.length ? byline : best), []);
  const counterparts = bylines.map((byline) =>
    byline === fullest ? fullest : matchBylines(fullest, byline),
  );
  return fullest.map((entry, index) => {
    const entries = counterparts.map((found) => found[index]).filter((found) => found !== undefined);
    const same = entries.map(({ author }) => author);
    const affiliations = same.map((found) => found.affiliations).find((list) => list.length > 0) ?? [];
    const nameAsPrinted = firstNames(entry.author.name, same);
    const byKey = entries.toSorted((a, b) => compareText(a.key, b.key));
    return {
      position: index + 1,
      corresponding: same.some((found) => found.corresponding),
      nameAsPrinted,
      affiliations: affiliations.map(resolveAffiliation).filter((affiliation) => affiliation !== null),
      mentionKeys: byKey.map(({ key }) => key),
      variants: byKey.map(({ author }) => fromVariant(author.name)),
      orcid: same.map(({ orcid }) => orcid).find((orcid) => orcid !== undefined) ?? null,
    };
  });
}

/** The authors that one document prints, with the keys of their mentions. */
type Byline = readonly { readonly author: RecordAuthor; readonly key: string }[];

function bylineOf(mention: ArticleMention): Byline {
  return mention.article.authors
    .toSorted((a, b) => a.position - b.position)
    .map((author) => ({ author, key: bylineMentionKey(workMentionKey(mention), author.position) }));
}

/** For each entry of the fullest byline the entry of another that is the same author: each belongs to one at most. */
function matchBylines(fullest: Byline, byline: Byline): (Byline[number] | undefined)[] {
  const free = new Set(byline);
  const take = (entry: Byline[number] | undefined) => {
    if (entry === undefined || !free.delete(entry)) return undefined;
    return entry;
  };
  const byName = fullest.map(({ author }) => {
    const keys = skeletons(author.name);
    return take([...free].find((entry) => skeletons(entry.author.name).some((key) => keys.includes(key))));
  });
  if (byline.length !== fullest.length) return byName;
  // By position only where the lists run parallel and the name found there belongs to nobody else.
  return byName.map((found, index) => found ?? take(byline[index]));
}

function firstNames(own: Bilingual, same: readonly RecordAuthor[]): Bilingual {
  const first = (language: Language): string | null => {
    const printed = same.map(({ name }) => name[language]).filter((name) => name !== null);
    const name = own[language] ?? printed[0] ?? null;
    return name === null ? null : spelledOut(name, printed, language);
  };
  return { fa: first('fa'), en: first('en') };
}

/** A name in initials gives way to the first that spells out what they stand for. */
function spelledOut(name: string, printed: readonly string[], language: Language): string {
  const formsOf = (text: string) => nameForms({ fa: null, en: null, [language]: text });
  const [form] = formsOf(name);
  if (form === undefined || !form.isShort) return name;
  const short = shortName(form);
  const full = printed.find((other) => {
    const forms = formsOf(other);
    return forms.every(({ isShort }) => !isShort) && fits(short, forms);
  });
  return full ?? name;
}

function skeletons(name: Bilingual): string[] {
  return [name.fa, name.en]
    .map((form) => (form === null ? '' : nameSkeleton(form)))
    .filter((key) => key !== '');
}
