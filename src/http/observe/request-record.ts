import type { Tally } from '../../graphql/tally.js';

/** What is known of a GraphQL request once it is answered. */
export interface RequestRecord extends Readonly<Tally> {
  readonly requestId: string;
  readonly method: string;
  /** Status of the answer; 499 when the client left before it was sent. */
  readonly status: number;
  readonly durationMs: number;
}
