import type { MergedWork } from '../resolution/merge-work.js';
import { searchText } from '../text/search-words.js';

/** Ends the titles in the searched text, so that a statement can tell whether a word stands in one. */
const END_OF_TITLES = '||';

/** Parts two fields, so that no phrase runs from one into the next. */
const END_OF_FIELD = '|';

type Searched = Pick<MergedWork, 'title' | 'abstract' | 'keywords'> & {
  readonly authors: readonly Pick<MergedWork['authors'][number], 'nameAsPrinted'>[];
} & {
  readonly [K in 'theories' | 'places' | 'organizations' | 'methods']: readonly {
    readonly evidence: readonly { readonly quote: string }[];
  }[];
};

/**
 * Everything an article can be found by, as the normalised words of its titles, `||`, and those of its keywords,
 * authors as printed, abstracts and evidence; fields are parted by `|`. A passage that stands in another field is
 * not repeated.
 */
export function articleSearchText(article: Searched): string {
  const titles = textsOf([article.title.fa, article.title.en]);
  const rest = textsOf([
    ...article.keywords.map(({ label }) => label),
    ...article.authors.flatMap(({ nameAsPrinted }) => [nameAsPrinted.fa, nameAsPrinted.en]),
    article.abstract.fa,
    article.abstract.en,
  ]);
  const said = [...titles, ...rest].join(END_OF_FIELD);
  const claims = [...article.theories, ...article.places, ...article.organizations, ...article.methods];
  const passages = new Set(textsOf(claims.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))));
  const unsaid = [...passages].filter((passage) => !said.includes(passage)).sort();
  return `${titles.join(END_OF_FIELD)}${END_OF_TITLES}${[...rest, ...unsaid].join(END_OF_FIELD)}`;
}

function textsOf(fields: readonly (string | null)[]): string[] {
  return fields.filter((field) => field !== null).map(searchText);
}
