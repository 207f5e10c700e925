import { ANYWHERE, AT_END, AT_START } from './european-letters.js';

interface Rendering {
  readonly sounds: string;
  readonly cost: number;
}

type Renderings = ReadonlyMap<string, readonly Rendering[]>;

const LONGEST_GROUP = 4;
/** A Persian vowel letter that no Latin letter accounts for; beside another one it is only a seat. */
const EXTRA_VOWEL = 0.4;
const EXTRA_SEAT = 0.03;
/** A consonant that one side lacks. */
const LOST = 1;
/** Longer words are nobody's name. */
const LONGEST = 40;

/** How far a Persian spelling, as sounds, is from rendering a European name: 0 for a usual rendering. */
export function renderDistance(persian: string, latin: string): number {
  const word = latin.replace(/([b-df-hj-km-np-tv-xz])\1+/g, '$1').slice(0, LONGEST);
  const sounds = persian.slice(0, LONGEST);
  const width = sounds.length + 1;
  const table = new Float64Array((word.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  table[0] = 0;
  for (let i = 0; i <= word.length; i++)
    for (let j = 0; j <= sounds.length; j++) {
      const cost = table[i * width + j]!;
      if (!Number.isFinite(cost)) continue;
      const offer = (letters: number, signs: number, more: number): void => {
        const at = (i + letters) * width + j + signs;
        if (cost + more < table[at]!) table[at] = cost + more;
      };
      if (j < sounds.length) offer(0, 1, extraCost(sounds, j));
      if (i === word.length) continue;
      offer(1, 0, LOST);
      for (let length = 1; length <= LONGEST_GROUP && i + length <= word.length; length++)
        for (const { sounds: wanted, cost: more } of renderingsAt(word, i, length))
          if (sounds.startsWith(wanted, j)) offer(length, wanted.length, more);
    }
  return table[table.length - 1]!;
}

function extraCost(sounds: string, at: number): number {
  if (!'AWYOH'.includes(sounds[at]!)) return LOST;
  const beside = [sounds[at - 1], sounds[at + 1]].some(
    (sound) => sound !== undefined && 'AWY'.includes(sound),
  );
  return sounds[at] === 'Y' && beside ? EXTRA_SEAT : EXTRA_VOWEL;
}

/** What stands at the start or the end has renderings of its own, which replace those of the same letters elsewhere. */
function renderingsAt(word: string, at: number, length: number): readonly Rendering[] {
  const letters = word.slice(at, at + length);
  const { start, end, anywhere } = tables();
  return (
    (at === 0 ? start.get(letters) : undefined) ??
    (at + length === word.length && at > 0 ? end.get(letters) : undefined) ??
    anywhere.get(letters) ??
    []
  );
}

let loaded:
  { readonly start: Renderings; readonly end: Renderings; readonly anywhere: Renderings } | undefined;

function tables(): NonNullable<typeof loaded> {
  return (loaded ??= { start: parse(AT_START), end: parse(AT_END), anywhere: parse(ANYWHERE) });
}

function parse(written: Readonly<Record<string, string>>): Renderings {
  return new Map(
    Object.entries(written).map(([letters, renderings]) => [
      letters,
      renderings.split(' ').map((rendering) => {
        const [sounds, cost] = rendering.split(':');
        return { sounds: sounds === '-' ? '' : sounds!, cost: Number(cost ?? 0) };
      }),
    ]),
  );
}
