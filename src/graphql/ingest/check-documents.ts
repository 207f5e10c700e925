import type { GivenText } from '../../domain/document-intake.js';
import { inputError } from '../errors/input-error.js';

const MOST_DOCUMENTS = 50;

const LONGEST_NAME = 500;

/** Letters that no name has, and that would forge lines in logs and lists. */
const CONTROL = /\p{Cc}/u;

/** @throws GraphQLError BAD_USER_INPUT for none or too many documents, or one that has no usable name */
export function checkDocuments(documents: readonly GivenText[]): void {
  if (documents.length === 0 || documents.length > MOST_DOCUMENTS)
    throw inputError(
      'BAD_USER_INPUT',
      `One request takes in 1 to ${MOST_DOCUMENTS} documents; ${documents.length} were given.`,
    );
  for (const { name } of documents)
    if (name.trim() === '' || name.length > LONGEST_NAME || CONTROL.test(name))
      throw inputError(
        'BAD_USER_INPUT',
        `A document has a name of 1 to ${LONGEST_NAME} characters, without line breaks.`,
      );
}
