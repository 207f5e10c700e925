import type { NonEmptyArray } from 'type-graphql';
import { ArticleResolver } from './article/article.resolver.js';

/** Every resolver of the schema; a new concept is one line here. */
export const resolvers: NonEmptyArray<Function> = [ArticleResolver];
