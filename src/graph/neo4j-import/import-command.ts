import type { CsvFile } from './export-neo4j-import.js';

/**
 * The shell commands that make a database of the files; they run in their folder.
 *
 * @param statements files that cypher-shell runs afterwards
 */
export function importCommand(files: readonly CsvFile[], statements: readonly string[]): string {
  const inputs = files.map(({ of, name, file }) => `  --${of}=${name}=${file}`);
  return [
    '# Makes the database neo4j of the files in this folder. The server must be stopped.',
    'neo4j-admin database import full neo4j --overwrite-destination --multiline-fields=true --array-delimiter=U+001F \\',
    inputs.join(' \\\n'),
    '# Then start the server, run theory-atlas init, which makes the constraints and indexes, and:',
    ...statements.map((name) => `# cypher-shell -u neo4j -f ${name}`),
    '',
  ].join('\n');
}
