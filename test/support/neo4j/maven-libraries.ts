import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from '../../../src/package-root.js';

const run = promisify(execFile);
const pom = join(packageRoot, 'test', 'support', 'neo4j', 'pom.xml');

/**
 * The folder with the server's jars, `.neo4j/<version>` in the project: 128 MB that Maven fetches once, in about a
 * minute. A half-finished download never looks like a whole one.
 */
export async function mavenLibraries(): Promise<string> {
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([\d.]+)</.exec(
    await readFile(pom, 'utf8'),
  )?.[1];
  if (version === undefined) throw new Error(`${pom} does not name a version of Neo4j.`);
  const folder = join(packageRoot, '.neo4j', version);
  if (existsSync(folder)) return folder;
  await mkdir(join(packageRoot, '.neo4j'), { recursive: true });
  const draft = `${folder}.${process.pid}`;
  console.log(`Fetching Neo4j ${version} from Maven Central into .neo4j/ (once; about a minute) …`);
  await run('mvn', ['-B', '-q', '-f', pom, 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`], {
    timeout: 10 * 60_000,
  });
  try {
    await rename(draft, folder);
  } catch (error) {
    // Another run was quicker; its copy is as good.
    if (!existsSync(folder)) throw error;
    await rm(draft, { recursive: true });
  }
  return folder;
}
