import { createRequire } from 'node:module';
import { join } from 'node:path';
import { packageRoot } from '../src/package-root.js';

const load = createRequire(import.meta.url);

// As the program sets it for itself (src/cli/in-production.ts); the test runner says `test`.
process.env['NODE_ENV'] = 'production';

/**
 * A module of the compiled program, as users run it. What the test runner imports itself it rewrites, and every use of
 * an imported name becomes a look-up: programs with short functions in many modules take several times longer in it.
 *
 * @param path below `src`, with the ending of the compiled file; the caller names the module's type
 * @throws Error when the program is not built (`npm run build`)
 */
export function compiled(path: string): unknown {
  return load(join(packageRoot, 'dist', 'src', path));
}
