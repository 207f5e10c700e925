import { describe, expect, it } from 'vitest';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import type { Language } from '../../src/domain/language.js';
import { documentOf } from './document-of.js';

const ontology = loadOntology();

/** Keys of all places and organizations that come out of one abstract, whatever their role. */
function placesIn(language: Language, text: string): string[] {
  const { articles } = extractArticles(documentOf([['abstract', language, text]]), ontology);
  return articles.flatMap(({ countries, regions }) => [...countries, ...regions].map(({ id }) => id));
}

/** A text, what must come out of it, and what must not. */
type Case = readonly [text: string, meant: readonly string[], notMeant: readonly string[]];

const PERSIAN: readonly Case[] = [
  ['این مقاله به بحران امنیتی کشور مالی پس از کودتای نظامی می‌پردازد.', ['MLI'], []],
  ['این مقاله منابع مالی صندوق‌های بازنشستگی را بررسی می‌کند.', [], ['MLI']],
  ['این مقاله سیاست خارجی چاد را در منطقه ساحل بررسی می‌کند.', ['TCD'], []],
  ['این مقاله خشک شدن دریاچه چاد و مهاجرت روستاییان را بررسی می‌کند.', [], ['TCD']],
  ['این مقاله کودتای نیجر و واکنش همسایگان را بررسی می‌کند.', ['NER'], ['NGA']],
  ['این مقاله سیاست نفتی نیجریه را بررسی می‌کند.', ['NGA'], ['NER']],
  ['این مقاله جنگ داخلی جمهوری دموکراتیک کنگو را بررسی می‌کند.', ['COD'], ['COG']],
  ['این مقاله سیاست خارجی جمهوری کنگو را بررسی می‌کند.', ['COG'], ['COD']],
  ['این مقاله کودتای گینه بیسائو را بررسی می‌کند.', ['GNB'], ['GIN', 'GNQ']],
  ['این مقاله نفت گینه استوایی را بررسی می‌کند.', ['GNQ'], ['GIN', 'GNB']],
  ['این مقاله روابط استرالیا و پاپوآ گینه نو را بررسی می‌کند.', ['PNG', 'AUS'], ['GIN']],
  ['این مقاله برنامه هسته‌ای کره شمالی را بررسی می‌کند.', ['PRK'], ['KOR']],
  ['این مقاله دیپلماسی عمومی کره جنوبی را بررسی می‌کند.', ['KOR'], ['PRK']],
  ['این مقاله جنگ گرجستان و روسیه را بررسی می‌کند.', ['GEO', 'RUS'], []],
  ['این مقاله سیاست اردن در قبال آوارگان سوری را بررسی می‌کند.', ['JOR'], []],
  ['این مقاله سیاست خارجی ترکیه را بررسی می‌کند.', ['TUR'], []],
  ['این مقاله نفوذ چین در آمریکای لاتین را بررسی می‌کند.', ['CHN', 'latin-america'], ['USA']],
  ['این مقاله رقابت آمریکا و چین را بررسی می‌کند.', ['USA', 'CHN'], ['latin-america']],
  ['این مقاله آموزش هندسه را در دبیرستان بررسی می‌کند.', [], ['IND']],
  ['این مقاله روابط هند و پاکستان را بررسی می‌کند.', ['IND', 'PAK'], []],
  ['این مقاله چین‌خوردگی لایه‌های زمین و همچنین گسل‌ها را بررسی می‌کند.', [], ['CHN']],
  ['چنین است که این مقاله زمینه‌چینی و خبرچینی را بررسی می‌کند.', [], ['CHN']],
  ['این مقاله قطر لوله‌های آب را اندازه می‌گیرد.', [], ['QAT']],
  ['این مقاله میانجی‌گری قطر در افغانستان را بررسی می‌کند.', ['QAT', 'AFG'], []],
  ['این مقاله کابل نوری و شبکه مخابراتی را بررسی می‌کند.', [], ['AFG']],
  ['این مقاله سیاست واشنگتن در قبال کابل را بررسی می‌کند.', ['USA', 'AFG'], []],
  ['این مقاله بازسازی رباط صلیبی ورزشکاران را بررسی می‌کند.', [], ['MAR']],
  ['این مقاله بررسی می‌کند که چرا تونس پس از ۲۰۱۱ مسیری جدا رفت.', ['TUN'], []],
  ['این مقاله سیاست خارجی عمان و بی‌طرفی آن را بررسی می‌کند.', ['OMN'], []],
  ['این مقاله تحریم کوبا را بررسی می‌کند.', ['CUB'], []],
  ['این مقاله سیاست خارجی سودان جنوبی را بررسی می‌کند.', ['SSD'], ['SDN']],
  ['کودتا در مالی و خروج نیروهای خارجی از آن موضوع این مقاله است.', ['MLI'], []],
  ['غنای واژگان در این ترجمه‌ها سنجیده شد.', [], ['GHA']],
  ['دولت غنا با شورشیان به توافق رسید.', ['GHA'], []],
  ['بیماران در آستانه جراحی نگران‌اند.', [], ['KAZ']],
  ['شیره مالت و جوانه جو در این نوشیدنی به کار رفت.', [], ['MLT']],
  ['ادویه و تمر هندی در این غذا به کار می‌رود.', [], ['IND']],
  ['رضا هندی و علی مصری در این نمایش بازی کردند.', [], ['IND', 'EGY']],
  ['حسین علیزاده تهرانی گزارش پرستاران را نوشت.', [], ['IRN']],
  ['گروه بیهوشی دانشگاه آنکارا، آنکارا، ترکیه', [], ['TUR']],
  ['این گزارش در فصلنامه مطالعات آسیای مرکزی و قفقاز چاپ شد.', [], ['central-asia', 'caucasus']],
  ['غرب و روسیه پس از جنگ آشتی نکردند.', ['west', 'RUS'], []],
  ['درختان، شمال باغ و غرب استخر را پوشانده‌اند.', [], ['north', 'west']],
];

const ENGLISH: readonly Case[] = [
  ['This article examines the military coup in Mali.', ['MLI'], []],
  [
    'This article examines why Georgia sought membership of NATO after the war with Russia.',
    ['GEO', 'RUS'],
    [],
  ],
  ['This article examines school boards in Atlanta, Georgia, and their budgets.', [], ['GEO']],
  ['This article examines the refugee policy of Jordan.', ['JOR'], []],
  ['This article examines how Michael Jordan changed sports marketing.', [], ['JOR']],
  ['This article examines the intervention of Chad in the Sahel.', ['TCD'], []],
  ['This article examines the foreign policy of Turkey.', ['TUR'], []],
  ['This article examines the feeding of turkey poults on farms.', [], ['TUR']],
  ['This article examines the foreign policy of south Korea.', ['KOR'], []],
  ['This article examines the coup in Niger.', ['NER'], ['NGA']],
  ['This article examines militant groups in the Niger Delta of Nigeria.', ['NGA'], ['NER']],
  ['This article examines the Democratic Republic of the Congo and its mines.', ['COD'], ['COG']],
  ['This article examines elections in Congo-Brazzaville.', ['COG'], ['COD']],
  ['This article examines the drug trade in Guinea-Bissau.', ['GNB'], ['GIN', 'GNQ']],
  ['This article examines the oil of Equatorial Guinea.', ['GNQ'], ['GIN', 'GNB']],
  ['This article examines mining in Papua New Guinea.', ['PNG'], ['GIN']],
  ['This article examines the nuclear program of North Korea.', ['PRK'], ['KOR']],
  ['This article examines the cultural diplomacy of South Korea.', ['KOR'], ['PRK']],
  ['This article examines Chinese investment in Latin America.', ['CHN', 'latin-america'], ['USA']],
  ['This article examines the fine china and porcelain of a museum.', [], ['CHN']],
  ['This article examines guinea pigs in laboratories.', [], ['GIN']],
  ['This article examines civil war in South Sudan.', ['SSD'], ['SDN']],
  ['This article examines how to polish lenses and mirrors.', [], ['POL']],
  ['This article examines the naval base in New Jersey.', [], ['JEY']],
  ['This article examines identity politics in Northern Ireland and the Republic of Ireland.', ['IRL'], []],
  [
    'This article examines what Kosovo asks of Serbia and what Taiwan asks of China.',
    ['XKX', 'SRB', 'TWN', 'CHN'],
    [],
  ],
  ['The Chinese wall between analysts and traders was leaking.', [], ['CHN']],
  ['Danish pastry keeps its layers when the butter is cold.', [], ['DNK']],
  ['Danish carpets were banned by the ministry during the trade war.', ['DNK'], []],
  ['Nests were counted in New Mexico and in New England.', [], ['MEX', 'GBR']],
  ['The clinic in Lebanon, New Hampshire, enrolled volunteers.', [], ['LBN']],
  ['The militia in Lebanon, Hezbollah, joined the cabinet.', ['LBN'], []],
  ['Tom Holland and Miss Jordan were among the guests.', [], ['NLD', 'JOR']],
  ['Readers borrowed France, A. (1912) more often than London, J. (1903).', [], ['FRA', 'GBR']],
  ['Jordan hosted refugees and its parliament protested.', ['JOR'], []],
  ['Rice in Mali was weighed.', ['MLI'], []],
  ['We signed the Budapest Open Access Initiative.', [], ['HUN']],
  ['The summit at Copenhagen 2009 disappointed delegates.', [], ['DNK']],
  ['The government reached an agreement with Washington.', ['USA'], []],
  ['The Treaty of Rome bound the postal monopolies.', [], ['ITA']],
  ['School of Nursing, University of Malaya, Kuala Lumpur, Malaysia.', [], ['MYS']],
];

describe.each([
  ['fa', PERSIAN],
  ['en', ENGLISH],
] as const)('names that mean several things, %s', (language, cases) => {
  it.each(cases)('%s', (text, meant, notMeant) => {
    const found = placesIn(language, text);
    expect(found).toEqual(expect.arrayContaining([...meant]));
    expect(found.filter((id) => notMeant.includes(id))).toEqual([]);
  });
});
