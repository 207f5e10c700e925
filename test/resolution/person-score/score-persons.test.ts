import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PersonDescription } from '../../../src/resolution/person-score/person-description.js';
import { scorePersons } from '../../../src/resolution/person-score/score-persons.js';

function person(name: string, known: Partial<PersonDescription> = {}): PersonDescription {
  return { name, affiliation: null, orcid: null, coauthors: [], ...known };
}

const outcome = (a: string, b: string) => scorePersons(person(a), person(b)).outcome;

describe('one person', () => {
  test.each([
    ['Elaheh Koolaee', 'Elahe Kulaei'],
    ['الهه کولایی', 'Koolaei, Elaheh'],
    ['سمیه زنگنه', 'Somayeh Zangeneh'],
    ['Hadi Gholamnia', 'Hadi Gholam Niya'],
    ['Mohammad Reza Tajik', 'Mohamad-Reza Tajik'],
    ['محمد‌رضا تاجیک', 'Muhammad Reza Tajik'],
    ['Seyyed Hossein Mousavi', 'حسین موسوی'],
    ['Haji Yousefi', 'Hadji Yusefi'],
    ['Reza Amiri', 'Riza Amiri'],
    ['Abd al-Rahman Salehi', 'عبدالرحمن صالحی'],
    ['Zhaleh Vaezi', 'ژاله واعظی'],
    ['Thomas Müller', 'Thomas Mueller'],
    ['Waltz, Kenneth N.', 'K. Waltz'],
    ['Xuetong Yan', 'Yan Xuetong'],
    ['JJ Mearsheimer', 'John J. Mearsheimer'],
    ['YAN Xuetong', 'Xuetong Yan'],
    ['فاطمه‌سادات موسوی‌نیا', 'Fatemeh Sadat Mousavi Nia'],
    ['سمانه سادات حسینی', 'Samaneh Hosseini'],
    ['انور السادات', 'Anwar Sadat'],
    ['مرضیه‌السادات الوند', 'Marziehsadat Alvand'],
    ['یاسر نورعلی وند', 'Yasser Noor Alivand'],
    ['ضیاء الدین صبوری', 'Zia-ol-Din Saboori'],
    ['محی‌الدین مصباحی', 'Mohieddin Mesbahi'],
    ['امیرمحمد حاجی‌یوسفی', 'Amir M. Hajiyousefi'],
    ['غلام‌حسین دوازده امامی', 'G. H. Davazdahemami'],
    ['محمدکاظم شجاعی', 'M. Kazem Shojaee'],
    ['شعبان کارداش', 'Şaban Kardaş'],
    ['مولود چاووش‌اوغلو', 'Mevlüt Çavuşoğlu'],
    ['رستم برناشف', 'Rustam Burnashev'],
    ['حیدر علی‌اف', 'Heydar Aliyev'],
    ['چین یاچینگ', 'Qin Yaqing'],
    ['یان شوئه‌تونگ', 'Yan Xuetong'],
    ['یوسف القرضاوی', 'Yusuf al-Qaradawi'],
    ['شیرین هانتر', 'Shireen Hunter'],
    ['Irina Zvyagelskaya', 'Zvyagelskaia, Irina'],
    ['ابومحمد عسگرخانی', 'Abu Mohammad Asgarkhani'],
    ['ابوالفضل شکوهی', 'Abu Fazl Shokouhi'],
    ['نجمیه پوراسمعیلی', 'Najmieh Pour Esmaeili'],
    ['محمدمهدی زارعی', 'M. M. Zareie'],
    ['رئوف رحیمی', 'Raouf Rahimi'],
    ['استفانو گوتزینی', 'Stefano Guzzini'],
  ])('%s = %s', (a, b) => {
    expect(outcome(a, b)).toBe('same');
  });
});

describe('two persons', () => {
  test.each([
    ['Ali Amiri', 'Aliyeh Amiri'],
    ['Hasan Amiri', 'Hossein Amiri'],
    ['حامد احمدی', 'Hamid Ahmadi'],
    ['Reza Mohammadi', 'Reza Mahmoudi'],
    ['Reza Mohammadi', 'Reza Ahmadi'],
    ['رضا کرمی', 'Reza Karimi'],
    ['John Smith', 'Jane Smith'],
    ['John A. Smith', 'John B. Smith'],
    ['A. Smith', 'B. Smith'],
    ['هدی اسدی', 'Hadi Asadi'],
    ['Sara Amiri', 'Sara Omrani'],
    ['محمدرضا قربانی', 'Mohammad Ali Ghorbani'],
    ['مریم نوری', 'Maryam Nouraei'],
    ['سارا احمدی', 'Sareh Ahmadi'],
    ['امیرحسین قدسی', 'Amir R. Ghodsi'],
    ['علیرضا گل‌محمدی', 'A. M. Golmohammadi'],
    ['وانگ یی', 'Wang Yizhou'],
    ['Anwar Sadat', 'Anwar Gargash'],
    ['عمر تاشپینار', 'Emre Taşpınar'],
  ])('%s ≠ %s', (a, b) => {
    expect(outcome(a, b)).toBe('different');
  });
});

describe('not decided by names', () => {
  test.each([
    ['Waltz', 'Kenneth Waltz'],
    ['عسگر صفری', 'Asghar Safari'],
    ['Mohammad Ali Karimi', 'Ali Karimi'],
    ['***', 'Kenneth Waltz'],
  ])('%s ? %s', (a, b) => {
    expect(outcome(a, b)).toBe('undecided');
  });
});

describe('what stands around the name', () => {
  const tehran = { affiliation: 'University of Tehran, Tehran, Iran', coauthors: ['Nima Farrokhi'] };
  const mashhad = { affiliation: 'Ferdowsi University of Mashhad, Iran', coauthors: ['Lida Kavandi'] };

  test('one common name at two institutions with other co-authors is not joined', () => {
    expect(scorePersons(person('Ali Ahmadi', tehran), person('علی احمدی', mashhad)).outcome).not.toBe('same');
  });

  test('a shared co-author joins them, in another script too', () => {
    const moved = { ...mashhad, coauthors: ['نیما فرخی'] };
    expect(scorePersons(person('Ali Ahmadi', tehran), person('علی احمدی', moved)).outcome).toBe('same');
  });

  test('a shared institution settles what names leave open', () => {
    const own = { affiliation: 'دانشگاه تهران' };
    expect(scorePersons(person('Ali Karimi', tehran), person('Mohammad Ali Karimi', own)).outcome).toBe(
      'same',
    );
  });

  test('an ORCID decides, whatever the names; one with a wrong check digit does not', () => {
    const orcid = '0000-0002-1825-0097';
    const [one, other] = [
      person('A. Karimi', { orcid }),
      person('Jane Doe', { orcid: `https://orcid.org/${orcid}` }),
    ];
    expect(scorePersons(one, other).outcome).toBe('same');
    expect(scorePersons(one, person('A. Karimi', { orcid: '0000-0001-5109-3700' })).outcome).toBe(
      'different',
    );
    const invalid = person('Ali Karimi', { orcid: '0000-0002-1825-0098' });
    expect(scorePersons(one, invalid).features.find(({ name }) => name === 'orcid')!.weight).toBe(0);
  });

  test('a century between the publications', () => {
    expect(
      scorePersons(person('Ali Karimi', { years: [1905] }), person('Ali Karimi', { years: [2020] })).outcome,
    ).toBe('different');
  });
});

const anyName = fc.oneof(
  fc.constantFrom('Ali Karimi', 'علی کریمی', 'A. Karimi', 'Karimi, Ali', 'K A', '王毅', '', '-'),
  fc.string({ unit: fc.constantFrom(...Array.from("abhiouklmz ,.-'اعمحهیولقد‌ ")), maxLength: 30 }),
);

test('the score does not depend on the order of the two', () => {
  fc.assert(
    fc.property(anyName, anyName, (a, b) => {
      const [one, other] = [scorePersons(person(a), person(b)), scorePersons(person(b), person(a))];
      expect(one.outcome).toBe(other.outcome);
      expect(one.score).toBeCloseTo(other.score);
    }),
  );
});

test('hostile names are compared in bounded time', () => {
  const start = performance.now();
  scorePersons(person('a b '.repeat(3000)), person('ا ب '.repeat(3000)));
  scorePersons(person('kh'.repeat(20_000)), person('خ'.repeat(20_000)));
  expect(performance.now() - start).toBeLessThan(3000);
});
