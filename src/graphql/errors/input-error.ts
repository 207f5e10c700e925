import { GraphQLError } from 'graphql';

/** What can be wrong with what a client asks; the `extensions.code` it is told by. */
export type InputErrorCode =
  'BAD_USER_INPUT' | 'BAD_CURSOR' | 'UNKNOWN_NAME' | 'AMBIGUOUS_NAME' | 'UNKNOWN_ID' | 'NOT_FOUND';

/** A node offered to a client instead of the one it named. */
export interface Candidate {
  readonly id: string;
  readonly nameFa: string | null;
  readonly nameEn: string | null;
}

/** An error a client can mend. `candidates` are shown in `extensions.candidates`, nearest first. */
export function inputError(
  code: InputErrorCode,
  message: string,
  candidates?: readonly Candidate[],
): GraphQLError {
  return new GraphQLError(message, {
    extensions: candidates === undefined ? { code } : { code, candidates },
  });
}
