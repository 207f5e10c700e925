import { connectionOf } from '../paging/connection.js';
import { Article } from './article.type.js';

/** A page of Article nodes. */
export const ArticleConnection = connectionOf(Article, 'Article');

export type ArticleConnection = InstanceType<typeof ArticleConnection>;
