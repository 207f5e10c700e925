import { connectionOf } from '../paging/connection.js';
import { Author } from './author.type.js';

/** A page of Author nodes. */
export const AuthorConnection = connectionOf(Author, 'Author');

export type AuthorConnection = InstanceType<typeof AuthorConnection>;
