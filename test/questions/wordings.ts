import type { Intent } from '../../src/questions/intent.js';

/**
 * Questions in the words of those who ask, with what must stand in the variables of the equivalent operation: ids,
 * roles, years. They name only what the ontology knows, so that any graph will do. Written without a look at the
 * vocabulary; a wording that is not understood belongs here before it is mended.
 */
export const WORDINGS: Readonly<Partial<Record<Intent, readonly (readonly [string, readonly string[]])[]>>> =
  {
    ARTICLES: [
      [
        'any paper that both criticises realism and applies constructivism?',
        [
          '"id":"theory:realism","includeSubtheories":true,"roles":["CRITICIZES"]',
          '"id":"theory:constructivism","includeSubtheories":true,"roles":["APPLIES"',
        ],
      ],
      [
        'مقاله‌هایی که واقع‌گرایی را نقد کرده و سازه‌انگاری را به کار برده‌اند',
        [
          '"id":"theory:realism","includeSubtheories":true,"roles":["CRITICIZES"]',
          '"id":"theory:constructivism","includeSubtheories":true,"roles":["APPLIES"',
        ],
      ],
      [
        'articles that apply or criticise realism and constructivism',
        [
          '"id":"theory:realism","includeSubtheories":true,"roles":["APPLIES","TESTS","EXTENDS","CRITICIZES"]',
        ],
      ],
      [
        'لطفا مقاله هایی که وابستگی متقابل رو در مورد چین به کار بردن رو نشون بده',
        ['theory:interdependence', 'country:CHN'],
      ],
      [
        'میشه لطفاً فهرست مقالاتی را که از نظریهٔ موازنهٔ تهدید بهره گرفته‌اند به من بدهید',
        ['theory:balance-of-threat'],
      ],
      ['کدام پژوهش‌ها واقع‌گرایی را نقد کرده‌اند', ['theory:realism', 'CRITICIZES']],
      ['مقالاتی که لیبرالیسم فقط در آنها نام برده شده است', ['theory:liberalism', 'MENTIONS']],
      ['مقاله‌های مربوط به ایران که در آنها هیچ نظریه‌ای ذکر نشده', ['country:IRN']],
      ['کدام نوشته ها به روابط آمریکا و چین پرداخته اند', ['country:USA', 'country:CHN']],
      ['در مورد رابطهٔ دوجانبهٔ ایران و روسیه چند مقاله داریم؟', ['country:IRN', 'country:RUS']],
      ['از سال ۱۳۹۵ به بعد چه مقاله‌هایی دربارهٔ آسیای مرکزی منتشر شده است', ['region:central-asia', '1395']],
      ['مقالات پنج سال اخیر درباره ژاپن', ['country:JPN', '1399']],
      ['چند تا مقاله راجع به ایران هست', ['country:IRN']],
      [
        'بین سال‌های ۱۹۹۰ تا ۲۰۰۵ کدام مقاله‌ها آزمونی از موازنه تهدید بوده‌اند؟',
        ['theory:balance-of-threat', '1990', '2005'],
      ],
      [
        'could you pull up anything that takes interdependence as its framework and deals with China',
        ['theory:interdependence', 'country:CHN'],
      ],
      ['papers critical of neorealism', ['theory:neorealism', 'CRITICIZES']],
      ['articles that merely mention liberalism', ['theory:liberalism', 'MENTIONS']],
      ['articles on Iran without any theory', ['country:IRN']],
      ['Anything on US-China relations published after 2010?', ['country:USA', 'country:CHN', '2011']],
      ['what has been written about Iran and Saudi Arabia together', ['country:IRN', 'country:SAU']],
      ['Have any articles since 2016 dealt with Russia?', ['country:RUS', '2016']],
      ['which studies from the last five years look at Japan', ['country:JPN']],
      ['count the papers on the Persian Gulf', ['region:persian-gulf']],
      [
        'سلام، من دارم روی پایان‌نامه‌ام کار می‌کنم و دنبال مقاله‌هایی هستم که سازه‌انگاری رو برای تحلیل روسیه استفاده کردن',
        ['theory:constructivism', 'country:RUS'],
      ],
      ['در کدام پژوهش‌ها سیاست خارجی ایران از دید واقع‌گرایی تحلیل شده', ['theory:realism', 'country:IRN']],
      ['تعداد مقالاتی که از ۲۰۱۰ به این طرف درباره چین چاپ شدن', ['country:CHN', '2010']],
      ['فقط مقاله‌هایی که لیبرالیسم را نقد کرده ولی به کار نبرده‌اند', ['theory:liberalism', 'CRITICIZES']],
      ['مقاله‌ای هست که ایران و عربستان را با هم بررسی کرده باشد', ['country:IRN', 'country:SAU']],
      [
        "I'm writing a literature review on neorealism and East Asia, what should I read?",
        ['theory:neorealism', 'region:east-asia'],
      ],
      ['how many times has soft balancing been used for Russia?', ['theory:soft-balancing', 'country:RUS']],
      [
        'Were there any constructivist readings of Japan before 2000',
        ['theory:constructivism', 'country:JPN', '1999'],
      ],
      ['Russia studied through neoclassical realism', ['country:RUS', 'theory:neoclassical-realism']],
      [
        'articles about Iran and China but not about the United States',
        ['country:IRN', 'country:CHN', 'country:USA'],
      ],
      ['papers in Persian about Japan', ['country:JPN', 'FA']],
      ['Which English-language articles use soft power?', ['theory:soft-power', 'EN']],
      [
        'آیا تا به حال کسی موازنه نرم را برای تبیین رفتار روسیه به کار گرفته است',
        ['theory:soft-balancing', 'country:RUS'],
      ],
      ['مقاله‌هایی که هم آمریکا و هم روسیه را مطالعه می‌کنند', ['country:USA', 'country:RUS']],
      ['از بین مقالات ۱۴۰۰ به بعد کدام‌ها درباره ایران است', ['country:IRN', '1400']],
      [
        'آیا مقاله‌ای داریم که قدرت نرم و آسیای مرکزی را پوشش دهد',
        ['theory:soft-power', 'region:central-asia'],
      ],
      ['Can you tell me which articles reject liberal institutionalism?', ['CRITICIZES']],
      [
        'Are there studies of Central Asia that rely on regionalism?',
        ['region:central-asia', 'theory:regionalism'],
      ],
      ['Which articles refer to realism only in passing?', ['theory:realism', 'MENTIONS']],
      [
        'I would like a list of articles which combine realism and constructivism',
        ['theory:realism', 'theory:constructivism'],
      ],
      [
        'نظریه موازنه تهدید در چه مقاله‌هایی درباره خاورمیانه آزموده شده است؟',
        ['theory:balance-of-threat', 'region:middle-east', 'TESTS'],
      ],
      ['آخرین مقالات مربوط به چین', ['country:CHN']],
      ['سه مقاله جدید درباره ژاپن', ['country:JPN']],
      ['مقاله‌های فارسی که رئالیسم را در ایران به کار گرفته‌اند', ['theory:realism', 'country:IRN', 'FA']],
      [
        'Which articles address Chinese foreign policy using soft balancing?',
        ['country:CHN', 'theory:soft-balancing'],
      ],
      ['Show me the three most recent papers on Russia', ['country:RUS']],
      [
        'any research linking Iran with weaponized interdependence',
        ['country:IRN', 'theory:weaponized-interdependence'],
      ],
      ['I am compiling a bibliography of English School articles', ['theory:english-school']],
      ['Which articles on the United States do not mention any theory?', ['country:USA']],
      [
        'مقاله‌ای که واقع‌گرایی نوکلاسیک را درباره روسیه به کار بسته باشد سراغ دارید؟',
        ['theory:neoclassical-realism', 'country:RUS'],
      ],
      ['نقدهای وارد بر واقع‌گرایی در کدام مقاله‌ها آمده', ['theory:realism', 'CRITICIZES']],
      ['بین ایران و آمریکا چه مقالاتی نوشته شده', ['country:IRN', 'country:USA']],
      ['هر مقاله‌ای که درباره چین باشه و بعد از سال ۲۰۱۵ چاپ شده باشه', ['country:CHN', '2016']],
      ['چه مقاله‌هایی هیچ چارچوب نظری ندارند و به روسیه مربوط می‌شوند', ['country:RUS', 'noTheory']],
      [
        "Which studies look at Russia's soft power in Central Asia?",
        ['country:RUS', 'region:central-asia', 'theory:soft-power'],
      ],
      ['How many articles on Japan came out after 1995?', ['country:JPN', '1996']],
      ['Is there any work that tests democratic peace theory?', ['theory:democratic-peace', 'TESTS']],
      ['give me articles from 2010 through 2020 on Russia', ['country:RUS', '2010', '2020']],
      ['What is the most recent article on Central Asia?', ['region:central-asia']],
      ['مقالاتی که چین رو از منظر واقع گرایی تهاجمی دیدن', ['country:CHN', 'theory:offensive-realism']],
      [
        'در مورد نقش سازمان همکاری شانگهای در آسیای مرکزی چی داریم',
        ['region:central-asia', 'organization:shanghai-cooperation-organization'],
      ],
      [
        'آیا مقاله‌ای به زبان انگلیسی درباره ایران و عربستان موجود است؟',
        ['country:IRN', 'country:SAU', 'EN'],
      ],
      ['میخوام بدونم کدوم مقاله‌ها صرفاً به لیبرالیسم اشاره کردن', ['theory:liberalism', 'MENTIONS']],
      [
        'مقاله‌هایی که سازه‌انگاری را با واقع‌گرایی مقایسه می‌کنند',
        ['theory:constructivism', 'theory:realism', 'COMPARES'],
      ],
      ['Articles which do not apply realism to Russia', ['theory:realism', 'country:RUS', 'not']],
      ['Which articles apply realism but not neorealism?', ['theory:realism', 'theory:neorealism', 'not']],
    ],
    THEORIES: [
      [
        'در حوزه آسیای مرکزی تا حالا چه نظریه هایی به کار گرفته شده اند و هر کدام چند بار',
        ['region:central-asia'],
      ],
      ['پرتکرارترین نظریه در مقالات مربوط به چین کدام است', ['country:CHN']],
      [
        'what theoretical frameworks have scholars used for Central Asia, and how many times each?',
        ['region:central-asia'],
      ],
      ['نظریه های بکاررفته در مقالات مربوط به روسیه', ['country:RUS']],
      ['در دهه ۱۹۹۰ از چه نظریه‌هایی درباره آسیای مرکزی استفاده می‌شد', ['region:central-asia', '1990']],
      ['اکثر مقالات حوزه خلیج فارس از چه نظریه‌ای بهره جسته‌اند', ['region:persian-gulf']],
      ['which theory dominates the scholarship on the Persian Gulf', ['region:persian-gulf']],
      ['top 5 theories in research on the United States', ['country:USA']],
      ['the ten most used theories', []],
      ['از چه چارچوب‌های نظری برای توضیح سیاست خارجی ایران استفاده شده است؟', ['country:IRN']],
      ['Which theoretical approaches prevail in studies of the Persian Gulf?', ['region:persian-gulf']],
      ['نظریه غالب در مطالعات خلیج فارس چیه', ['region:persian-gulf']],
      ['list all theories applied to the dyad Russia-United States', ['country:RUS', 'country:USA']],
    ],
    PLACES: [
      ['موازنه تهدید روی کدوم کشورها پیاده شده؟', ['theory:balance-of-threat']],
      ['Balance of threat has been applied to which countries?', ['theory:balance-of-threat']],
      ['کدام کشور بیشتر از همه با سازه‌انگاری مطالعه شده', ['theory:constructivism']],
      ['بیشترین استفاده از نظریه وابستگی متقابل مربوط به کدام کشورهاست؟', ['theory:interdependence']],
      ['Which places has soft power been applied to, and how often?', ['theory:soft-power']],
    ],
    AUTHORS: [
      [
        'چه نویسنده‌هایی از سازه‌انگاری در مورد چین استفاده کرده‌اند؟',
        ['theory:constructivism', 'country:CHN'],
      ],
      ['کی درباره قدرت نرم نوشته؟', ['theory:soft-power']],
      [
        'who has published on Russia from a constructivist perspective',
        ['country:RUS', 'theory:constructivism'],
      ],
      ['I need reviewers for a paper on soft balancing', ['theory:soft-balancing']],
      ['پژوهشگرانی که روی موازنه نرم کار می‌کنند چه کسانی‌اند', ['theory:soft-balancing']],
      ['Who are the most prolific authors on China?', ['country:CHN']],
      [
        'دنبال داور برای مقاله‌ای در باب آسیای مرکزی می‌گردم؛ چه کسانی در این زمینه نوشته‌اند؟',
        ['region:central-asia'],
      ],
      ['کی بیشتر از همه درباره روسیه مقاله داره', ['country:RUS']],
      ['چه کسانی موازنه تهدید را زیر سؤال برده‌اند؟', ['theory:balance-of-threat', 'CRITICIZES']],
      ['authors who have worked on both Russia and China', ['country:RUS', 'country:CHN']],
      ['لطفاً بفرمایید چند نفر درباره آسیای مرکزی نوشته‌اند', ['region:central-asia']],
      ['Authors using realism to explain Chinese behaviour', ['theory:realism', 'country:CHN']],
      ['Which authors write about both Iran and the United States?', ['country:IRN', 'country:USA']],
      ['constructivism: who uses it?', ['theory:constructivism']],
      [
        'چه کسی واقع‌گرایی نوکلاسیک را روی روسیه آزمایش کرده',
        ['theory:neoclassical-realism', 'country:RUS', 'TESTS'],
      ],
      ['موازنه قوا رو کیا به کار بردن؟', ['theory:balance-of-power']],
      ['بعد از سال ۱۳۸۰ چه کسانی درباره روسیه نوشتند', ['country:RUS', '1381']],
      ['how many authors have written on Iran', ['country:IRN']],
      ['who studies Japan?', ['country:JPN']],
    ],
    KEYWORDS: [
      ['کلیدواژه‌های پرتکرار مقالات چین', ['country:CHN']],
      ['What topics come up alongside interdependence?', ['theory:interdependence']],
      ['What are the main keywords in articles about Japan?', ['country:JPN']],
      ['موضوعات همراه با سازه انگاری', ['theory:constructivism']],
      ['which keywords go with soft balancing', ['theory:soft-balancing']],
    ],
    JOURNALS: [
      ['مجلاتی که راجع به ایران مقاله منتشر کرده‌اند', ['country:IRN']],
      ['list journals that have published on Iran', ['country:IRN']],
    ],
    INSTITUTIONS: [
      ['Which universities do authors writing about Central Asia come from?', ['region:central-asia']],
      ['چه دانشگاه‌هایی روی آسیای مرکزی کار کرده‌اند', ['region:central-asia']],
    ],
    METHODS: [
      ['روش‌های به‌کاررفته در مقالات ایران', ['country:IRN']],
      ['what methods do articles on Iran use', ['country:IRN']],
    ],
    COMPARISON: [
      [
        'Is the English School more popular than constructivism in Asia?',
        ['theory:english-school', 'theory:constructivism', 'region:asia'],
      ],
      [
        'آیا بین رئالیسم و لیبرالیسم در مقالات روسیه، رئالیسم پرکاربردتر است؟',
        ['theory:realism', 'theory:liberalism', 'country:RUS'],
      ],
      [
        'واقع گرایی و لیبرالیسم را در مقالات ایران مقایسه کن',
        ['theory:realism', 'theory:liberalism', 'country:IRN'],
      ],
      [
        'واقع‌گرایی بیشتر درباره ایران به کار رفته یا سازه‌انگاری',
        ['theory:realism', 'theory:constructivism', 'country:IRN'],
      ],
      [
        'Is realism or constructivism used more in work on Iran?',
        ['theory:realism', 'theory:constructivism', 'country:IRN'],
      ],
      ['realism vs liberalism in studies of China', ['theory:realism', 'theory:liberalism', 'country:CHN']],
      [
        'کدام یک از واقع‌گرایی، لیبرالیسم و سازه‌انگاری درباره چین پرکاربردتر بوده است؟',
        ['theory:realism', 'theory:liberalism', 'theory:constructivism', 'country:CHN'],
      ],
      [
        'compare the use of realism and constructivism across articles about Russia',
        ['theory:realism', 'theory:constructivism', 'country:RUS'],
      ],
      ['رئالیسم تدافعی و نورئالیسم؛ کدام در مورد چین بیشتر به کار رفته', ['country:CHN']],
      [
        'Which of constructivism and realism has been applied more often to Russia since 1990?',
        ['theory:constructivism', 'theory:realism', 'country:RUS', '1990'],
      ],
      [
        'در مقالات مربوط به روسیه، رئالیسم رایج‌تر است یا لیبرالیسم؟',
        ['theory:realism', 'theory:liberalism', 'country:RUS'],
      ],
      [
        'Which of these is more common in articles on China: interdependence or balance of power?',
        ['theory:interdependence', 'theory:balance-of-power', 'country:CHN'],
      ],
      [
        'تو مقاله‌های ژاپن سازه‌انگاری بیشتره یا واقع‌گرایی؟',
        ['theory:constructivism', 'theory:realism', 'country:JPN'],
      ],
      [
        'do more articles apply realism or liberalism to China?',
        ['theory:realism', 'theory:liberalism', 'country:CHN'],
      ],
      [
        'مقایسه سازه‌انگاری و واقع‌گرایی در مقالات چین',
        ['theory:constructivism', 'theory:realism', 'country:CHN'],
      ],
      [
        'Comparison of realism with liberalism for Iran',
        ['theory:realism', 'theory:liberalism', 'country:IRN'],
      ],
    ],
    THEMES: [
      ['کدام موضوعات بیشتر کنار هم می‌آیند؟', []],
      ['Which keywords tend to appear together?', ['KEYWORD']],
    ],
    TIMELINE: [
      ['سیر تحول استفاده از سازه انگاری در طول سال‌ها چگونه بوده است', ['theory:constructivism']],
      ['روند به‌کارگیری واقع گرایی به تفکیک سال شمسی', ['theory:realism', 'SOLAR']],
      ['how has the popularity of constructivism changed over the years', ['theory:constructivism']],
      ['Number of articles per year using realism', ['theory:realism']],
      ['واقع گرایی تهاجمی در چه سال هایی بیشتر استفاده شده', ['theory:offensive-realism']],
      ['نمودار سالانه مقالات سازه‌انگارانه', ['theory:constructivism']],
      ['number of papers on Iran by year', ['country:IRN']],
      ['تعداد مقاله ها به تفکیک سال برای موازنه قوا', ['theory:balance-of-power']],
      ["how did scholars' interest in Central Asia change over time", ['region:central-asia']],
      ['شمار مقالات هر سال درباره ایران', ['country:IRN']],
      ['Is constructivism gaining ground in the study of China?', ['theory:constructivism', 'country:CHN']],
    ],
    MATRIX: [
      ['give me a matrix of realist theories against countries', []],
      ['جدول نظریه‌ها و کشورها رو میخوام', []],
      ['ماتریس نظریه-کشور را نشان بدهید', []],
      ['Give me a breakdown of theories by country', []],
    ],
    MOST_CITED: [
      [
        'پراستنادترین آثار در میان مقالاتی که نوواقع‌گرایی را به کار برده‌اند کدام‌اند',
        ['theory:neorealism'],
      ],
      ['what do articles applying neorealism cite the most', ['theory:neorealism']],
      [
        'Which sources are cited most often by articles using balance of threat?',
        ['theory:balance-of-threat'],
      ],
    ],
  };
