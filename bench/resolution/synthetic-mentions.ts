import type { AuthorMention } from '../../src/resolution/author-mention.js';

const GIVEN = [
  'Ali',
  'Reza',
  'Mohammad',
  'Hossein',
  'Hassan',
  'Mehdi',
  'Zahra',
  'Maryam',
  'Sara',
  'Nasrin',
  'Hamed',
  'Hamid',
];
const SECOND = ['', '', '', ' Reza', ' Ali', ' Hossein', ' Javad'];
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

/** Bylines in which few persons write much and many write once (Zipf), each spelling its name in one of five ways. */
export function syntheticMentions(count: number): AuthorMention[] {
  const random = generator(count);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const persons = Array.from({ length: Math.ceil(count / 3) }, () => {
    const syllables = random() < 0.3 ? 3 : 2;
    const stem = Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS)).join('') + pick(ONSETS);
    return { given: pick(GIVEN) + pick(SECOND), family: stem + pick(ENDINGS) };
  });
  return Array.from({ length: count }, (_, index) => {
    const person = persons[Math.min(persons.length - 1, Math.floor(persons.length * random() ** 2))]!;
    return {
      articleId: `article:${index}` as const,
      position: 1,
      name: { fa: null, en: spell(person, random()) },
      mentionKeys: [`${index}#0/1`],
      variants: [],
      affiliations: [],
      coauthors: [],
      year: null,
      orcid: null,
    };
  });
}

function spell({ given, family }: { given: string; family: string }, chance: number): string {
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
