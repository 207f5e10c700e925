import { InvalidArgumentError } from 'commander';
import { prefixOf, type Id, type IdPrefix } from '../domain/ids.js';

/** Reads an id of one kind from the command line, with or without its prefix. */
export function toIdOf<P extends IdPrefix>(kind: P): (text: string) => Id<P> {
  return (text) => {
    const prefix = prefixOf(text);
    if (prefix !== null && prefix !== kind)
      throw new InvalidArgumentError(`This is an id of another kind than ${kind}.`);
    return (prefix === null ? `${kind}:${text}` : text) as Id<P>;
  };
}
