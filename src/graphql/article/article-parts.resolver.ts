import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { AuthorshipRow } from '../../graph/read/article/list-authorships.js';
import type { ReferenceRow } from '../../graph/read/article/list-references.js';
import type { DocumentRow } from '../../graph/read/document/document-row.js';
import type { IssueRow } from '../../graph/read/issue/issue-row.js';
import type { JournalRow } from '../../graph/read/journal/journal-row.js';
import type { KeywordRow } from '../../graph/read/keyword/keyword-row.js';
import type { Context } from '../context.js';
import { Document } from '../document/document.type.js';
import { LanguageEnum } from '../enums/language.enum.js';
import { Issue } from '../issue/issue.type.js';
import { Journal } from '../journal/journal.type.js';
import { Keyword } from '../keyword/keyword.type.js';
import { loadNode, loadNodes } from '../paging/hydrate-page.js';
import { selectionOf } from '../selection.js';
import { demandOf } from './article-demand.js';
import { Article } from './article.type.js';
import { Authorship } from './authorship.type.js';
import type { FetchedArticle } from './fetched-article.js';
import { Reference } from './reference.type.js';

/** What an article consists of and where it appeared. */
@Resolver(() => Article)
export class ArticlePartsResolver {
  @FieldResolver(() => [Authorship], { description: 'Its authors in the order of the byline.' })
  authors(
    @Root() { id, authors }: FetchedArticle,
    @Ctx() { loaders }: Context,
  ): readonly AuthorshipRow[] | Promise<readonly AuthorshipRow[]> {
    return authors ?? loaders.authorships.load(id);
  }

  @FieldResolver(() => [Keyword], { description: 'Its keywords as printed.' })
  async keywords(
    @Root() { id, keywords: read }: FetchedArticle,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      description: 'Only those in this language.',
    })
    language: LanguageEnum | null | undefined,
    @Ctx() { loaders }: Context,
  ): Promise<KeywordRow[]> {
    const isMeant = (use: { readonly language: string }) => language == null || use.language === language;
    if (read !== undefined) return read.filter(isMeant).map((use) => use.keyword);
    const uses = (await loaders.keywordUses.load(id)).filter(isMeant);
    return loadNodes(
      loaders.node.keyword,
      uses.map((use) => use.keywordId),
    );
  }

  @FieldResolver(() => Issue, {
    nullable: true,
    description: 'The issue it appeared in.',
  })
  async issue(@Root() article: ArticleRow, @Ctx() { loaders }: Context): Promise<IssueRow | null> {
    const [appeared] = await loaders.appearances.load(article.id);
    return appeared?.issueId == null ? null : loadNode(loaders.node.issue, appeared.issueId);
  }

  @FieldResolver(() => Journal, {
    nullable: true,
    description: 'The journal it appeared in.',
  })
  async journal(@Root() article: FetchedArticle, @Ctx() { loaders }: Context): Promise<JournalRow | null> {
    if (article.journal !== undefined) return article.journal;
    const [appeared] = await loaders.appearances.load(article.id);
    return appeared?.journalId == null ? null : loadNode(loaders.node.journal, appeared.journalId);
  }

  @FieldResolver(() => [Reference], {
    description: 'What it cites, in the order printed.',
  })
  references(
    @Root() { id, references }: FetchedArticle,
    @Ctx() { loaders }: Context,
  ): readonly ReferenceRow[] | Promise<readonly ReferenceRow[]> {
    return references ?? loaders.references.load(id);
  }

  @FieldResolver(() => [Article], { description: 'The articles held here that cite it.' })
  async citedBy(
    @Root() { id }: ArticleRow,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleRow[]> {
    return loadNodes(
      loaders.askedArticles.for(demandOf(selectionOf(info))),
      (await loaders.citing.load(id)).map((row) => row.articleId),
    );
  }

  @FieldResolver(() => [Document], {
    description: 'The documents it was read from.',
  })
  async documents(@Root() { id }: ArticleRow, @Ctx() { loaders }: Context): Promise<DocumentRow[]> {
    const ids = (await loaders.sources.load(id)).map((row) => row.documentId);
    return loadNodes(loaders.node.document, [...new Set(ids)]);
  }
}
