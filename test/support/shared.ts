import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

const candidate = join(packageRoot, '..', 'shared');

/** The folder of real labelled documents beside the checkout, or `null` in a clone without it. */
export const sharedDirectory: string | null = existsSync(join(candidate, 'gold')) ? candidate : null;
