import { InvalidArgumentError } from 'commander';

/** Reads a whole number from 1 from the command line. */
export function toCount(text: string): number {
  const count = Number(text);
  if (!Number.isSafeInteger(count) || count < 1)
    throw new InvalidArgumentError('This is a whole number from 1.');
  return count;
}
