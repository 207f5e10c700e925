import { Field, ObjectType } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import type { AuthorRow } from '../../graph/read/author/author-row.js';
import { Article } from '../article/article.type.js';
import { Author } from '../author/author.type.js';
import { Decision } from '../decision/decision.type.js';

/** A decision that concerns authors or articles, and what those are now. */
@ObjectType()
abstract class SubjectsPayload {
  @Field(() => Decision, {
    description: 'The decision as it stands in the journal.',
  })
  decision!: Decision;

  @Field(() => [Author], {
    description: 'The authors concerned as they are now.',
  })
  authors!: readonly AuthorRow[];

  @Field(() => [Article], {
    description: 'The articles concerned as they are now.',
  })
  articles!: readonly ArticleRow[];
}

@ObjectType({
  description: 'What became of keeping two apart.',
})
export class MarkDistinctPayload extends SubjectsPayload {}

@ObjectType({
  description: 'What became of taking a decision back.',
})
export class RevokeDecisionPayload extends SubjectsPayload {
  @Field(() => Decision, {
    description: 'The decision that was taken back.',
  })
  revoked!: Decision;
}
