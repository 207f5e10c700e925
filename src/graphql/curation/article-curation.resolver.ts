import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { loadNode } from '../paging/hydrate-page.js';
import { MergeArticlesPayload, ReviewClaimPayload, SplitArticlePayload } from './article.payloads.js';
import { decideAs } from './decide-as.js';
import { entryId, given, idOf, idsOf, requireFew } from './given.js';
import { holdersOf } from './holders-of.js';
import { MergeArticlesInput } from './merge.input.js';
import { ReviewClaimInput } from './review-claim.input.js';
import { SplitArticleInput } from './split.input.js';

/** Decisions about what is one work, and what is rightly claimed of it. */
@Resolver()
export class ArticleCurationResolver {
  @Mutation(() => MergeArticlesPayload, {
    description: 'Says that articles are one work. Their former ids go on resolving.',
  })
  async mergeArticles(
    @Arg('input', () => MergeArticlesInput, {
      description: 'What is one work.',
    })
    input: MergeArticlesInput,
    @Ctx() context: Context,
  ): Promise<MergeArticlesPayload> {
    const articles = idsOf('article', input.articles);
    const decision = await decideAs(context, {
      kind: 'MERGE_ARTICLES',
      articles,
      ...given(input),
    });
    return {
      decision,
      article: await loadNode(context.loaders.node.article, decision.subjects[0] ?? ''),
    };
  }

  @Mutation(() => SplitArticlePayload, {
    description: 'Says that some mentions of an article are another work.',
  })
  async splitArticle(
    @Arg('input', () => SplitArticleInput, {
      description: 'What is split off.',
    })
    input: SplitArticleInput,
    @Ctx() context: Context,
  ): Promise<SplitArticlePayload> {
    const article = idOf('article', input.article);
    const mentions = requireFew(input.mentions);
    const decision = await decideAs(context, {
      kind: 'SPLIT_ARTICLE',
      article,
      mentions,
      ...given(input),
    });
    const { mentionArticles, node } = context.loaders;
    return {
      decision,
      articles: await holdersOf(decision, mentionArticles, node.article),
    };
  }

  @Mutation(() => ReviewClaimPayload, {
    description: 'Approves or rejects a claim about an article.',
  })
  async reviewClaim(
    @Arg('input', () => ReviewClaimInput, {
      description: 'Which claim, and what is said of it.',
    })
    input: ReviewClaimInput,
    @Ctx() context: Context,
  ): Promise<ReviewClaimPayload> {
    const article = idOf('article', input.article);
    const entry = entryId(input.entry);
    const { verdict } = input;
    const decision = await decideAs(context, {
      kind: 'REVIEW_CLAIM',
      article,
      entry,
      verdict,
      ...given(input),
    });
    return {
      decision,
      article: await loadNode(context.loaders.node.article, article),
    };
  }
}
