import { Argument, Command } from 'commander';
import { importDump, type DumpImport } from '../graph/dump/import-dump.js';
import { writeOntology } from '../graph/write/ontology/write-ontology.js';
import { loadOntology } from '../ontology/load-ontology.js';
import { readConfig } from '../config.js';
import { openConfiguredStore } from './open-atlas.js';
import { readLines } from './read-lines.js';
import { writeOutput } from './write-output.js';

/** `import`: an exported graph into an empty one. */
export function importCommand(): Command {
  return new Command('import')
    .description('put an exported graph, decisions included, into an empty one, of either store')
    .addArgument(new Argument('<what>', 'what to read').choices(['dump']))
    .argument('<file>', 'as `export dump` wrote it; - reads standard input')
    .option('--json', 'print what was imported as JSON')
    .addHelpText('after', HELP)
    .action(async (_what: 'dump', file: string, options: { json?: true }) => {
      const result = await importInto(file);
      await writeOutput(options.json ? `${JSON.stringify(result)}\n` : describe(result));
    });
}

/** Not `withAtlas`: that refuses a graph whose import was not ended, and an ontology of ours would be in the way. */
async function importInto(file: string): Promise<DumpImport> {
  const ontology = loadOntology();
  const store = await openConfiguredStore(readConfig());
  try {
    await store.migrate();
    const result = await importDump(store, readLines(file));
    await writeOntology(store, ontology);
    return result;
  } finally {
    await store.close();
  }
}

function describe({ nodes, relationships, unchanged }: DumpImport): string {
  return unchanged
    ? `The graph holds this dump already: nothing was changed.\n`
    : `${nodes} nodes and ${relationships} relationships imported.\n`;
}

const HELP = `
Stopped half-way, it goes on when it is run again with the same file; until then other commands refuse the graph.

Examples:
  theory-atlas export dump --output atlas.jsonl
  THEORY_ATLAS_DATA=other theory-atlas import dump atlas.jsonl
  gunzip -c atlas.jsonl.gz | NEO4J_URI=neo4j://localhost theory-atlas import dump -`;
