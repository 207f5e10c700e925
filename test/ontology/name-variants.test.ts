import { describe, expect, test } from 'vitest';
import { loadOntology } from '../../src/ontology/load-ontology.js';

const ontology = loadOntology();
const found = (text: string): string[] =>
  ontology.matchText(text).flatMap(({ entries }) => entries.map(({ id }) => id));

describe('a name follows from a rule, without an alias of its own', () => {
  test.each([
    ['synonyms', 'نئو رئالیسم تهاجمی', 'offensive-realism'],
    ['synonyms', 'توازن تهدیدات', 'balance-of-threat'],
    ['synonyms', 'بازدارندگی اتمی', 'nuclear-deterrence'],
    ['American spelling', 'bargaining model of war', 'bargaining-theory'],
    ['American spelling', 'defense diplomacy', 'defence-diplomacy'],
    ['synonyms', 'نو عثمانیسم', 'neo-ottomanism'],
    ['synonyms', 'نبردهای نیابتی', 'proxy-war'],
    ['another word for theory', 'تئوری نقش', 'role-theory'],
    ['the scholars of a theory', 'نظریه‌پردازان نقش', 'role-theory'],
    ['the scholars of a theory', 'role theorists', 'role-theory'],
    ['another word for theory', 'نظریه‌های بازی‌ها', 'game-theory'],
    ['turned round', 'theory of power transition', 'power-transition'],
    ['turned round', 'reformulating the theory of roles', 'role-theory'],
    ['neo- in front', 'نئوکارکردگرایی', 'neofunctionalism'],
    ['neo- behind', 'کارکردگرایی نوین', 'neofunctionalism'],
    ['post- in front', 'پست‌ساختارگرایی', 'poststructuralism'],
    ['another ending', 'مارکسیزم', 'marxism'],
    ['another ending', 'چندجانبه‌باوری', 'multilateralism'],
    ['a part that stands apart', 'neo realism', 'neorealism'],
    ['a part that stands apart', 'post-structuralism', 'poststructuralism'],
    ['an adjective beside a noun', 'رویکرد سازه‌انگارانه', 'constructivism'],
    ['an adjective beside a noun', 'an open regionalist approach', 'open-regionalism'],
    ['adherents of a longer name', 'واقع‌گرایان تهاجمی بر آنند', 'offensive-realism'],
    ['adherents of a longer name', 'offensive realists hold', 'offensive-realism'],
    ['the adjective of a scholar', 'Waltzian approach', 'neorealism'],
    ['the adjective of a scholar', 'چارچوب والتزی', 'neorealism'],
  ])('%s: %s', (_, text, key) => {
    expect(found(text)).toContain(`theory:${key}`);
  });
});

describe('what only looks like a variant is nothing', () => {
  test.each([
    ['people, not a theory', 'nationalists won the election'],
    ['people, not a theory', 'ملی‌گرایان در انتخابات پیروز شدند'],
    ['an adjective alone', 'a realist portrait of village life'],
    ['a scholar without theory', 'Waltzian evenings'],
    ['a word that begins like a front', 'نوسازی ناوگان'],
  ])('%s: %s', (_, text) => {
    expect(found(text).filter((id) => id.startsWith('theory:'))).toEqual([]);
  });
});
