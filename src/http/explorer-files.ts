import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { Router } from 'express';
import { packageRoot } from '../package-root.js';

const folder = join(packageRoot, 'dist', 'explorer');

/** The GraphiQL page from our own files; what the build names by content never changes and is cached for good. */
export function explorerFiles(): Router {
  const router = Router();
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  router.use(express.static(folder));
  router.get('/', (_request, response, next) => {
    if (existsSync(join(folder, 'index.html'))) next();
    else
      response
        .status(404)
        .type('text/plain')
        .send('GraphiQL is not built: run `npm run build`. GraphQL answers at /graphql.\n');
  });
  return router;
}
