import { connectionOf } from '../paging/connection.js';
import { Keyword } from './keyword.type.js';

/** A page of Keyword nodes. */
export const KeywordConnection = connectionOf(Keyword, 'Keyword');

export type KeywordConnection = InstanceType<typeof KeywordConnection>;
