import { compareText } from './article-mention.js';
import type { AuthorMention } from './author-mention.js';
import type { NameForm } from './name-form.js';

/** A mention with the forms of its name that can be one person's. */
export interface NamedMention {
  readonly mention: AuthorMention;
  readonly forms: readonly NameForm[];
}

/** The order in which mentions are worked through, so that none depends on the order of arrival. */
export function byPlace({ mention: a }: NamedMention, { mention: b }: NamedMention): number {
  return (
    compareText(a.articleId, b.articleId) ||
    a.position - b.position ||
    compareText(a.name.fa ?? '', b.name.fa ?? '') ||
    compareText(a.name.en ?? '', b.name.en ?? '')
  );
}
