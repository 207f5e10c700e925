import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { toId } from '../../domain/ids.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { DocumentRow } from '../../graph/read/document/document-row.js';
import { demandOf } from '../article/article-demand.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Document } from '../document/document.type.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { selectionOf } from '../selection.js';
import { IngestedDocument } from './ingest.payload.js';

/** What the graph holds of a document that was given. */
@Resolver(() => IngestedDocument)
export class IngestedDocumentResolver {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The document as it is held; nothing of what is in quarantine.',
  })
  document(@Root() { sha256 }: IngestedDocument, @Ctx() { loaders }: Context): Promise<DocumentRow | null> {
    return loaders.node.document.load(toId('document', sha256));
  }

  @FieldResolver(() => [Article], {
    description: 'The articles that were read from it.',
  })
  async articles(
    @Root() { sha256 }: IngestedDocument,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ArticleRow[]> {
    const held = await loaders.documentArticles.load(toId('document', sha256));
    return loadNodes(
      loaders.askedArticles.for(demandOf(selectionOf(info))),
      held.map(({ articleId }) => articleId),
    );
  }
}
