import type { Language } from '../domain/language.js';
import type { NameVariantWords } from './name-variant-words.js';
import type { Beside } from './theory-nouns.js';

/** Another way to write the name of a theory that follows from a rule. */
export interface NameVariant {
  readonly text: string;
  /** The adjective of a doctrine names it only beside a word such as "approach". */
  readonly beside: Beside | null;
}

/** Of one name, at most; rules multiply, and the first ones make the usual names. */
const MOST_VARIANTS = 40;
/** Letters behind a part that may stand apart: shorter rests are no words of their own. */
const LEAST_REST = 4;
/** What may stand before and after a word inside a name. */
const EDGE = '[\\s\\u200c-]';
const BESIDE: Beside = 'adjectiveNouns';

type DoctrineEndings = NameVariantWords['doctrines']['fa'][string];

/**
 * Builds the function that gives all regular ways to write the name of a theory, itself among them: synonyms of the
 * words in it, another word for "theory" at its head, "neo-" in its several forms, and the adjectives of a doctrine.
 */
export function nameVarier(words: NameVariantWords): (name: string, language: Language) => NameVariant[] {
  const rewriters = {
    fa: [
      ...words.interchangeable.fa.map((members) =>
        exchange(
          members,
          words.renewed.fa.flatMap((r) => r.front),
        ),
      ),
      ...words.renewed.fa.map(renew(Object.keys(words.doctrines.fa))),
      respell(words.respelt.fa),
      swapHead(words.heads.fa),
    ],
    en: [...words.interchangeable.en.map((members) => exchange(members, [])), turn(words.turned)],
  };
  const fronts = {
    fa: new RegExp(`^(?:${oneOf(words.renewed.fa.flatMap(({ front }) => front))})`, 'u'),
    en: new RegExp(`^(?:${oneOf(words.detachable.en)})`, 'iu'),
  };
  const stems = {
    fa: (ending: string) => new RegExp(`^(\\S+)${ending}(?=$|${EDGE})`, 'u'),
    en: (ending: string) => new RegExp(`^(.+)${ending}$`, 'iu'),
  };
  const endingsOf = (language: Language, of: keyof DoctrineEndings): Rewrite =>
    derive(
      Object.entries(words.doctrines[language]).map(
        ([ending, others]) => [stems[language](ending), others[of]] as const,
      ),
    );
  const adjectivesOf = { fa: endingsOf('fa', 'adjectives'), en: endingsOf('en', 'adjectives') };
  const adherentsOf = { fa: endingsOf('fa', 'adherents'), en: endingsOf('en', 'adherents') };
  const detach = {
    fa: detacher(words.detachable.fa, '\u200c'),
    en: detacher(words.detachable.en, '-'),
  };
  return (name, language) => {
    let texts: readonly string[] = [name];
    for (const rewrite of rewriters[language])
      texts = [...new Set([...texts, ...texts.flatMap(rewrite)])].slice(0, MOST_VARIANTS);
    const adherents = new Set(texts.flatMap(adherentsOf[language]));
    const adjectives = new Set(texts.flatMap(adjectivesOf[language]));
    const isTelling = (text: string): boolean => /\s/u.test(text) || fronts[language].test(text);
    const all: readonly NameVariant[] = [
      ...texts.map((text) => ({ text, beside: null })),
      ...[...adherents].map((text) => ({ text, beside: isTelling(text) ? null : BESIDE })),
      ...[...adjectives].map((text) => ({ text, beside: BESIDE })),
    ];
    return all.map(({ text, beside }) => ({ text: detach[language](text), beside }));
  };
}

type Rewrite = (text: string) => string[];

/** A space and a soft boundary inside a word of the lists stand for each other. */
function spelling(word: string): string {
  return word.replaceAll(/[\s\u200c]+/gu, '[\\s\\u200c]?');
}

function oneOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map(spelling)
    .join('|');
}

/** Puts each other member in the place of the first that stands there, alone or behind a part such as "neo". */
function exchange(members: readonly string[], fronts: readonly string[]): Rewrite {
  const before = fronts.length > 0 ? `^|${EDGE}|(?:^|${EDGE})(?:${oneOf(fronts)})` : `^|${EDGE}`;
  const pattern = new RegExp(`(?<=${before})(?:${oneOf(members)})(?=$|${EDGE})`, 'iu');
  // Most names hold no member; that is sooner known than the pattern fails.
  const parts = [...new Set(members.map((member) => member.split(/[\s\u200c]/u)[0]!.toLowerCase()))];
  return (text) => {
    const lower = text.toLowerCase();
    if (!parts.some((part) => lower.includes(part))) return [];
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return [];
    return members
      .filter((member) => member.toLowerCase() !== found.toLowerCase())
      .map((member) => text.replace(pattern, member));
  };
}

/** "Neo-X" as "new X": the front in its other forms, and in a name of one word the word behind it. */
function renew(doctrineEndings: readonly string[]) {
  const isDoctrine = new RegExp(`(?:${oneOf(doctrineEndings)})$`, 'u');
  return ({ front, behind }: NameVariantWords['renewed']['fa'][number]): Rewrite => {
    const pattern = new RegExp(`(?<=^|${EDGE})(?:${oneOf(front)})\\u200c?(\\S{${LEAST_REST},})`, 'u');
    return (text) => {
      const rest = pattern.exec(text)?.[1];
      if (rest === undefined || !isDoctrine.test(rest.split(/[-]/u)[0]!)) return [];
      const isOneWord = !/\s/u.test(text);
      return [
        ...front.map((other) => text.replace(pattern, `${other}\u200c${rest}`)),
        ...(isOneWord ? behind.map((other) => `${rest} ${other}`) : []),
      ];
    };
  };
}

function respell(endings: Readonly<Record<string, readonly string[]>>): Rewrite {
  const rules = Object.entries(endings).map(
    ([from, others]) => [new RegExp(`${from}(?=$|${EDGE})`, 'gu'), others] as const,
  );
  return (text) =>
    rules.flatMap(([ending, others]) => {
      if (text.search(ending) < 0) return [];
      return others.map((other) => text.replaceAll(ending, other));
    });
}

function swapHead(heads: readonly string[]): Rewrite {
  const pattern = new RegExp(`^(?:${oneOf(heads)})\\s+`, 'u');
  return (text) => (pattern.test(text) ? heads.map((head) => text.replace(pattern, `${head} `)) : []);
}

/** "X theory" as "theory of X" and back. */
function turn({ last, first }: NameVariantWords['turned']): Rewrite {
  const atEnd = new RegExp(`^(.+?)\\s+(?:${oneOf(last)})$`, 'iu');
  const atStart = new RegExp(`^(?:${oneOf(first)})\\s+(.+)$`, 'iu');
  return (text) => {
    const body = (atStart.exec(text) ?? atEnd.exec(text))?.[1];
    if (body === undefined) return [];
    return [...first.map((head) => `${head} ${body}`), ...last.map((head) => `${body} ${head}`)];
  };
}

function derive(rules: readonly (readonly [stem: RegExp, endings: readonly string[]])[]): Rewrite {
  return (text) =>
    rules.flatMap(([stem, endings]) =>
      stem.test(text) ? endings.map((ending) => text.replace(stem, `$1${ending}`)) : [],
    );
}

/** Allows a space or hyphen after a part at the front of a word. */
function detacher(parts: readonly string[], mark: string): (text: string) => string {
  const pattern = new RegExp(`(?<=^|${EDGE})(${oneOf(parts)})(?=\\p{L}{${LEAST_REST},})`, 'giu');
  return (text) => text.replaceAll(pattern, `$1${mark}`);
}
