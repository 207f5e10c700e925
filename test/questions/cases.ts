import type { AnswerStatus } from '../../src/questions/answer.js';
import type { Intent } from '../../src/questions/intent.js';

/** When the questions are asked, for those about the last years. */
export const TODAY = new Date('2024-06-01');

/** A question, what it must be taken for, and what the sample graph answers: keys of ids, in any order. */
export interface QuestionCase {
  readonly question: string;
  readonly intent: Intent | null;
  /** ANSWERED when not given. */
  readonly status?: AnswerStatus;
  /** Keys of the articles. */
  readonly articles?: readonly string[];
  /** Keys of the theories, places, authors or keywords. */
  readonly entities?: readonly string[];
  readonly count?: number;
  /** Words that must be said not to be understood. */
  readonly notUnderstood?: readonly string[];
}

const INTERDEPENDENT_CHINA = ['sanctions-and-trade', 'weapons-of-trade', 'cooperation-in-central-asia'];
const WEAPONIZED_CHINA = ['sanctions-and-trade', 'weapons-of-trade'];
const THREAT = ['threats-in-the-gulf', 'great-powers-and-alliances'];
const CRITICISM = ['limits-of-interdependence'];
const ABOUT_IRAN = [
  'threats-in-the-gulf',
  'iran-and-its-neighbours',
  'diary-of-diplomacy',
  'sanctions-and-trade',
];
const DYAD = ['weapons-of-trade', 'sanctions-and-trade'];

function all(questions: readonly string[], expected: Omit<QuestionCase, 'question'>): QuestionCase[] {
  return questions.map((question) => ({ question, ...expected }));
}

/** Questions in both languages, by the competency question they paraphrase. */
export const CASES: Readonly<Record<string, readonly QuestionCase[]>> = {
  'Q1: which articles apply a theory to a place': [
    ...all(
      [
        "I'm looking for papers that use interdependence or any other kind of interdependence in the Chinese case",
        'مقالاتی که چین را با نظریهٔ وابستگی متقابل بررسی کرده‌اند بیاور',
        'از وابستگی متقابل برای تحلیل چین در کدام مقاله‌ها استفاده شده؟',
        'Which articles apply interdependence theory to China?',
        'which articles apply interdependence to china',
        'Which articles use interdependence theory to study China? Show me where they say so.',
        'Show me papers that draw on the theory of interdependence and are about China.',
        'List all studies applying interdependence to the case of China',
        'Are there any articles in which interdependence theory has been applied to China?',
        'What papers explain China through interdependence?',
        'Which articles apply interdependence theory (any sub-theory) to China?',
        'In which articles is interdependence used with regard to China?',
        'Please find publications on China based on interdependence theory',
        'interdependence China',
        'کدام مقاله‌ها نظریه وابستگی متقابل را درباره چین به کار برده‌اند؟',
        'كدام مقاله ها نظريه وابستگي متقابل را درباره چين به كار برده اند؟',
        'چه مقالاتی از نظریه وابستگی متقابل برای بررسی چین استفاده کرده‌اند؟',
        'مقاله‌هایی که با نظریهٔ وابستگی متقابل دربارهٔ چین نوشته شده‌اند',
        'مقالات مربوط به چین بر اساس نظریه وابستگی متقابل را نشان بده',
        'آیا مقاله‌ای وجود دارد که وابستگی متقابل را در مورد چین به کار گرفته باشد؟',
        'کدام پژوهش‌ها چین را در چارچوب نظریه وابستگی متقابل بررسی کرده‌اند؟',
        'لطفاً مقاله‌هایی را که در آن‌ها وابستگی متقابل درباره چین به کار رفته است فهرست کنید',
      ],
      { intent: 'ARTICLES', articles: INTERDEPENDENT_CHINA },
    ),
    ...all(
      [
        'Which articles apply weaponized interdependence to China?',
        'کدام مقاله‌ها وابستگی متقابل تسلیحاتی شده را درباره چین به کار برده‌اند؟',
      ],
      { intent: 'ARTICLES', articles: WEAPONIZED_CHINA },
    ),
    ...all(
      [
        'Which articles apply balance of threat?',
        'مقاله‌هایی که نظریه موازنه تهدید را به کار برده‌اند کدامند؟',
      ],
      { intent: 'ARTICLES', articles: THREAT },
    ),
    ...all(
      [
        'Which articles apply democratic peace to Iran?',
        'کدام مقاله‌ها صلح دموکراتیک را درباره ایران به کار برده‌اند؟',
      ],
      { intent: 'ARTICLES', status: 'NOTHING_FOUND', articles: [] },
    ),
    ...all(['Which articles test democratic peace?', 'کدام مقاله‌ها نظریه صلح دموکراتیک را آزموده‌اند؟'], {
      intent: 'ARTICLES',
      articles: ['democracies-and-war'],
    }),
    ...all(
      [
        'Which articles extend complex interdependence?',
        'کدام مقاله‌ها وابستگی متقابل پیچیده را بسط داده‌اند؟',
      ],
      { intent: 'ARTICLES', articles: ['cooperation-in-central-asia'] },
    ),
  ],
  'Q2: which theories are applied to a place': [
    ...all(
      [
        'What theoretical approaches do people use when they write about Central Asia?',
        'Central Asia: which theories, and how many articles for each?',
        'پژوهشگران برای مطالعهٔ آسیای مرکزی از چه نظریه‌هایی بهره گرفته‌اند؟',
        'نظریه‌های رایج درباره کشورهای آسیای مرکزی کدام‌اند؟',
        'Which theories have been applied to Central Asia, its member states included, and how often?',
        'What theories are used in articles about Central Asia?',
        'چه نظریه‌هایی درباره آسیای مرکزی به کار رفته است؟',
        'در مقاله‌های مربوط به آسیای مرکزی از کدام نظریه‌ها استفاده شده است؟',
      ],
      { intent: 'THEORIES', entities: ['complex-interdependence', 'interdependence', 'securitization'] },
    ),
    ...all(['How many theories have been applied to Iran?', 'چند نظریه درباره ایران به کار رفته است؟'], {
      intent: 'THEORIES',
      count: 3,
    }),
  ],
  'Q3: to which places a theory is applied': [
    ...all(
      [
        'Balance of threat has been used for which countries so far?',
        'To which countries has balance of threat been applied?',
        'Where has balance of threat been applied?',
        'Which states are studied with balance of threat?',
        'نظریه موازنه تهدید درباره کدام کشورها به کار رفته است؟',
        'موازنه تهدید در مورد چه کشورهایی به کار گرفته شده است؟',
      ],
      { intent: 'PLACES', entities: ['IRN', 'SAU', 'RUS', 'USA', 'persian-gulf'] },
    ),
    ...all(
      [
        'To which countries has balance of threat not been applied?',
        'نظریه موازنه تهدید درباره کدام کشورها به کار نرفته است؟',
      ],
      { intent: 'PLACES', entities: ['CHN', 'JPN', 'KAZ', 'UZB'] },
    ),
    ...all(
      [
        'Show me a table of realism, liberalism and interdependence by country',
        'جدول نظریه‌ها و کشورها را نشان بده',
        'Which theories have been applied to which countries?',
        'کدام نظریه‌ها درباره کدام کشورها به کار رفته‌اند؟',
      ],
      { intent: 'MATRIX' },
    ),
  ],
  'Q4: with whom an author writes': [
    ...all(
      [
        "Who are Author Two's coauthors?",
        'همکاران نویسنده دوم چه کسانی هستند؟',
        'نویسنده دوم با چه کسانی مقاله مشترک دارد؟',
        'Who writes with Author Two?',
        'With whom has Author Two collaborated?',
        'Who are the co-authors of Author Two?',
        'نویسنده دوم با چه کسانی مقاله نوشته است؟',
        'هم‌نویسندگان نویسنده دوم چه کسانی هستند؟',
        'با نویسنده دوم چه کسانی مقاله نوشته‌اند؟',
      ],
      { intent: 'COAUTHORS', entities: ['author-one', 'author-three', 'author-seven'] },
    ),
    ...all(
      [
        "Show Author Six's collaboration network two steps out",
        'The co-author network around Author Six, 2 steps out',
        'The co-author network of Author Six within two steps',
        'شبکه هم‌نویسندگی Author Six تا ۲ گام',
      ],
      { intent: 'COAUTHORS', entities: ['author-one', 'author-two', 'author-three'] },
    ),
  ],
  'Q5: through whom two authors are connected': [
    ...all(
      [
        'How is Author Two linked to Author Five?',
        'Is there a chain of coauthors between Author Two and Author Five?',
        'نویسنده دوم و نویسنده پنجم چگونه به هم مرتبط‌اند؟',
        'زنجیرهٔ همکاری میان نویسنده دوم و نویسنده پنجم را نشان بده',
        'Through whom is Author Two connected to Author Five?',
        'How is Author Two connected with Author Five?',
        'What is the shortest collaboration path between Author Two and Author Five?',
        'نویسنده دوم از طریق چه کسی به نویسنده پنجم وصل است؟',
        'کوتاه‌ترین مسیر همکاری میان نویسنده دوم و نویسنده پنجم چیست؟',
      ],
      { intent: 'COLLABORATION_PATH', count: 2 },
    ),
  ],
  'Q6: which themes occur together': all(
    [
      'What topics tend to appear together?',
      'Which keywords go together most often?',
      'چه موضوعاتی معمولاً کنار هم می‌آیند؟',
      'خوشه‌های موضوعی کدام‌اند؟',
      'Which themes occur together, and which communities do they form?',
      'Which keywords, theories and places co-occur?',
      'کدام مضامین با هم می‌آیند؟',
      'شبکه مضامین را نشان بده',
    ],
    { intent: 'THEMES' },
  ),
  'Q7: how something developed': [
    ...all(
      [
        'Has interdependence become more popular over the years?',
        'Number of articles using interdependence per year',
        'روند استفاده از وابستگی متقابل طی سال‌ها چگونه بوده است؟',
        'در هر سال چند مقاله از وابستگی متقابل استفاده کرده؟',
        'How did the use of interdependence develop by year?',
        'How many articles apply interdependence per year?',
        'How has interdependence theory evolved over time?',
        'نظریه وابستگی متقابل در طول زمان چگونه تحول یافته است؟',
        'روند کاربرد نظریه وابستگی متقابل سال به سال چگونه بوده است؟',
      ],
      { intent: 'TIMELINE', count: 4 },
    ),
  ],
  'Q8: who applies a theory': [
    ...all(
      [
        'Which scholars work with balance of threat?',
        'چه پژوهشگرانی از موازنه تهدید استفاده می‌کنند؟',
        'Who applies balance of threat?',
        'Who are the authors that apply balance of threat?',
        'Which scholars use balance of threat?',
        'چه کسانی نظریه موازنه تهدید را به کار برده‌اند؟',
        'کدام نویسندگان از موازنه تهدید استفاده کرده‌اند؟',
      ],
      { intent: 'AUTHORS', entities: ['author-four', 'author-five'] },
    ),
    ...all(
      [
        'Who applies weaponized interdependence to Iran?',
        'چه کسانی وابستگی متقابل تسلیحاتی‌شده را درباره ایران به کار برده‌اند؟',
      ],
      { intent: 'AUTHORS', entities: ['author-two', 'author-seven'] },
    ),
    ...all(['Who criticises interdependence?', 'چه کسانی وابستگی متقابل را نقد کرده‌اند؟'], {
      intent: 'AUTHORS',
      entities: ['author-six'],
    }),
  ],
  'Q9: which articles only discuss a theory': [
    ...all(
      [
        'Are there any papers that are critical of interdependence?',
        'مقاله‌هایی که به وابستگی متقابل انتقاد وارد کرده‌اند',
        'Which articles criticise interdependence?',
        'Which papers are critical of interdependence theory?',
        'Which articles challenge interdependence?',
        'کدام مقاله‌ها نظریه وابستگی متقابل را نقد کرده‌اند؟',
        'مقاله‌هایی که وابستگی متقابل را به چالش کشیده‌اند',
      ],
      { intent: 'ARTICLES', articles: CRITICISM },
    ),
    ...all(['Which articles only mention liberalism?', 'کدام مقاله‌ها فقط از لیبرالیسم نام برده‌اند؟'], {
      intent: 'ARTICLES',
      status: 'NOTHING_FOUND',
      articles: [],
    }),
    ...all(['Which articles mention liberalism?', 'کدام مقاله‌ها به لیبرالیسم اشاره کرده‌اند؟'], {
      intent: 'ARTICLES',
      articles: ['sanctions-and-trade'],
    }),
    ...all(['Which articles compare balance of threat?', 'کدام مقاله‌ها موازنه تهدید را مقایسه کرده‌اند؟'], {
      intent: 'ARTICLES',
      articles: ['gas-and-neighbours'],
    }),
  ],
  'Q10: which articles name no theory': all(
    [
      'Papers on Iran with no theoretical framework',
      "Which studies of Iran don't use any theory?",
      'مقالات مربوط به ایران که چارچوب نظری ندارند',
      'کدام مقاله‌ها درباره ایران بدون نظریه نوشته شده‌اند؟',
      'Which articles about Iran name no theory at all?',
      'Which articles on Iran do not use any theory?',
      'Articles about Iran without any theory',
      'کدام مقاله‌های مربوط به ایران هیچ نظریه‌ای را نام نمی‌برند؟',
      'مقاله‌های درباره ایران بدون نظریه',
    ],
    { intent: 'ARTICLES', articles: ['diary-of-diplomacy'] },
  ),
  'Q11: which articles treat a dyad': all(
    [
      'Anything on US-China relations?',
      'articles that deal with both the United States and China',
      'مقاله‌هایی درباره روابط آمریکا و چین',
      'کدام پژوهش‌ها هم‌زمان به آمریکا و چین پرداخته‌اند؟',
      'Which articles treat the dyad United States–China?',
      'Articles about relations between China and the United States',
      'Which papers study both the US and China?',
      'مقاله‌های مربوط به روابط آمریکا و چین',
      'کدام مقاله‌ها درباره آمریکا و چین هستند؟',
      'کدام مقالات به رقابت چین و ایالات متحده پرداخته‌اند؟',
    ],
    { intent: 'ARTICLES', articles: DYAD },
  ),
  'Q12: which articles resemble one': [
    ...all(
      [
        'Find papers similar to "Trade as a weapon between China and the United States"',
        'چه مقاله‌هایی به «Trade as a weapon between China and the United States» نزدیک‌اند؟',
        'Which articles resemble "Trade as a weapon between China and the United States"?',
        'What is similar to “Trade as a weapon between China and the United States”?',
        'کدام مقاله‌ها شبیه «تجارت چون سلاح در رقابت چین و آمریکا» هستند؟',
        'Which articles are similar to article:weapons-of-trade?',
      ],
      { intent: 'SIMILAR_ARTICLES' },
    ),
  ],
  'Q13: what is in an issue, in a journal, by an institution': [
    ...all(['What is in issue 19 of Sample Quarterly?', 'در شماره ۱۹ sample quarterly چه آمده است؟'], {
      intent: 'ARTICLES',
      articles: ['threats-in-the-gulf', 'iran-and-its-neighbours'],
    }),
    ...all(
      [
        'Everything published in Sample Review',
        'What is in the journal Sample Review?',
        'Which articles appeared in Sample Review?',
        'مقاله‌های مجله Sample Review',
      ],
      {
        intent: 'ARTICLES',
        articles: ['limits-of-interdependence', 'diary-of-diplomacy', 'democracies-and-war'],
      },
    ),
    { question: 'Articles from Sample University', intent: 'ARTICLES', count: 12 },
  ],
  'Q14: what is cited most': all(
    [
      'most cited books in articles applying interdependence',
      'مقاله‌های مبتنی بر وابستگی متقابل بیشتر به چه آثاری استناد می‌کنند؟',
      'پرارجاع‌ترین منابع مقاله‌های درباره وابستگی متقابل کدام‌اند؟',
      'Which works do the articles that apply interdependence cite most?',
      'What are the most cited works of articles on interdependence?',
      'مقاله‌هایی که وابستگی متقابل را به کار برده‌اند به چه منابعی بیشتر ارجاع داده‌اند؟',
    ],
    { intent: 'MOST_CITED' },
  ),
  'Q15: who cites whom, and what': [
    ...all(
      [
        'Which articles cite Author Four?',
        'articles that cite Author Four',
        'کدام مقاله‌ها به نویسنده چهارم استناد کرده‌اند؟',
        'مقاله‌هایی که به نویسنده چهارم ارجاع داده‌اند',
      ],
      { intent: 'ARTICLES', articles: ['iran-and-its-neighbours'] },
    ),
    ...all(['who cites Author Four', 'چه کسانی به نویسنده چهارم استناد کرده‌اند؟'], {
      intent: 'AUTHORS',
      entities: ['author-five', 'author-seven'],
    }),
    ...all(
      [
        'Which articles cite "Trade as a weapon between China and the United States"?',
        'چه مقاله‌هایی به «Trade as a weapon between China and the United States» ارجاع داده‌اند؟',
      ],
      { intent: 'ARTICLES', articles: ['cooperation-in-central-asia', 'sanctions-and-trade'] },
    ),
    {
      question: 'Which articles by Author Five cite Author Four?',
      intent: 'ARTICLES',
      articles: ['iran-and-its-neighbours'],
    },
    { question: 'Who cites Author Six?', intent: 'AUTHORS', status: 'NOTHING_FOUND', entities: [] },
    { question: 'Who does Author Four cite?', intent: 'AUTHORS', status: 'NOT_UNDERSTOOD' },
    { question: 'Which articles are cited by Author Four?', intent: null, status: 'NOT_UNDERSTOOD' },
    { question: 'نویسنده چهارم به چه کسانی استناد کرده است؟', intent: 'AUTHORS', status: 'NOT_UNDERSTOOD' },
  ],
  'Q15: by place, person, keyword, year and number': [
    ...all(
      [
        'articles about Iran',
        'مقاله‌های درباره ایران',
        'Which articles study Tehran?',
        'Iranian foreign policy articles',
      ],
      {
        intent: 'ARTICLES',
        articles: ABOUT_IRAN,
      },
    ),
    ...all(
      [
        'How many articles are about Iran?',
        'چند مقاله درباره ایران است؟',
        'تعداد مقالات مربوط به ایران چقدر است؟',
      ],
      {
        intent: 'ARTICLES',
        count: 4,
      },
    ),
    ...all(
      [
        'articles on Iran since 2019',
        'مقاله‌های مربوط به ایران از ۱۳۹۸ به بعد',
        'مقاله‌های ایران پس از سال ۱۳۹۷',
      ],
      {
        intent: 'ARTICLES',
        articles: ['threats-in-the-gulf', 'iran-and-its-neighbours', 'sanctions-and-trade'],
      },
    ),
    ...all(
      [
        'articles about Iran between 2010 and 2018',
        'مقاله‌های درباره ایران بین ۱۳۹۰ و ۱۳۹۷',
        'articles on Iran up to 2018',
        'articles on Iran before 2019',
      ],
      {
        intent: 'ARTICLES',
        articles: ['diary-of-diplomacy'],
      },
    ),
    ...all(['articles by Author Two', 'What did Author Two write?', 'مقاله‌های نویسنده دوم'], {
      intent: 'ARTICLES',
      articles: [
        'weapons-of-trade',
        'cooperation-in-central-asia',
        'gas-and-neighbours',
        'sanctions-and-trade',
      ],
    }),
    ...all(['Which articles by Author Two are about Iran?', 'کدام مقاله‌های نویسنده دوم درباره ایران است؟'], {
      intent: 'ARTICLES',
      articles: ['sanctions-and-trade'],
    }),
    ...all(['articles with the keyword Energy', 'Which papers are tagged energy?'], {
      intent: 'ARTICLES',
      articles: ['gas-and-neighbours'],
    }),
    ...all(['مقاله‌های با کلیدواژه خلیج فارس'], {
      intent: 'ARTICLES',
      articles: ['threats-in-the-gulf', 'iran-and-its-neighbours'],
    }),
    ...all(
      ['Which articles are about Japan or Uzbekistan?', 'کدام مقاله‌ها درباره ژاپن یا ازبکستان هستند؟'],
      {
        intent: 'ARTICLES',
        articles: ['democracies-and-war', 'water-as-security'],
      },
    ),
    ...all(
      [
        'Which articles apply interdependence but not to Iran?',
        'مقاله‌هایی که وابستگی متقابل را به کار برده‌اند به جز ایران',
      ],
      {
        intent: 'ARTICLES',
        articles: ['weapons-of-trade', 'cooperation-in-central-asia', 'gas-and-neighbours'],
      },
    ),
    ...all(
      [
        'Which articles involve the Shanghai Cooperation Organisation?',
        'مقاله‌های مربوط به سازمان همکاری شانگهای',
      ],
      {
        intent: 'ARTICLES',
        articles: ['cooperation-in-central-asia'],
      },
    ),
  ],
  'negation, limits and languages': [
    ...all(
      [
        'Which articles about China do not apply interdependence?',
        'کدام مقاله‌های مربوط به چین وابستگی متقابل را به کار نبرده‌اند؟',
      ],
      { intent: 'ARTICLES', articles: CRITICISM },
    ),
    ...all(['کدام مقاله‌ها به نظریه‌ای اشاره نکرده‌اند؟', 'Which articles do not name any theory?'], {
      intent: 'ARTICLES',
      articles: ['diary-of-diplomacy'],
    }),
    ...all(['Which theories have not been applied to China?', 'کدام نظریه‌ها درباره چین به کار نرفته‌اند؟'], {
      intent: 'THEORIES',
      entities: ['balance-of-threat', 'democratic-peace', 'regional-security-complex', 'securitization'],
    }),
    {
      question: 'Top 2 theories applied to China',
      intent: 'THEORIES',
      entities: ['weaponized-interdependence', 'complex-interdependence'],
    },
    { question: 'List 1 article about China', intent: 'ARTICLES', articles: ['sanctions-and-trade'] },
    ...all(['Articles in English about China', 'مقاله‌های انگلیسی درباره چین'], {
      intent: 'ARTICLES',
      articles: CRITICISM,
    }),
    {
      question: 'articles on China that were not published in 2023',
      intent: 'ARTICLES',
      status: 'NOT_UNDERSTOOD',
    },
    { question: 'articles about the Congo', intent: 'ARTICLES', status: 'AMBIGUOUS' },
    { question: 'مقاله‌های درباره کنگو', intent: 'ARTICLES', status: 'AMBIGUOUS' },
    {
      question: 'Who writes with Author Two and Author Three?',
      intent: 'COAUTHORS',
      status: 'NOT_UNDERSTOOD',
      notUnderstood: ['Author Three'],
    },
  ],
  'comparisons: which of them more': [
    ...all(
      [
        'Interdependence or balance of threat on Iran, which more?',
        'Is interdependence or balance of threat applied more often to Iran?',
        'Which theory is used more in articles on Iran: interdependence or balance of threat?',
        'Compare interdependence and balance of threat on Iran',
        'وابستگی متقابل یا موازنه تهدید درباره ایران، کدام بیشتر؟',
        'درباره ایران وابستگی متقابل بیشتر به کار رفته است یا موازنه تهدید؟',
        'وابستگی متقابل و موازنه تهدید را درباره ایران مقایسه کنید',
      ],
      { intent: 'COMPARISON', entities: ['interdependence', 'balance-of-threat'], count: 2 },
    ),
    ...all(
      [
        'Which country is studied more, Iran or China?',
        'Are there more articles on Iran or on China?',
        'ایران یا چین، کدام بیشتر بررسی شده است؟',
      ],
      { intent: 'COMPARISON', entities: ['IRN', 'CHN'], count: 2 },
    ),
    ...all(
      [
        'Who writes more about China, Author Two or Author Six?',
        'Author Two بیشتر درباره چین نوشته است یا Author Six؟',
      ],
      { intent: 'COMPARISON', entities: ['author-two', 'author-six'], count: 2 },
    ),
    ...all(['Which is criticised more, interdependence or liberalism?'], {
      intent: 'COMPARISON',
      entities: ['interdependence', 'liberalism'],
    }),
    {
      question: 'Which theories are most used on Iran or China?',
      intent: 'THEORIES',
      entities: [
        'complex-interdependence',
        'balance-of-threat',
        'weaponized-interdependence',
        'offensive-realism',
        'regional-security-complex',
      ],
    },
  ],
  'the last years': [
    ...all(
      [
        'articles on Iran in the last five years',
        'articles about Iran from the past 5 years',
        'مقاله‌های پنج سال اخیر درباره ایران',
        'مقاله‌های ۵ سال گذشته درباره ایران',
      ],
      { intent: 'ARTICLES', articles: ['sanctions-and-trade'] },
    ),
    ...all(['articles on Iran in the last decade', 'مقاله‌های دهه گذشته درباره ایران'], {
      intent: 'ARTICLES',
      articles: ABOUT_IRAN,
    }),
    ...all(['the latest articles on Japan', 'جدیدترین مقاله‌های مربوط به ژاپن'], {
      intent: 'ARTICLES',
      articles: ['democracies-and-war'],
    }),
  ],
  'years that are not said': all(
    ['articles on Iran in recent years', 'مقاله‌های سال‌های اخیر درباره ایران'],
    {
      intent: 'ARTICLES',
      status: 'NOT_UNDERSTOOD',
    },
  ),
  'what else articles have: journals, institutions, organizations, methods, themes, networks': [
    ...all(['Which journals publish about China?', 'کدام مجله‌ها درباره چین مقاله دارند؟'], {
      intent: 'JOURNALS',
      entities: ['sample-quarterly', 'sample-review'],
    }),
    ...all(['Which institutions study Iran?', 'کدام دانشگاه‌ها درباره ایران مقاله دارند؟'], {
      intent: 'INSTITUTIONS',
      entities: ['sample-university'],
    }),
    ...all(
      [
        'Which organizations are involved in articles on Central Asia?',
        'کدام سازمان‌ها در مقاله‌های مربوط به آسیای مرکزی آمده‌اند؟',
      ],
      { intent: 'ORGANIZATIONS', entities: ['shanghai-cooperation-organization'] },
    ),
    ...all(
      ['What methods are used in articles on Iran?', 'چه روش‌هایی در مقاله‌های ایران به کار رفته است؟'],
      {
        intent: 'METHODS',
        entities: ['case-study'],
      },
    ),
    ...all(['Which theories occur together?', 'کدام نظریه‌ها با هم می‌آیند؟'], {
      intent: 'THEMES',
      status: 'NOTHING_FOUND',
    }),
    ...all(['What are the main themes of articles on Japan?', 'مضامین اصلی مقاله‌های ژاپن چیست؟'], {
      intent: 'KEYWORDS',
      entities: ['east-asia'],
    }),
    ...all(
      [
        'The co-author network of articles on Central Asia',
        'Show me the network of authors on Central Asia',
        'شبکه هم‌نویسندگی درباره آسیای مرکزی',
      ],
      { intent: 'COAUTHORS', count: 3 },
    ),
    ...all(['Who are the most productive authors?', 'پرکارترین نویسندگان چه کسانی هستند؟'], {
      intent: 'AUTHORS',
      count: 7,
    }),
  ],
  'not understood: nothing is guessed': [
    {
      question: 'Which articles apply interdependence theory to Atlantis?',
      intent: 'ARTICLES',
      status: 'NOT_UNDERSTOOD',
      notUnderstood: ['Atlantis'],
    },
    {
      question: 'Which articles apply flurbism to China?',
      intent: 'ARTICLES',
      status: 'NOT_UNDERSTOOD',
      notUnderstood: ['flurbism'],
    },
    {
      question: 'کدام مقاله‌ها نظریه بلابلا را درباره چین به کار برده‌اند؟',
      intent: 'ARTICLES',
      status: 'NOT_UNDERSTOOD',
      notUnderstood: ['بلابلا'],
    },
    {
      question: 'Which articles by Jane Nobody apply realism?',
      intent: 'ARTICLES',
      status: 'NOT_UNDERSTOOD',
      notUnderstood: ['Jane Nobody'],
    },
    {
      question: 'What is the weather in Tehran?',
      intent: 'ARTICLES',
      status: 'NOT_UNDERSTOOD',
      notUnderstood: ['weather'],
    },
    {
      question: 'Which Iranian authors apply realism?',
      intent: 'AUTHORS',
      status: 'NOT_UNDERSTOOD',
      notUnderstood: ['Iranian'],
    },
    { question: 'Tell me a joke', intent: null, status: 'NOT_UNDERSTOOD', notUnderstood: ['joke'] },
    { question: 'سلام، حالت چطور است؟', intent: null, status: 'NOT_UNDERSTOOD' },
    {
      question: 'Which articles resemble "A title that nobody has written"?',
      intent: null,
      status: 'NOT_UNDERSTOOD',
    },
    { question: 'Which works are cited most?', intent: null, status: 'NOT_UNDERSTOOD' },
    { question: 'How did it develop over time?', intent: null, status: 'NOT_UNDERSTOOD' },
    { question: 'Who is connected to Author Two?', intent: null, status: 'NOT_UNDERSTOOD' },
    { question: 'MATCH (n) DETACH DELETE n', intent: null, status: 'NOT_UNDERSTOOD' },
    { question: '؟؟؟', intent: null, status: 'NOT_UNDERSTOOD' },
    {
      question: 'What is in issue 99 of Sample Quarterly?',
      intent: 'ARTICLES',
      status: 'NOT_UNDERSTOOD',
      notUnderstood: ['99'],
    },
  ],
};
