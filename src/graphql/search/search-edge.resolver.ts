import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { searchText } from '../../text/search-words.js';
import type { Context } from '../context.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { aliasesOf } from './known-names.js';
import { highlight, type FieldText } from './highlight.js';
import { SearchField } from './search-field.enum.js';
import { SearchHighlight } from './search-highlight.type.js';
import { SearchEdge } from './search.connection.js';
import { holds, type Spellings } from './spellings.js';

/** Something with names, as every node but an article is that a search finds. */
interface NamedRow {
  readonly id: string;
  readonly nameFa?: string | null;
  readonly nameEn?: string | null;
  readonly labelFa?: string | null;
  readonly labelEn?: string | null;
}

/** Shows where a result holds what was looked for. */
@Resolver(() => SearchEdge)
export class SearchEdgeResolver {
  @FieldResolver(() => [SearchHighlight], {
    description: 'The passages that hold what was looked for.',
  })
  async highlights(@Root() { node, words }: SearchEdge, @Ctx() context: Context): Promise<SearchHighlight[]> {
    const fields = node.id.startsWith('article:')
      ? await articleFields(node as ArticleRow, context)
      : nameFields(node, words, context);
    return highlight(fields, words);
  }
}

function nameFields(node: NamedRow, words: readonly Spellings[], { ontology }: Context): FieldText[] {
  const names = [node.nameFa, node.nameEn, node.labelFa, node.labelEn];
  return [
    ...names.map((text) => ({ field: SearchField.NAME, text: text ?? null })),
    // A theory may go by dozens of names; only those that are what was looked for tell anything.
    ...aliasesOf(node.id, ontology)
      .filter((text) => holds(searchText(text), words))
      .map((text) => ({ field: SearchField.ALIAS, text })),
  ];
}

async function articleFields(article: ArticleRow, { loaders }: Context): Promise<FieldText[]> {
  const [uses, authorships, evidence] = await Promise.all([
    loaders.keywordUses.load(article.id),
    loaders.authorships.load(article.id),
    loaders.evidence.load(article.id),
  ]);
  const keywords = await loaders.node.keyword.loadMany(uses.map((use) => use.keywordId));
  const { TITLE, ABSTRACT, KEYWORD, AUTHOR, EVIDENCE } = SearchField;
  return [
    { field: TITLE, text: article.titleFa },
    { field: TITLE, text: article.titleEn },
    ...keywords.flatMap((keyword) => {
      if (keyword instanceof Error) throw keyword;
      return [keyword?.labelFa, keyword?.labelEn].map((text) => ({ field: KEYWORD, text: text ?? null }));
    }),
    ...authorships.flatMap(({ nameFa, nameEn }) => [nameFa, nameEn].map((text) => ({ field: AUTHOR, text }))),
    { field: ABSTRACT, text: article.abstractFa },
    { field: ABSTRACT, text: article.abstractEn },
    ...evidence.map(({ quote }) => ({ field: EVIDENCE, text: quote })),
  ];
}
