import { Field, Int, ObjectType } from 'type-graphql';
import { GraphQLJSONObject } from 'graphql-scalars';
import { LanguageEnum } from '../enums/language.enum.js';
import { CitedWork } from '../network/cited-work.type.js';
import { CollaborationChain } from '../network/collaboration-path.type.js';
import { Network } from '../network/network.type.js';
import type { NetworkShown } from '../network/to-network.js';
import { SimilarArticle } from '../network/similar-article.type.js';
import { TheoryPlaceMatrix } from '../network/theory-place-matrix.type.js';
import { TimelinePoint } from '../network/timeline.type.js';
import { AnsweredArticle } from './answered-article.type.js';
import type { AnsweredEntity } from './answered-entity.type.js';
import { AnsweredEntity as AnsweredEntityType } from './answered-entity.type.js';
import { AnswerStatusEnum, IntentEnum } from './answer.enums.js';
import { InterpretedSpan, QuestionSpan, Reading } from './question-span.type.js';

@ObjectType({
  description: 'A GraphQL operation that asks the same as the question.',
})
export class EquivalentQuery {
  @Field(() => String, { description: 'The operation.' })
  query!: string;

  @Field(() => GraphQLJSONObject, { description: 'Its variables.' })
  variables!: Readonly<Record<string, unknown>>;
}

@ObjectType({ description: 'What a question is answered with.' })
export class Answer {
  @Field(() => String, {
    description: 'The question as asked.',
  })
  question!: string;

  @Field(() => LanguageEnum, { description: 'The language of the answer.' })
  language!: LanguageEnum;

  @Field(() => AnswerStatusEnum, { description: 'What became of the question.' })
  status!: AnswerStatusEnum;

  @Field(() => IntentEnum, { nullable: true, description: 'What it asks for.' })
  intent!: IntentEnum | null;

  @Field(() => String, {
    description: 'The answer in one sentence, in the language asked for.',
  })
  sentence!: string;

  @Field(() => [InterpretedSpan], {
    description: 'What its words were taken for.',
  })
  interpretation!: readonly InterpretedSpan[];

  @Field(() => [QuestionSpan], { description: 'The words that have no meaning here.' })
  notUnderstood!: readonly QuestionSpan[];

  @Field(() => [Reading], { description: 'What an ambiguous name may mean.' })
  readings!: readonly Reading[];

  @Field(() => [String], { description: 'Questions that can be asked, where this one was not understood.' })
  examples!: readonly string[];

  @Field(() => Int, {
    nullable: true,
    description: 'How many were found, those not listed included; steps between two authors.',
  })
  count!: number | null;

  @Field(() => [AnsweredArticle], { description: 'The articles, newest first, at most 50.' })
  articles!: readonly AnsweredArticle[];

  @Field(() => [AnsweredEntityType], { description: 'The theories, places, authors or keywords.' })
  entities!: readonly Omit<AnsweredEntity, 'name'>[];

  @Field(() => [CollaborationChain], { description: 'The chains of co-authors between two.' })
  chains!: readonly CollaborationChain[];

  @Field(() => Network, { nullable: true, description: 'The network asked for.' })
  network!: NetworkShown | null;

  @Field(() => TheoryPlaceMatrix, {
    nullable: true,
    description: 'The matrix asked for.',
  })
  matrix!: TheoryPlaceMatrix | null;

  @Field(() => [TimelinePoint], { description: 'The years of a development.' })
  timeline!: readonly TimelinePoint[];

  @Field(() => [CitedWork], { description: 'The works cited most.' })
  works!: readonly CitedWork[];

  @Field(() => [SimilarArticle], { description: 'Articles like the one named, and why.' })
  similar!: readonly SimilarArticle[];

  @Field(() => EquivalentQuery, {
    nullable: true,
    description: 'The same as a GraphQL operation, ready to run; null when the question was not understood.',
  })
  equivalent!: EquivalentQuery | null;
}
