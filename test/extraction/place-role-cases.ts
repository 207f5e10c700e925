import type { Part } from './document-of.js';

/** Parts of an article and what it does with places; `studied` stands for SUBJECT or ACTOR. */
export interface PlaceCase {
  readonly about: string;
  readonly parts: readonly Part[];
  readonly places: Readonly<Record<string, 'studied' | 'SUBJECT' | 'ACTOR' | 'MENTIONS' | 'absent'>>;
}

export const PLACE_CASES: readonly PlaceCase[] = [
  {
    about: 'a title names its cases',
    parts: [['title', 'en', 'Qatar and the security of the Persian Gulf']],
    places: { QAT: 'SUBJECT', 'persian-gulf': 'SUBJECT' },
  },
  {
    about: 'a keyword alone is a case',
    parts: [['keywords', 'en', 'Norway, peacekeeping']],
    places: { NOR: 'SUBJECT' },
  },
  {
    about: 'a Persian keyword alone is a case',
    parts: [['keywords', 'fa', 'برزیل، سیاست خارجی']],
    places: { BRA: 'SUBJECT' },
  },
  {
    about: 'the state whose policy is asked about',
    parts: [['abstract', 'en', 'This article asks what shaped the foreign policy of Egypt after 2013.']],
    places: { EGY: 'studied' },
  },
  {
    about: 'the state whose policy is asked about, in Persian',
    parts: [['abstract', 'fa', 'پرسش مقاله این است که سیاست خارجی مصر پس از ۲۰۱۳ چگونه شکل گرفت.']],
    places: { EGY: 'studied' },
  },
  {
    about: 'examples are not studied',
    parts: [
      ['title', 'en', 'The foreign policy of Japan'],
      [
        'abstract',
        'en',
        'Japan has few natural resources. Like other importers, such as Spain, it buys oil. Japan relies on trade.',
      ],
    ],
    places: { JPN: 'SUBJECT', ESP: 'MENTIONS' },
  },
  {
    about: 'examples are not studied, in Persian',
    parts: [
      ['title', 'fa', 'سیاست خارجی ژاپن'],
      ['abstract', 'fa', 'ژاپن منابع طبیعی اندکی دارد. واردکنندگان دیگری مانند اسپانیا نیز نفت می‌خرند.'],
    ],
    places: { JPN: 'SUBJECT', ESP: 'MENTIONS' },
  },
  {
    about: 'powers that act',
    parts: [
      [
        'abstract',
        'en',
        'Central Asia attracts great powers. The rivalry between Russia and China in Central Asia grows. Central Asia needs investment.',
      ],
    ],
    places: { 'central-asia': 'SUBJECT', RUS: 'studied', CHN: 'studied' },
  },
  {
    about: 'powers that act, in Persian',
    parts: [
      [
        'abstract',
        'fa',
        'آسیای مرکزی میدان قدرت‌های بزرگ است. رقابت روسیه و چین در آسیای مرکزی بالا گرفته است. آسیای مرکزی نیازمند سرمایه است.',
      ],
    ],
    places: { 'central-asia': 'SUBJECT', RUS: 'studied', CHN: 'studied' },
  },
  {
    about: 'capitals stand for governments',
    parts: [
      [
        'abstract',
        'en',
        'Ankara changed course after 2016. The article explains why Ankara bought the missiles and what Ankara gained.',
      ],
    ],
    places: { TUR: 'studied' },
  },
  {
    about: 'a time is not a case',
    parts: [
      ['title', 'en', 'The foreign policy of Kazakhstan'],
      [
        'abstract',
        'en',
        'After the collapse of the Soviet Union, Kazakhstan sought partners. Kazakhstan balanced its neighbours.',
      ],
    ],
    places: { KAZ: 'SUBJECT', SUN: 'MENTIONS' },
  },
  {
    about: 'a time is not a case, in Persian',
    parts: [
      ['title', 'fa', 'سیاست خارجی قزاقستان'],
      ['abstract', 'fa', 'پس از فروپاشی اتحاد شوروی، قزاقستان در پی شریک بود.'],
    ],
    places: { KAZ: 'SUBJECT', SUN: 'MENTIONS' },
  },
  {
    about: 'universities and journals are not studied',
    parts: [
      [
        'abstract',
        'en',
        'This article studies sanctions. The University of Vienna supported it, and the Journal of Peace Research in India printed a first version.',
      ],
    ],
    places: { AUT: 'absent' },
  },
  {
    about: 'affiliations are not studied',
    parts: [
      ['byline', 'en', 'A. First'],
      ['affiliation', 'en', 'University of Tehran, Iran'],
      ['abstract', 'en', 'This article studies the idea of sovereignty.'],
    ],
    places: { IRN: 'absent' },
  },
  {
    about: 'references are not studied',
    parts: [
      ['abstract', 'en', 'This article studies the idea of sovereignty.'],
      ['references', 'en', 'Smith, J. (2001). Brazil and its neighbours. London: Press.'],
    ],
    places: { BRA: 'absent', GBR: 'absent' },
  },
  {
    about: 'the financial is not the country',
    parts: [['abstract', 'fa', 'بحران مالی و نظام پولی و مالی جهان موضوع این مقاله است.']],
    places: { MLI: 'absent' },
  },
  {
    about: 'the country Mali',
    parts: [['abstract', 'fa', 'کودتا در کشور مالی و حضور نظامیان فرانسه در مالی و نیجر بررسی می‌شود.']],
    places: { MLI: 'studied' },
  },
  {
    about: 'the pronoun is not the country',
    parts: [['abstract', 'en', 'This approach helps us to see why war lets us down.']],
    places: { USA: 'absent' },
  },
  {
    about: 'the abbreviation is the country',
    parts: [['abstract', 'en', 'The US withdrew, and US allies in Europe asked what the US wanted.']],
    places: { USA: 'studied' },
  },
  {
    about: 'the bird is not the country',
    parts: [
      ['abstract', 'en', 'Trade in turkey meat and poultry grew, and farms of turkey breeders suffered.'],
    ],
    places: { TUR: 'absent' },
  },
  {
    about: 'the person is not the country',
    parts: [['abstract', 'en', 'As Michael Jordan said in an interview, sports diplomacy works.']],
    places: { JOR: 'absent' },
  },
  {
    about: 'the country Jordan',
    parts: [
      [
        'abstract',
        'en',
        'The water policy of Jordan is studied. In Jordan water is scarce, and Jordan depends on its neighbours.',
      ],
    ],
    places: { JOR: 'SUBJECT' },
  },
  {
    about: 'the American state is not the country',
    parts: [['abstract', 'en', 'Voters in Atlanta, Georgia, decided the Senate race in the United States.']],
    places: { GEO: 'absent' },
  },
  {
    about: 'the verb is not the people',
    parts: [['abstract', 'en', 'Editors polish the text of treaties before they are signed.']],
    places: { POL: 'absent' },
  },
  {
    about: 'Latin America is not the United States',
    parts: [['title', 'fa', 'چرخش به چپ در آمریکای لاتین']],
    places: { 'latin-america': 'SUBJECT', USA: 'absent' },
  },
  {
    about: 'the English School is not England',
    parts: [['title', 'fa', 'مکتب انگلیسی و جامعه بین‌المللی']],
    places: { GBR: 'absent' },
  },
  {
    about: 'diameter is not Qatar',
    parts: [['abstract', 'fa', 'لوله‌هایی به قطر یک متر برای انتقال گاز ساخته شد.']],
    places: { QAT: 'absent' },
  },
  {
    about: 'a direction is not the West',
    parts: [['abstract', 'fa', 'کم‌آبی در غرب کشور و غرب استان موضوع این مقاله است.']],
    places: { west: 'absent' },
  },
  {
    about: 'a direction is not the West, in English',
    parts: [['abstract', 'en', 'Rivers in the west of the province run dry.']],
    places: { west: 'absent' },
  },
  {
    about: 'the political West',
    parts: [
      [
        'abstract',
        'en',
        'Relations between Russia and the West broke down. The West imposed sanctions on Russia, and Russia turned from the West.',
      ],
    ],
    places: { west: 'studied', RUS: 'SUBJECT' },
  },
  {
    about: 'adjectives count for the state',
    parts: [
      [
        'abstract',
        'en',
        'Indian leaders and Indian diplomats differ on Indian strategy; the paper explains Indian restraint.',
      ],
    ],
    places: { IND: 'studied' },
  },
  {
    about: 'no country at all',
    parts: [['abstract', 'en', 'The article studies sovereignty and recognition as ideas.']],
    places: { USA: 'absent', IRN: 'absent' },
  },
  {
    about: 'countries of the body alone are only mentioned',
    parts: [
      ['title', 'en', 'Energy policy of Azerbaijan'],
      ['abstract', 'en', 'The paper explains the energy policy of Azerbaijan.'],
      ['body', 'en', 'Pipelines cross Georgia and end in Turkey. Turkey buys gas. Turkey sells it to Italy.'],
    ],
    places: { AZE: 'SUBJECT', TUR: 'MENTIONS', ITA: 'MENTIONS' },
  },
  {
    about: 'the case of a text without abstract',
    parts: [
      [
        'body',
        'en',
        'Ethiopia built the dam. Ethiopia borrowed little. Ethiopia and Sudan disagreed. Ethiopia filled it. Critics blamed Ethiopia. Ethiopia went on.',
      ],
    ],
    places: { ETH: 'SUBJECT' },
  },
  {
    about: 'actors that are enumerated',
    parts: [
      [
        'abstract',
        'en',
        'Regional actors, including Saudi Arabia and the United Arab Emirates, compete for ports. The ports of the Horn of Africa matter.',
      ],
    ],
    places: { SAU: 'studied', ARE: 'studied' },
  },
  {
    about: 'wherever Arabic letters are used',
    parts: [['keywords', 'fa', 'تركيه، آسياي مركزي']],
    places: { TUR: 'SUBJECT', 'central-asia': 'SUBJECT' },
  },
  {
    about: 'names run together with a preposition',
    parts: [
      [
        'abstract',
        'fa',
        'این مقاله سیاست روسیه درآسیای مرکزی را بررسی می‌کند. هدف روسیه درآسیای مرکزی نفوذ است. روسیه می‌ماند.',
      ],
    ],
    places: { RUS: 'SUBJECT', 'central-asia': 'studied' },
  },
  {
    about: 'a city names an agreement, not its state',
    parts: [
      [
        'abstract',
        'en',
        'The Minsk agreements and the Vienna Convention are read as texts. The Doha talks went on.',
      ],
    ],
    places: { BLR: 'absent', AUT: 'absent', QAT: 'absent' },
  },
  {
    about: 'a city names an agreement, not its state, in Persian',
    parts: [['abstract', 'fa', 'مذاکرات وین و توافق دوحه و روند آستانه متن این مقاله را می‌سازند.']],
    places: { AUT: 'absent', QAT: 'absent', KAZ: 'absent' },
  },
  {
    about: 'an ocean is not the country',
    parts: [
      ['abstract', 'en', 'Ports of the Indian Ocean compete.'],
      ['abstract', 'fa', 'بندرهای اقیانوس هند با هم رقابت می‌کنند.'],
    ],
    places: { IND: 'absent' },
  },
  {
    about: 'the first part of a word for two states is the first of them',
    parts: [
      [
        'abstract',
        'en',
        'The article explains Sino\u2013Japanese rivalry, the Russo-Ukrainian war and Indo-Pakistani talks.',
      ],
    ],
    places: {
      CHN: 'studied',
      JPN: 'studied',
      RUS: 'studied',
      UKR: 'studied',
      IND: 'studied',
      PAK: 'studied',
    },
  },
  {
    about: 'the first part of another word is no state',
    parts: [
      [
        'abstract',
        'en',
        'Anglo-Saxon readers, Indo-European tongues, the Sino-centric order and General Franco are named.',
      ],
    ],
    places: { GBR: 'absent', IND: 'absent', CHN: 'absent', FRA: 'absent' },
  },
  {
    about: 'the larger name of an unknown part is not the whole',
    parts: [['abstract', 'fa', 'کشورهای آسیای نمونه همکاری می‌کنند.']],
    places: { asia: 'absent' },
  },
];
