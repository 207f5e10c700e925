import { Field, ObjectType } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { Article } from '../article/article.type.js';
import { Decision } from '../decision/decision.type.js';

@ObjectType({
  description: 'What became of a merge of articles.',
})
export class MergeArticlesPayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal.',
  })
  decision!: Decision;

  @Field(() => Article, {
    description: 'The one article they are now.',
  })
  article!: ArticleRow;
}

@ObjectType({
  description: 'What became of a split of an article.',
})
export class SplitArticlePayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal.',
  })
  decision!: Decision;

  @Field(() => [Article], {
    description: 'What holds the mentions now: what was split off first, then the rest.',
  })
  articles!: readonly ArticleRow[];
}

@ObjectType({
  description: 'What became of a review of a claim.',
})
export class ReviewClaimPayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal.',
  })
  decision!: Decision;

  @Field(() => Article, {
    description: 'The article as it is now.',
  })
  article!: ArticleRow;
}
