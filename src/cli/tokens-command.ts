import Table from 'cli-table3';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { AccessToken } from '../access/access-token.js';
import { mintToken } from '../access/mint-token.js';
import { ACCESS_ROLES, type AccessRole } from '../domain/access-role.js';
import { EXIT } from './exit-code.js';
import { withTokens } from './with-tokens.js';
import { writeOutput } from './write-output.js';

/** Longer names say nothing more, and a log line should hold one. */
const LONGEST_NAME = 100;

/** `tokens`: who may change something through GraphQL. */
export function tokensCommand(): Command {
  return new Command('tokens')
    .description('make, list and revoke the access tokens that GraphQL mutations need')
    .addCommand(createCommand())
    .addCommand(listCommand())
    .addCommand(revokeCommand())
    .addHelpText('after', HELP);
}

function createCommand(): Command {
  return new Command('create')
    .description('make a token and print it; it is shown this once, and only its hash is kept')
    .addOption(
      new Option('--role <role>', 'what its bearer may do; required')
        .choices(ACCESS_ROLES)
        .makeOptionMandatory(),
    )
    .option('--name <name>', 'who the decisions made with it are ascribed to', toName)
    .option('--json', 'print the token with its id, name and role as JSON')
    .action(async (options: { role: AccessRole; name?: string; json?: true }) => {
      const { secret, token } = mintToken(options.role, options.name ?? null, new Date());
      await withTokens((tokens) => tokens.add(token));
      if (options.json) await writeOutput(`${JSON.stringify({ ...shown(token), token: secret }, null, 2)}\n`);
      else {
        await writeOutput(`${secret}\n`);
        process.stderr.write(
          `Token ${token.id} (${token.role}, ${token.name}): keep it now, it cannot be shown again.\n`,
        );
      }
    });
}

function listCommand(): Command {
  return new Command('list')
    .description('the tokens there are, the revoked ones too, without their secrets')
    .option('--json', 'print them as JSON')
    .action(async (options: { json?: true }) => {
      const tokens = await withTokens((store) => store.list());
      await writeOutput(
        options.json ? `${JSON.stringify(tokens.map(shown), null, 2)}\n` : `${table(tokens)}\n`,
      );
    });
}

function revokeCommand(): Command {
  return new Command('revoke')
    .description('make a token useless from now on, also for a running server; what it decided stays')
    .argument('<id>', 'its id, as `tokens list` shows it')
    .action(async (id: string) => {
      const token = await withTokens((tokens) => tokens.revoke(id, new Date().toISOString()));
      if (token !== null) await writeOutput(`Token ${token.id} (${token.name}) is revoked.\n`);
      else {
        process.stderr.write(`theory-atlas: no token has the id ${JSON.stringify(id)}.\n`);
        process.exitCode = EXIT.failed;
      }
    });
}

/** A token without its hash, which is nobody's business. */
function shown({ hash: _, ...token }: AccessToken): Omit<AccessToken, 'hash'> {
  return token;
}

function table(tokens: readonly AccessToken[]): string {
  const rows = new Table({
    head: ['Id', 'Role', 'Name', 'Created', 'Revoked'],
    style: { head: [], border: [] },
  });
  for (const { id, role, name, createdAt, revokedAt } of tokens)
    rows.push([id, role, name, createdAt, revokedAt ?? '']);
  return rows.toString();
}

function toName(text: string): string {
  const name = text.trim();
  if (name === '' || name.length > LONGEST_NAME || /\p{Cc}/u.test(name))
    throw new InvalidArgumentError(`A name has 1 to ${LONGEST_NAME} characters and no control characters.`);
  return name;
}

const HELP = `
Examples:
  theory-atlas tokens create --role curator --name "Editorial office"
  theory-atlas tokens list
  theory-atlas tokens revoke 4f1c09ab7e

Send the token as the header Authorization: Bearer ta_…
With the embedded store tokens are in tokens.json of the data folder, so this works while a server runs; with Neo4j
they are in the database, and all servers on it know them.`;
