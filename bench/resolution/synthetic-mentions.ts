import type { Bilingual } from '../../src/domain/bilingual.js';
import type { AuthorMention } from '../../src/resolution/author-mention.js';

/** Given names with their share of all bearers in thousandths: a few are very frequent, as in Iran. */
const GIVEN: readonly (readonly [string, number])[] = [
  ['Mohammad', 120],
  ['Ali', 80],
  ['Hossein', 60],
  ['Fatemeh', 60],
  ['Zahra', 50],
  ['Reza', 50],
  ['Mehdi', 45],
  ['Hassan', 40],
  ['Maryam', 40],
  ['Ahmad', 30],
  ['Mohammad Reza', 30],
  ['Hamid', 25],
  ['Hamed', 20],
  ['Saeed', 20],
  ['Majid', 20],
  ['Mohsen', 20],
  ['Elham', 20],
  ['Nasrin', 15],
  ['Javad', 15],
  ['Sara', 15],
  ['Mohammad Ali', 15],
  ['Amir Hossein', 15],
  ['Mostafa', 15],
  ['Behrouz', 10],
  ['Kamran', 10],
  ['Shahin', 10],
  ['Bahareh', 10],
  ['Golnaz', 5],
  ['Houshang', 5],
];
/** Family names that together a third of all bear; the others are made up, each with few bearers. */
const FREQUENT_FAMILY = [
  'Mohammadi',
  'Hosseini',
  'Ahmadi',
  'Rezaei',
  'Moradi',
  'Heidari',
  'Karimi',
  'Jafari',
  'Rahimi',
  'Mousavi',
  'Ghasemi',
  'Hashemi',
  'Sadeghi',
  'Rostami',
  'Ebrahimi',
  'Akbari',
  'Salehi',
  'Kazemi',
  'Alizadeh',
  'Bagheri',
];
const ONSETS = [
  'b',
  'd',
  'f',
  'g',
  'gh',
  'h',
  'j',
  'k',
  'kh',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  'sh',
  't',
  'v',
  'z',
];
const VOWELS = ['a', 'e', 'o', 'i', 'ou', 'a', 'e'];
const ENDINGS = ['i', 'i', 'ian', 'zadeh', 'pour', 'nia', 'nejad'];
const INSTITUTIONS = 400;

interface Person {
  readonly given: string;
  readonly family: string;
  readonly institution: string;
  readonly circle: readonly string[];
}

/**
 * Bylines as journals of one country print them: few persons write much and many write once (Zipf), a few names are
 * borne by very many, everyone works at one institution with a few co-authors, and each name is spelt in five ways.
 * The more bylines, the more persons, and so the more bearers of each frequent name.
 */
export function syntheticMentions(count: number, seed = count): AuthorMention[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const made = (): string =>
    Array.from({ length: random() < 0.3 ? 3 : 2 }, () => pick(ONSETS) + pick(VOWELS)).join('') + pick(ONSETS);
  const institutions = Array.from({ length: INSTITUTIONS }, () => `University of ${capital(made())}`);
  const person = (): Person => ({
    given: pickByShare(GIVEN, random()),
    family: random() < 0.33 ? pick(FREQUENT_FAMILY) : capital(made() + pick(ENDINGS)),
    institution: institutions[Math.floor(INSTITUTIONS * random() ** 2)]!,
    circle: Array.from(
      { length: 4 },
      () => `${pickByShare(GIVEN, random())} ${capital(made() + pick(ENDINGS))}`,
    ),
  });
  const persons = Array.from({ length: Math.ceil(count / 3) }, person);
  return Array.from({ length: count }, (_, index) => {
    const author = persons[Math.min(persons.length - 1, Math.floor(persons.length * random() ** 2))]!;
    return {
      articleId: `article:${index}` as const,
      position: 1,
      name: latin(spell(author, random())),
      mentionKeys: [`${index}#0/1`],
      variants: [],
      affiliations: random() < 0.7 ? [author.institution] : [],
      coauthors: random() < 0.6 ? [latin(pick(author.circle))] : [],
      year: 1995 + Math.floor(random() * 30),
      orcid: null,
    };
  });
}

function latin(name: string): Bilingual {
  return { fa: null, en: name };
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function pickByShare(shares: readonly (readonly [string, number])[], chance: number): string {
  const all = shares.reduce((sum, [, share]) => sum + share, 0);
  let left = chance * all;
  for (const [name, share] of shares) {
    left -= share;
    if (left < 0) return name;
  }
  return shares[0]![0];
}

function spell({ given, family }: Person, chance: number): string {
  if (chance < 0.1) return `${given[0]}. ${family}`;
  if (chance < 0.2) return `${family}, ${given}`;
  if (chance < 0.3) return `${given} ${family.replace(/ou/g, 'oo').replace(/gh/g, 'q')}`;
  if (chance < 0.4) return `${given} ${family.replace('e', 'i').replace('o', 'u')}`;
  return `${given} ${family}`;
}

/** A small linear congruential generator, so that every run sees the same bylines. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
