import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** What a broken file is like, and the stage at which it is refused. */
export const POISONS = {
  empty: 'decode',
  binary: 'decode',
  huge: 'read',
  'endless line': 'detect',
  'wrong encoding': 'decode',
  'utf-16 of nothing known': 'detect',
  'zip bomb': 'decode',
  'deeply nested bibtex': 'parse',
  nulls: 'decode',
} as const;

export type Poison = keyof typeof POISONS;

const KINDS = Object.keys(POISONS) as Poison[];

/** Every how many documents one is broken. */
const EVERY = 100;

export interface PoisonFolder {
  readonly good: readonly string[];
  /** By path. */
  readonly bad: ReadonlyMap<string, Poison>;
}

/** Writes `count` documents, one in a hundred of them broken, each in the next of all ways. */
export async function writePoisonFolder(folder: string, count: number): Promise<PoisonFolder> {
  const good: string[] = [];
  const bad = new Map<string, Poison>();
  for (let nth = 0; nth < count; nth++) {
    const part = join(folder, String(Math.floor(nth / 1_000)));
    await mkdir(part, { recursive: true });
    const file = join(part, `${String(nth).padStart(6, '0')}.txt`);
    if (nth % EVERY === EVERY - 1) {
      const kind = KINDS[Math.floor(nth / EVERY) % KINDS.length]!;
      await writeFile(file, CONTENTS[kind](nth));
      bad.set(file, kind);
    } else {
      await writeFile(file, goodDocument(nth));
      good.push(file);
    }
  }
  return { good, bad };
}

function goodDocument(nth: number): string {
  const year = 1990 + (nth % 35);
  return `@article{key${nth},
  title = {Study ${nth} of interdependence and the rivalry of powers},
  author = {Author${nth % 4_000}, Ada and Writer${nth % 997}, Ben},
  journal = {Journal of Made-up Relations ${nth % 20}},
  year = {${year}},
  pages = {${1 + (nth % 200)}--${20 + (nth % 200)}},
  abstract = {Drawing on the theory of complex interdependence, article ${nth} examines the trade of China and Iran.}
}
`;
}

/** What is in a broken file; the number makes each of a kind another content. */
const CONTENTS: Record<Poison, (nth: number) => string | Uint8Array> = {
  empty: () => '',
  binary: (nth) => Uint8Array.from({ length: 20_000 }, (_, index) => (index * 7_919 + nth) % 256),
  huge: (nth) => Buffer.alloc(50_000_000, `line ${nth}\n`),
  'endless line': (nth) => `${nth} `.repeat(1_000_000),
  // Bytes that are text in no encoding that the program knows.
  'wrong encoding': (nth) =>
    Uint8Array.from({ length: 5_000 }, (_, index) => 0x80 + ((index * 31 + nth) % 0x40)),
  'utf-16 of nothing known': (nth) => Buffer.from(`\ufeff${nth} 1111 2222\n`.repeat(50), 'utf16le'),
  'zip bomb': zipOfZeros,
  'deeply nested bibtex': (nth) => `@article{k${nth}, title = ${'{'.repeat(200_000)}`,
  nulls: (nth) => `${nth}\0\0\0\0`.repeat(2_000),
};

/** A stored archive of one entry that unpacks to 30 MB. */
function zipOfZeros(nth: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(30_000_000, nth % 7));
  const name = Buffer.from('zeros');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(30_000_000, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, packed]);
}
