import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ExplainedMention } from '../../curation/explain-article.js';
import type { ListedDecision } from '../../curation/list-decisions.js';
import type { DocumentRow } from '../../graph/read/document/document-row.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { Decision } from '../decision/decision.type.js';
import { Document } from '../document/document.type.js';
import { loadNode, loadNodes } from '../paging/hydrate-page.js';
import { ArticleExplanation, ArticleLink } from './article-explanation.type.js';
import { ArticleMention } from './article-mention.type.js';
import { Variant } from './variant.type.js';

/** What an article is made of, and why it is one. */
@Resolver(() => Article)
export class ArticleIdentityResolver {
  @FieldResolver(() => [ArticleMention], {
    description: 'The article as each document shows it, the most trusted first.',
  })
  async mentions(@Root() { id }: Article, @Ctx() { loaders }: Context): Promise<readonly ExplainedMention[]> {
    return (await loaders.articleIdentity.load(id)).mentions;
  }

  @FieldResolver(() => [Variant], {
    description: 'The forms of the title as printed, in the order of trust.',
  })
  async variants(@Root() { id }: Article, @Ctx() { loaders }: Context): Promise<Variant[]> {
    const { variants, mentions } = await loaders.articleIdentity.load(id);
    return variants.map((text) => ({
      text,
      count: mentions.filter(({ title }) => title.fa === text || title.en === text).length,
    }));
  }

  @FieldResolver(() => [Decision], {
    description: 'What curators decided about any of the mentions, the revoked too, the earliest first.',
  })
  async decisions(@Root() { id }: Article, @Ctx() { loaders }: Context): Promise<readonly ListedDecision[]> {
    return (await loaders.articleIdentity.load(id)).decisions;
  }

  @FieldResolver(() => ArticleExplanation, {
    description: 'Why these documents show one work.',
  })
  async explanation(@Root() { id }: Article, @Ctx() { loaders }: Context): Promise<ArticleExplanation> {
    const { links } = await loaders.articleIdentity.load(id);
    return { links };
  }
}

/** Where an article is shown. */
@Resolver(() => ArticleMention)
export class ArticleMentionResolver {
  @FieldResolver(() => Document, { description: 'The document.' })
  document(@Root() { documentId }: ExplainedMention, @Ctx() { loaders }: Context): Promise<DocumentRow> {
    return loadNode(loaders.node.document, documentId);
  }
}

/** What links two mentions of an article. */
@Resolver(() => ArticleLink)
export class ArticleLinkResolver {
  @FieldResolver(() => [Decision], { description: 'The merges in force between the two.' })
  decisions(@Root() { decisions }: ArticleLink, @Ctx() { loaders }: Context): Promise<ListedDecision[]> {
    return loadNodes(loaders.node.decision, decisions);
  }
}
