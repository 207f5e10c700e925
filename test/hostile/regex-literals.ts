import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageRoot } from '../../src/package-root.js';

/** A regular expression as a source file writes it. */
export interface RegexLiteral {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** A literal where an expression can begin; the body knows classes, in which a slash ends nothing. */
const LITERAL =
  /(?<=[(,=:[!&|?{};\n]\s*|return\s+)\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

/** Every literal of a folder of TypeScript; comments are left out. */
export function regexLiterals(folder: string): RegexLiteral[] {
  return sourceFiles(folder).flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
    return [...text.matchAll(LITERAL)]
      .map((match) => ({ file: relative(packageRoot, file), source: match[1]!, flags: match[2]! }))
      .filter(isExpression);
  });
}

/** Two slashes inside a template string can look like a literal. */
function isExpression({ source, flags }: RegexLiteral): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
