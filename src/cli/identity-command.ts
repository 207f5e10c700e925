import { Command } from 'commander';
import type { Id } from '../domain/ids.js';
import { decideOnCommandLine, type Verdict } from './decide-on-command-line.js';
import { takesDecision, type DecisionOptions } from './decision-options.js';
import { explainCommand } from './explain-command.js';
import { toIdOf } from './to-id-of.js';

/** What is decided about one kind of node, in its own words. */
export interface IdentityKind<P extends 'author' | 'article'> {
  readonly kind: P;
  /** What two of them are when they are one: "person". */
  readonly one: string;
  merge(ids: readonly Id<P>[]): Verdict;
  split(id: Id<P>, mentions: readonly string[]): Verdict;
  distinct(ids: readonly [Id<P>, Id<P>]): Verdict;
  readonly help: string;
}

/** `authors` and `articles`: what is one, and what is not. */
export function identityCommand<P extends 'author' | 'article'>(words: IdentityKind<P>): Command {
  const { kind, one } = words;
  const toId = toIdOf(kind);
  const collect = (id: string, before: readonly Id<P>[] = []) => [...before, toId(id)];
  const merge = takesDecision(new Command('merge'))
    .description(`decide that ${kind}s are one ${one}; their ids go on leading there`)
    .argument(`<${kind}>`, `an id, such as ${kind}:…`, toId)
    .argument(`<others...>`, 'the ids that mean the same', collect)
    .action((id: Id<P>, others: Id<P>[], options: DecisionOptions) =>
      decideOnCommandLine(words.merge([id, ...others]), options),
    );
  const split = takesDecision(new Command('split'))
    .description(`decide that some mentions of an ${kind} are another ${one}`)
    .argument(`<${kind}>`, 'its id', toId)
    .argument(
      '<mentions...>',
      `keys of the mentions, as \`${kind}s explain\` shows them, or their first digits: 9f2c41aa#0…; some, not all`,
    )
    .action((id: Id<P>, mentions: string[], options: DecisionOptions) =>
      decideOnCommandLine(words.split(id, mentions), options),
    );
  const distinct = takesDecision(new Command('distinct'))
    .description(`decide that two ${kind}s are not one ${one}, so that nothing ever joins them`)
    .argument('<one>', 'the one id', toId)
    .argument('<other>', 'the other id', toId)
    .action((id: Id<P>, other: Id<P>, options: DecisionOptions) =>
      decideOnCommandLine(words.distinct([id, other]), options),
    );
  return new Command(`${kind}s`)
    .description(`decide which ${kind}s are one ${one}, and show why they are`)
    .addCommand(merge)
    .addCommand(split)
    .addCommand(distinct)
    .addCommand(explainCommand(kind))
    .addHelpText('after', words.help);
}
