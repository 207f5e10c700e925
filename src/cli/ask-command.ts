import { Command, Option } from 'commander';
import { askQuestion } from '../questions/ask-question.js';
import { renderAnswer } from '../questions/render-answer.js';
import { withAtlas } from './open-atlas.js';
import { writeOutput } from './write-output.js';

/** `ask`: a question in plain Persian or English. */
export function askCommand(): Command {
  return new Command('ask')
    .description('answer a question in plain Persian or English, with evidence')
    .argument('<question>', 'for example "Which articles apply interdependence theory to China?"')
    .addOption(
      new Option('--language <language>', 'language of the answer; by default that of the question').choices([
        'fa',
        'en',
      ]),
    )
    .option('--json', 'print the answer as JSON')
    .action(async (question: string, options: { language?: 'fa' | 'en'; json?: true }) => {
      await withAtlas(async (atlas) => {
        const answer = await askQuestion(question, options.language ?? null, atlas);
        await writeOutput(options.json ? `${JSON.stringify(answer, null, 2)}\n` : renderAnswer(answer));
      });
    });
}
