import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';

const require = createRequire(import.meta.url);

/** The content of a YAML text. The parser is loaded at the first call, because most starts of the program need none. */
export function parseYaml(text: string): unknown {
  return (require('yaml') as typeof Yaml).parse(text);
}
