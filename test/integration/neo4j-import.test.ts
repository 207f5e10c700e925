import { execFileSync } from 'node:child_process';
import neo4jDriver from 'neo4j-driver';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { DumpError } from '../../src/graph/dump/dump-error.js';
import { exportNeo4jImport } from '../../src/graph/neo4j-import/export-neo4j-import.js';
import { openStore } from '../../src/graph/open-store.js';
import { dumpFileOf } from '../support/dump-file-of.js';
import { FOR_A_SHORT_LIFE, prepareJavaNeo4j } from '../support/neo4j/java-neo4j.js';
import { mavenLibraries } from '../support/neo4j/maven-libraries.js';
import { seedSampleGraph } from '../support/sample-graph.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const neo4j = inject('neo4j');
/** neo4j-admin comes with the server that Java starts. */
const skip = 'reason' in neo4j ? neo4j.reason : null;

describe.skipIf(skip !== null)(skip ?? 'the files for neo4j-admin', () => {
  test('make a database that holds the graph, and the program takes it as its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'theory-atlas-import-'));
    const source = await openTemporaryStore();
    await seedSampleGraph(source);
    const files = join(folder, 'files');
    const command = await exportNeo4jImport(source, files);
    await expect(exportNeo4jImport(source, files)).rejects.toThrow(DumpError);
    const dump = await dumpFileOf(source);
    await source.close();
    expect(await readFile(join(files, 'import.sh'), 'utf8')).toBe(command);

    const server = await prepareJavaNeo4j();
    try {
      const libraries = await mavenLibraries();
      const script = command.replace(
        /^neo4j-admin/m,
        `java -Xmx512m ${FOR_A_SHORT_LIFE.join(' ')} -cp '${libraries}/*' -Dbasedir=${server.home} org.neo4j.cli.AdminTool`,
      );
      const environment = { ...process.env, NEO4J_HOME: server.home, NEO4J_CONF: join(server.home, 'conf') };
      execFileSync('sh', ['-ec', script], { cwd: files, env: environment, stdio: 'pipe' });
      await server.start();
      const store = await openStore(server.config);
      expect((await store.migrate()).length).toBeGreaterThan(20);
      const driver = neo4jDriver.driver(server.config.uri);
      for (const [, name] of command.matchAll(/cypher-shell -u neo4j -f (\S+)/g))
        await driver.session().run(await readFile(join(files, name!), 'utf8'));
      await driver.close();
      expect(await dumpFileOf(store)).toEqual(dump);
      await store.close();
    } finally {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
