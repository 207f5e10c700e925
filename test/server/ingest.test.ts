import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileTokenStore } from '../../src/access/file-token-store.js';
import { mintToken } from '../../src/access/mint-token.js';
import type { AccessRole } from '../../src/domain/access-role.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { writeOntology } from '../../src/graph/write/ontology/write-ontology.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { documentIntake } from '../../src/pipeline/document-intake.js';
import { openQuarantine } from '../../src/pipeline/quarantine.js';
import { openRunLog } from '../../src/pipeline/run-log.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { limits } from '../support/server-limits.js';
import { openTemporaryStore } from '../support/temporary-store.js';

const BIBTEX = `@article{example2021,
  author = {Example, Nadia},
  title = {Weaponized Interdependence and the Pipelines of Central Asia},
  journal = {Journal of Samples},
  year = {2021},
  pages = {1--20}
}
`;

let folder: string;
let store: GraphStore;
let server: RunningServer;
const secrets = new Map<AccessRole, string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'theory-atlas-ingest-'));
  store = await openTemporaryStore();
  const ontology = loadOntology();
  await writeOntology(store, ontology);
  const tokens = fileTokenStore(join(folder, 'tokens.json'));
  const runLog = openRunLog(folder);
  const quarantine = openQuarantine(folder);
  server = await startServer({
    store,
    ontology,
    tokens,
    intake: documentIntake({ ontology, quarantine, runLog }),
    host: '127.0.0.1',
    port: 0,
    limits,
    readIngest: async () => ({
      runs: await runLog.list(),
      quarantined: (await quarantine.list()).length,
    }),
  });
  for (const role of ['reader', 'curator'] as const) {
    const { secret, token } = mintToken(role, `a ${role}`, new Date());
    await tokens.add(token);
    secrets.set(role, secret);
  }
});
afterAll(async () => {
  await server.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const MUTATION = `mutation ($input: IngestInput!) {
  ingest(input: $input) { documents { name status reason articles { titleEn year } } }
}`;

async function ingest(documents: { name: string; text: string }[], role?: AccessRole) {
  const secret = role && secrets.get(role);
  const response = await fetch(`${server.url}graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(secret !== undefined && { Authorization: `Bearer ${secret}` }),
    },
    body: JSON.stringify({ query: MUTATION, variables: { input: { documents } } }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe('ingest over HTTP', () => {
  const bibliography = { name: 'samples.bib', text: BIBTEX };

  it.each([
    [undefined, 401, 'UNAUTHENTICATED'],
    ['reader', 403, 'FORBIDDEN'],
  ] as const)('is refused to %s', async (role, status, code) => {
    const answer = await ingest([bibliography], role);
    expect(answer).toMatchObject({ status, body: { errors: [{ extensions: { code } }] } });
  });

  it('takes documents in with the token of a curator, once', async () => {
    const articles = [
      { titleEn: 'Weaponized Interdependence and the Pipelines of Central Asia', year: 2021 },
    ];
    const first = await ingest([bibliography, { name: 'noise.txt', text: 'noise' }], 'curator');
    expect(first).toMatchObject({
      status: 200,
      body: {
        data: {
          ingest: {
            documents: [
              { name: 'samples.bib', status: 'INGESTED', reason: null, articles },
              { name: 'noise.txt', status: 'QUARANTINED', articles: [] },
            ],
          },
        },
      },
    });
    const second = await ingest([bibliography], 'curator');
    expect(second.body).toMatchObject({
      data: { ingest: { documents: [{ status: 'UNCHANGED', articles }] } },
    });
  });

  it('counts them among the documents taken in', async () => {
    const metrics = await (await fetch(`${server.url}metrics`)).text();
    expect(metrics).toMatch(/documents_total\{[^}]*stored[^}]*\} 1\n/);
  });

  it('refuses a body beyond the limit, whoever sends it', async () => {
    const answer = await ingest([{ name: 'large.txt', text: 'x'.repeat(limits.bodyBytes) }], 'curator');
    expect(answer).toMatchObject({
      status: 413,
      body: { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] },
    });
  });
});
