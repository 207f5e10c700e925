import { Command } from 'commander';
import { prefixOf, type Id } from '../domain/ids.js';
import { InvalidArgumentError } from 'commander';
import { decideOnCommandLine } from './decide-on-command-line.js';
import { takesDecision, type DecisionOptions } from './decision-options.js';
import { toIdOf } from './to-id-of.js';

/** `claims`: whether what is found in an article is right. */
export function claimsCommand(): Command {
  return new Command('claims')
    .description('approve or reject what the graph says an article is about')
    .addCommand(
      reviewCommand('approve', 'APPROVE', 'say that a claim is right; it stays while a passage supports it'),
    )
    .addCommand(reviewCommand('reject', 'REJECT', 'say that a claim is wrong; it is not shown any more'))
    .addHelpText('after', HELP);
}

function reviewCommand(name: string, verdict: 'APPROVE' | 'REJECT', description: string): Command {
  return takesDecision(new Command(name))
    .description(description)
    .argument('<article>', 'the id of the article', toIdOf('article'))
    .argument('<entry>', 'the theory, country, region, organization or method: theory:realism', toEntry)
    .action((article: Id<'article'>, entry: Id, options: DecisionOptions) =>
      decideOnCommandLine({ kind: 'REVIEW_CLAIM', article, entry, verdict }, options),
    );
}

function toEntry(text: string): Id {
  const prefix = prefixOf(text);
  if (prefix === null)
    throw new InvalidArgumentError('An id has its kind before it, such as theory:realism.');
  return text as Id;
}

const HELP = `
Examples:
  theory-atlas claims approve article:10.1162/isec_a_00351 theory:weaponized-interdependence --reason "Read it"
  theory-atlas claims reject article:10.1162/isec_a_00351 country:TUR --reason "The bird is meant"`;
