import { Field, ObjectType } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { Article } from '../article/article.type.js';
import { Decision } from '../decision/decision.type.js';

@ObjectType({
  description: 'What became of a merge of articles, such as one article with both documents.',
})
export class MergeArticlesPayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal, such as `decision:42`.',
  })
  decision!: Decision;

  @Field(() => Article, {
    description: 'The one article they are now, such as one with both documents.',
  })
  article!: ArticleRow;
}

@ObjectType({
  description: 'What became of a split of an article, such as two articles of one title.',
})
export class SplitArticlePayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal, such as `decision:42`.',
  })
  decision!: Decision;

  @Field(() => [Article], {
    description: 'What holds the mentions now: what was split off first, then the rest; two.',
  })
  articles!: readonly ArticleRow[];
}

@ObjectType({
  description: 'What became of a review of a claim, such as an article without the claim.',
})
export class ReviewClaimPayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal, such as `decision:42`.',
  })
  decision!: Decision;

  @Field(() => Article, {
    description: 'The article as it is now, such as one without the rejected claim.',
  })
  article!: ArticleRow;
}
