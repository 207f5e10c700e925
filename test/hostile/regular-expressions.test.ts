import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/package-root.js';
import { hostileStrings } from './hostile-strings.js';
import { regexLiterals, type RegexLiteral } from './regex-literals.js';

/**
 * Linear work on so many characters takes a fraction of a millisecond (a million: well under a hundred), work that
 * grows with the square hundreds: the limit lies far from both, so that a busy machine changes nothing.
 */
const CHARACTERS = 60_000;
const LIMIT_MS = 100;
/** What takes less than this on a tenth of the characters, stays below the limit even if it grows with the square. */
const HARMLESS_MS = 0.5;
/** An expression that does not end at all is ended. */
const PATIENCE_MS = 2000;

/** A search is called through a script, because only a script can be ended; a context for each would take longest. */
const context = createContext({ search: (): void => undefined });
const call = new Script('search()');

const literals = regexLiterals(join(packageRoot, 'src'));

/** Milliseconds for all matches in the worst of the strings; stops at the limit. */
function worstTime({ source, flags }: RegexLiteral): number {
  const expression = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  const longer = hostileStrings(source, CHARACTERS);
  let worst = 0;
  for (const [index, text] of hostileStrings(source, CHARACTERS / 10).entries()) {
    if (timeOf(expression, text) < HARMLESS_MS) continue;
    let least = Infinity;
    for (let tries = 0; tries < 5 && least > LIMIT_MS; tries++)
      least = Math.min(least, timeOf(expression, longer[index]!));
    worst = Math.max(worst, least);
    if (worst > LIMIT_MS) return worst;
  }
  return worst;
}

/**
 * Processor time or time by the clock, whichever is less: threads that collect the memory of tests before this one count
 * in the first, other programs in the second.
 */
function timeOf(expression: RegExp, text: string): number {
  context['search'] = (): void => {
    for (const match of text.matchAll(expression)) void match;
  };
  const before = process.cpuUsage();
  const start = performance.now();
  try {
    call.runInContext(context, { timeout: PATIENCE_MS });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return PATIENCE_MS;
    throw error;
  }
  const elapsed = performance.now() - start;
  return Math.min(elapsed, process.cpuUsage(before).user / 1000);
}

describe('every regular expression of the sources', () => {
  it('is found', () => {
    expect(literals.length).toBeGreaterThan(300);
  });

  it('takes linear time on long runs of the characters it names', { timeout: 300_000 }, () => {
    const slow = literals.filter((literal) => worstTime(literal) > LIMIT_MS);
    expect(slow).toEqual([]);
  });
});
