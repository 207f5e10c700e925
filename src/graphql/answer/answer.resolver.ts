import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { ArticleRow } from '../../graph/read/article/article-row.js';
import { askQuestion, LONGEST_QUESTION } from '../../questions/ask-question.js';
import { Article } from '../article/article.type.js';
import type { Context } from '../context.js';
import { LanguageEnum } from '../enums/language.enum.js';
import { inputError } from '../errors/input-error.js';
import { loadNodes } from '../paging/hydrate-page.js';
import { Answer } from './answer.type.js';
import { AnsweredEntity } from './answered-entity.type.js';
import { toAnswer } from './to-answer.js';

/** Answers questions in plain Persian and English. */
@Resolver(() => Answer)
export class AnswerResolver {
  @Query(() => Answer, {
    description: 'Answers a question in plain Persian or English.',
  })
  async ask(
    @Arg('question', () => String, {
      description: 'The question, up to 1,000 characters.',
    })
    question: string,
    @Arg('language', () => LanguageEnum, {
      nullable: true,
      description: 'The language of the answer; that of the question when not given.',
    })
    language: LanguageEnum | null | undefined,
    @Ctx() { store, ontology }: Context,
  ): Promise<Answer> {
    if (question.trim() === '' || question.length > LONGEST_QUESTION)
      throw inputError('BAD_USER_INPUT', `A question has 1 to ${LONGEST_QUESTION} characters.`);
    return toAnswer(await askQuestion(question, language ?? null, { store, ontology }));
  }
}

/** The articles that put an entity into an answer. */
@Resolver(() => AnsweredEntity)
export class AnsweredEntityResolver {
  @FieldResolver(() => [Article], { description: 'The articles.' })
  articles(@Root() { articleIds }: AnsweredEntity, @Ctx() { loaders }: Context): Promise<ArticleRow[]> {
    return loadNodes(loaders.node.article, articleIds);
  }
}
