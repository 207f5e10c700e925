import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/text/normalise.js';
import { tokenise } from '../../src/text/tokenise.js';
import { tokenTableOfText } from '../../src/text/token-table.js';
import type { Token } from '../../src/text/token.js';

/** Everything that folding or splitting treats in a way of its own, beside ordinary letters. */
const character = fc.constantFrom(
  ...[
    ['a', 'b', 's', 'S', 'z', 'É', 'ب', 'ی', 'ي', 'ک', '1', '۲', '٣', 'ж', '語', '\ud83d\ude00', '\ud83d'],
    [' ', '\n', '\r', '\t', '\u00a0', '\u200c', '\u200b', '\u00ac', '-', '\u2010', "'", '\u2019', '`', '"'],
    ['.', ',', '…', '،', '؛', ':', '(', ')', '/', '%', '\u2034', '⒈', '½', 'ß', 'æ', '\ufb01', '\ufefb'],
    ['\ufdfa', '\u0640', '\u064b', '\u0301', '\u200f', '\u2066', '\u00ad', '\u0670', '\u02bc'],
  ].flat(),
);
const text = fc.oneof(
  fc.array(character, { maxLength: 40 }).map((characters) => characters.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom("'s", "a's", '-\n', 'abc', 'چین', '\u200c', 'a\u0301', '1.5', 'U.S.', ' ', '\ufb06'),
    )
    .map((pieces) => pieces.join('')),
);

function tokensOf(raw: string): Token[] {
  const table = tokenTableOfText(raw);
  return Array.from({ length: table.count }, (_, index) => {
    const token = table.at(index);
    const letters = String.fromCharCode(...table.units.subarray(table.starts[index], table.ends[index]));
    expect(letters).toBe(token.text);
    expect([table.rawStart(index), table.rawEnd(index)]).toEqual([token.start, token.end]);
    return token;
  });
}

describe('tokenTableOfText', () => {
  test.prop([text], { numRuns: 1000 })('finds the tokens of the normalised text', (raw) => {
    expect(tokensOf(raw)).toEqual(tokenise(normalise(raw)));
  });

  it.each([
    'inter-\nnational',
    "the state's-\nown",
    "its'\u200f 's x's. y",
    'a\u200c\u200cb \u200c c\u200c',
    '1.2, 3,4. 5 ⒈2',
    'x.y. Z.',
    '',
  ])('reads %j alike', (raw) => {
    expect(tokensOf(raw)).toEqual(tokenise(normalise(raw)));
  });

  it('makes room for texts longer than all before, and for letters that become several', () => {
    const raw = `${'\ufdfa '.repeat(3000)}${'a b '.repeat(5000)}`;
    expect(tokensOf(raw)).toEqual(tokenise(normalise(raw)));
  });
});
