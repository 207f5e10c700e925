import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds the GraphiQL page into dist/explorer, with everything it needs beside it. */
export default defineConfig({
  root,
  base: './',
  build: {
    outDir: fileURLToPath(new URL('../../dist/explorer', import.meta.url)),
    emptyOutDir: true,
    // The editor is one large piece by nature.
    chunkSizeWarningLimit: 5_000,
    rolldownOptions: {
      // The editor's libraries mark modules for React servers, which means nothing in a page.
      onLog(level, log, report) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
  worker: { format: 'es' },
});
