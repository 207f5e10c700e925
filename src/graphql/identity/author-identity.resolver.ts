import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ExplainedByline } from '../../curation/explain-author.js';
import type { ListedDecision } from '../../curation/list-decisions.js';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { Article } from '../article/article.type.js';
import { Author } from '../author/author.type.js';
import type { Context } from '../context.js';
import { Decision } from '../decision/decision.type.js';
import { loadNode, loadNodes } from '../paging/hydrate-page.js';
import { AuthorExplanation, AuthorLink } from './author-explanation.type.js';
import { AuthorMention } from './author-mention.type.js';
import { IdentityFeature } from './feature.type.js';
import { Variant } from './variant.type.js';

/** What an author is made of, and why it is one. */
@Resolver(() => Author)
export class AuthorIdentityResolver {
  @FieldResolver(() => [AuthorMention], {
    description: 'The entries of bylines that are this author.',
  })
  async mentions(@Root() { id }: Author, @Ctx() { loaders }: Context): Promise<readonly ExplainedByline[]> {
    return (await loaders.authorIdentity.load(id)).bylines;
  }

  @FieldResolver(() => [Variant], {
    description: 'The forms of the name as printed, the most usual first.',
  })
  async variants(@Root() { id }: Author, @Ctx() { loaders }: Context): Promise<Variant[]> {
    const { variants } = await loaders.authorIdentity.load(id);
    return variants.map(({ name, count }) => ({ text: name, count }));
  }

  @FieldResolver(() => [Decision], {
    description: 'What curators decided about any of the mentions, the revoked too, the earliest first.',
  })
  async decisions(@Root() { id }: Author, @Ctx() { loaders }: Context): Promise<readonly ListedDecision[]> {
    return (await loaders.authorIdentity.load(id)).decisions;
  }

  @FieldResolver(() => AuthorExplanation, {
    description: 'Why these mentions are one person.',
  })
  async explanation(@Root() { id }: Author, @Ctx() { loaders }: Context): Promise<AuthorExplanation> {
    const { links } = await loaders.authorIdentity.load(id);
    return { links };
  }
}

/** Where an author is mentioned. */
@Resolver(() => AuthorMention)
export class AuthorMentionResolver {
  @FieldResolver(() => Article, {
    description: 'The article whose byline it is in.',
  })
  article(@Root() { articleId }: ExplainedByline, @Ctx() { loaders }: Context): Promise<ArticleRow> {
    return loadNode(loaders.node.article, articleId);
  }
}

/** What links a form of a name to the usual one. */
@Resolver(() => AuthorLink)
export class AuthorLinkResolver {
  @FieldResolver(() => [IdentityFeature], {
    description: 'What was found about the two, the weightiest first.',
  })
  features(@Root() { features }: AuthorLink): AuthorLink['features'] {
    return features;
  }

  @FieldResolver(() => [Decision], { description: 'The merges in force between the two.' })
  decisions(@Root() { decisions }: AuthorLink, @Ctx() { loaders }: Context): Promise<ListedDecision[]> {
    return loadNodes(loaders.node.decision, decisions);
  }
}
