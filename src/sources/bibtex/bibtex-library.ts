import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type * as Library from '@retorquere/bibtex-parser';

let loaded: typeof Library | undefined;

/**
 * The library that decodes LaTeX, loaded when a bibliography first needs it: that takes longer than reading most
 * documents. Its CommonJS build cannot be loaded in a package of modules, so the module itself is.
 */
export function bibtexLibrary(): typeof Library {
  loaded ??= createRequire(import.meta.url)(
    fileURLToPath(import.meta.resolve('@retorquere/bibtex-parser')),
  ) as typeof Library;
  return loaded;
}
