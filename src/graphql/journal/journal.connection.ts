import { connectionOf } from '../paging/connection.js';
import { Journal } from './journal.type.js';

/** A page of Journal nodes. */
export const JournalConnection = connectionOf(Journal, 'Journal');

export type JournalConnection = InstanceType<typeof JournalConnection>;
