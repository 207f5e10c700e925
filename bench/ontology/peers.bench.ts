import { bench, describe } from 'vitest';
import { leastSeconds, MACHINE, rate, say } from '../measure.js';
import { ahoCorasickOf } from './aho-corasick.js';
import { runFlashtext } from './flashtext.js';
import { matcherOf } from './made-up-matcher.js';
import { madeUpCorpus } from './made-up-corpus.js';

say(MACHINE);

for (const size of [1_000, 10_000, 100_000]) {
  const { aliases, text } = madeUpCorpus(size);
  const megabytes = Buffer.byteLength(text) / 1e6;
  const { matchText } = matcherOf(aliases);
  const search = ahoCorasickOf(aliases);
  const asWritten = new Set(aliases);
  // The peers know no name that is spaced in another way; of so many names some stand so by chance.
  const own = JSON.stringify(
    matchText(text)
      .map(({ start, end }) => [start, end] as const)
      .filter((span) => asWritten.has(text.slice(...span))),
  );
  if (own !== JSON.stringify(search(text)))
    throw new Error(`The matchers disagree on ${size} aliases: their times say nothing.`);
  const flashtext = runFlashtext(aliases, text);
  if (typeof flashtext === 'string') say(`flashtext left out: ${flashtext}`);
  else if (own !== JSON.stringify(flashtext.spans)) say('flashtext left out: it finds other spans');
  else say(`${size} aliases, flashtext: ${rate(megabytes * 1e6, flashtext.seconds)}`);
  for (const [name, find] of [
    ['own, from raw text', matchText],
    ['ahocorasick', search],
  ] as const)
    say(
      `${size} aliases, ${name}: ${rate(
        megabytes * 1e6,
        leastSeconds(() => void find(text)),
      )}`,
    );

  // A megabyte of text counts as one operation, so that "hz" reads as megabytes in a second on one core.
  const once = text.repeat(Math.ceil(1 / megabytes)).slice(0, Math.round(text.length / megabytes));
  const megabyte = Buffer.from(once).toString();
  describe(`${size} aliases, 1 MB of text`, () => {
    bench('own, from raw text', () => {
      matchText(megabyte);
    });
    bench('ahocorasick, on text that needs no normalising', () => void search(megabyte), {
      iterations: 3,
      time: 1,
    });
  });
}
