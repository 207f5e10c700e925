import { describe, expect, it } from 'vitest';
import { findMarkup } from '../../../src/sources/bibtex/find-markup.js';
import { normalise } from '../../../src/text/normalise.js';

describe('findMarkup', () => {
  it.each([
    ['{Weaponized} {Interdependence}', 'weaponized interdependence'],
    [String.raw`T{\"u}rkiye, {\.I}ran, Pr{\'\i}ncipe`, 'turkiye, iran, principe'],
    [String.raw`W{\ae}ver and \c{C}ubuk`, 'waever and cubuk'],
    [String.raw`\emph{Balance} of \textbf {Threat}`, 'balance of threat'],
    [String.raw`War \& Peace`, 'war & peace'],
    ['{موازنه} {تهدید}', 'موازنه تهدید'],
    ['no markup at all', 'no markup at all'],
  ])('%s is matched as %s', (value, read) => {
    const raw = `title = {${value}}`;
    const range = { start: 9, end: 9 + value.length };
    expect(normalise(raw, { range, skip: findMarkup(raw, range) }).text).toBe(read);
  });
});
