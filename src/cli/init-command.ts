import { Command } from 'commander';
import { loadSample } from './load-sample.js';
import { withAtlas } from './open-atlas.js';
import { writeOutput } from './write-output.js';

/** `init`: an empty graph with schema and ontology, ready for documents. */
export function initCommand(): Command {
  return new Command('init')
    .description('create the graph: schema and ontology, and with --sample the sample corpus')
    .option('--sample', 'also load the sample corpus, when the graph holds no article yet')
    .action(async (options: { sample?: true }) => {
      await withAtlas(async (atlas) => {
        const { theories, countries, regions, organizations, methods } = atlas.ontology;
        if (options.sample) await loadSample(atlas);
        await writeOutput(
          `The graph is ready (${atlas.store.kind}): ${theories.length} theories, ${countries.length} countries, ` +
            `${regions.length} regions, ${organizations.length} organizations, ${methods.length} methods.\n`,
        );
      });
    });
}
