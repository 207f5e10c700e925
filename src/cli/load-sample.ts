import { join, relative } from 'node:path';
import { readStatistics } from '../graph/read/statistics/read-statistics.js';
import { packageRoot } from '../package-root.js';
import { findInputFiles } from '../pipeline/find-input-files.js';
import { ingestFiles } from '../pipeline/ingest-files.js';
import type { Atlas } from './open-atlas.js';
import { createProgress } from './progress.js';

/** Loads the sample corpus into a graph that holds no article; a graph in use is left alone. */
export async function loadSample(atlas: Atlas): Promise<void> {
  const [statistics] = await atlas.store.read(readStatistics, {});
  if (statistics !== undefined && statistics.articles > 0) return;
  const files = (await findInputFiles([join(packageRoot, 'seeds', 'sample')])).filter(
    (file) => !file.endsWith('.md'),
  );
  const progress = createProgress();
  progress.start('Loading the sample corpus', files.length);
  try {
    await ingestFiles(files, {
      ...atlas,
      // The same graph wherever the program is installed.
      storedPath: (file) => relative(packageRoot, file),
      onDocument: () => progress.advance(),
    });
  } finally {
    progress.stop();
  }
}
