import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { DocumentRow } from '../../graph/read/document/document-row.js';
import type { EvidenceRow } from '../../graph/read/evidence/evidence-row.js';
import { demandOf } from '../article/article-demand.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Document } from '../document/document.type.js';
import { loadNode } from '../paging/hydrate-page.js';
import { selectionOf } from '../selection.js';
import { Evidence } from './evidence.type.js';

/** Where a passage stands and whose it is. */
@Resolver(() => Evidence)
export class EvidenceResolver {
  @FieldResolver(() => Document, {
    description: 'The document whose raw text holds the passage.',
  })
  document(@Root() evidence: EvidenceRow, @Ctx() { loaders }: Context): Promise<DocumentRow> {
    return loadNode(loaders.node.document, evidence.documentId);
  }

  @FieldResolver(() => Article, {
    description: 'The article whose claim it supports.',
  })
  article(
    @Root() evidence: EvidenceRow,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleRow> {
    return loadNode(loaders.askedArticles.for(demandOf(selectionOf(info))), evidence.articleId);
  }
}
