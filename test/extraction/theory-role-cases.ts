import type { Language } from '../../src/domain/language.js';
import type { TheoryRole } from '../../src/domain/theory-role.js';

/** A sentence of an abstract and what it does with each theory. `applied` stands for any applied role. */
export type RoleCase = readonly [
  language: Language,
  sentence: string,
  roles: Readonly<Record<string, TheoryRole | 'applied' | 'absent'>>,
];

/** Sentences in our own words, in both languages, each with what a reader of the field would say of it. */
export const ROLE_CASES: readonly RoleCase[] = [
  // Frameworks, English.
  [
    'en',
    'Drawing on constructivism, this article explains the foreign policy of Turkey.',
    { constructivism: 'applied' },
  ],
  [
    'en',
    'The paper uses the theory of neoclassical realism to explain Indian behaviour.',
    { 'neoclassical-realism': 'applied', realism: 'absent' },
  ],
  [
    'en',
    'This study examines Iraqi policy through the lens of ontological security.',
    { 'ontological-security': 'applied' },
  ],
  [
    'en',
    'Within the framework of balance of threat, the article asks why Qatar turned to Ankara.',
    { 'balance-of-threat': 'applied' },
  ],
  ['en', 'The conceptual framework of this research is hedging.', { hedging: 'applied' }],
  [
    'en',
    'Using the conceptual framework of network power, we study payment systems.',
    { 'network-power': 'applied' },
  ],
  [
    'en',
    'The theoretical foundations of the article rest on the English School.',
    { 'english-school': 'applied' },
  ],
  [
    'en',
    'Informed by world-systems theory, the chapter traces dependence on raw materials.',
    { 'world-systems': 'applied' },
  ],
  ['en', 'The article is based on the democratic peace theory.', { 'democratic-peace': 'applied' }],
  [
    'en',
    'Relying on the theoretical foundations of liberal intergovernmentalism, bargains in Brussels are studied.',
    { 'liberal-intergovernmentalism': 'applied' },
  ],
  [
    'en',
    'From the perspective of offensive realism, the paper studies the rise of China.',
    { 'offensive-realism': 'applied' },
  ],
  [
    'en',
    'The research adopts a constructivist approach to identity in Ukraine.',
    { constructivism: 'applied' },
  ],
  ['en', 'This paper applies role theory to the diplomacy of Japan.', { 'role-theory': 'applied' }],
  ['en', 'We employ securitization theory to analyse migration in Hungary.', { securitization: 'applied' }],
  [
    'en',
    'Building on dependency theory, the author explains the debt of Argentina.',
    { dependency: 'applied' },
  ],
  [
    'en',
    'Power transition theory is used to explain the rivalry between the two states.',
    { 'power-transition': 'applied' },
  ],
  [
    'en',
    'The study takes neoliberal institutionalism as its theoretical framework.',
    { 'neoliberal-institutionalism': 'applied' },
  ],
  [
    'en',
    'Regional security complex theory serves as the framework for the analysis of the Persian Gulf.',
    { 'regional-security-complex': 'applied' },
  ],
  [
    'en',
    'Combining realism and constructivism, this article explains the choice of allies.',
    { realism: 'applied', constructivism: 'applied' },
  ],
  [
    'en',
    'The article draws on feminism and postcolonialism to read the speeches of leaders.',
    { feminism: 'applied', postcolonialism: 'applied' },
  ],
  ['en', 'Grounded in critical theory, this essay questions sanctions.', { 'critical-theory': 'applied' }],
  [
    'en',
    'In the light of hegemonic stability theory, the paper explains the decline of the trade regime.',
    { 'hegemonic-stability': 'applied' },
  ],
  [
    'en',
    'The answer is guided by the logic of complex interdependence.',
    { 'complex-interdependence': 'applied' },
  ],
  [
    'en',
    'The question is examined within the framework of neofunctionalism.',
    { neofunctionalism: 'applied' },
  ],
  [
    'en',
    'Through the prism of strategic culture, this paper looks at Russian nuclear doctrine.',
    { 'strategic-culture': 'applied' },
  ],
  [
    'en',
    'The analytical framework combines two-level games with bureaucratic politics.',
    { 'two-level-games': 'applied' },
  ],
  ['en', 'Its theoretical basis is balance of interests theory.', { 'balance-of-interests': 'applied' }],
  // Tests and extensions, English.
  ['en', 'This article tests democratic peace theory against new data.', { 'democratic-peace': 'TESTS' }],
  [
    'en',
    'The paper puts to the test the power transition theory in East Asia.',
    { 'power-transition': 'TESTS' },
  ],
  [
    'en',
    'Hypotheses derived from offensive realism are tested on the Crimean case.',
    { 'offensive-realism': 'TESTS' },
  ],
  [
    'en',
    'This article extends balance of threat theory to small states.',
    { 'balance-of-threat': 'EXTENDS' },
  ],
  ['en', 'The authors refine the theory of alliance politics.', {}],
  [
    'en',
    'The paper offers an extension of role theory to international organizations.',
    { 'role-theory': 'EXTENDS' },
  ],
  // Contrast and negation, English.
  [
    'en',
    'Using constructivism rather than realism, the paper explains the decision of Riyadh.',
    { constructivism: 'applied', realism: 'MENTIONS' },
  ],
  [
    'en',
    'Contrary to neorealism, this article argues from the perspective of constructivism.',
    { neorealism: 'MENTIONS', constructivism: 'applied' },
  ],
  [
    'en',
    'Unlike liberalism, which stresses trade, the article draws on realism.',
    { liberalism: 'MENTIONS', realism: 'applied' },
  ],
  [
    'en',
    'Instead of dependency theory, the study adopts world-systems theory.',
    { dependency: 'MENTIONS', 'world-systems': 'applied' },
  ],
  ['en', 'The case is explained not by realism but by constructivism.', { realism: 'MENTIONS' }],
  [
    'en',
    'Moving beyond neorealism, the paper employs the theory of neoclassical realism.',
    { neorealism: 'MENTIONS', 'neoclassical-realism': 'applied' },
  ],
  ['en', 'Marxism is not used in this research.', { marxism: 'MENTIONS' }],
  // Criticism, English.
  [
    'en',
    'This article offers a critique of neorealism and its view of anarchy.',
    { neorealism: 'CRITICIZES' },
  ],
  ['en', 'The paper criticizes liberalism for its silence on empire.', { liberalism: 'CRITICIZES' }],
  [
    'en',
    'Offensive realism fails to explain the restraint of Germany.',
    { 'offensive-realism': 'CRITICIZES' },
  ],
  ['en', 'The shortcomings of modernist regime theory are discussed.', {}],
  ['en', 'The limits of rational choice theory are shown by the case.', { 'rational-choice': 'CRITICIZES' }],
  // Comparison, English.
  [
    'en',
    'This article compares realism and liberalism in their view of institutions.',
    { realism: 'COMPARES', liberalism: 'COMPARES' },
  ],
  [
    'en',
    'A comparative study of the English School and constructivism is offered.',
    { 'english-school': 'COMPARES', constructivism: 'COMPARES' },
  ],
  [
    'en',
    'The debate between neorealism and neoliberalism shaped the discipline.',
    { neorealism: 'COMPARES' },
  ],
  // Passing mention, English.
  ['en', 'In the past, realism and its critics shaped the discipline.', { realism: 'MENTIONS' }],
  ['en', 'Scholars of realism have long written about war.', { realism: 'MENTIONS' }],
  ['en', 'Russia has used soft power tools in neighbouring states.', { 'soft-power': 'MENTIONS' }],
  ['en', 'The hegemony of the United States is in decline.', { hegemony: 'MENTIONS' }],
  [
    'en',
    'Deterrence failed and the balance of power changed in the region.',
    { 'balance-of-power': 'MENTIONS' },
  ],
  ['en', 'Most scholars rely on realism when they write about the Gulf.', { realism: 'MENTIONS' }],
  ['en', 'Legal realism changed the teaching of law in American schools.', { realism: 'absent' }],
  ['en', 'Magical realism marks the novels of the region.', { realism: 'absent' }],
  ['en', 'The role of identity in Polish elections is small.', {}],
  // Who works with it, English.
  [
    'en',
    'The existing literature relies on realism; this article draws on constructivism instead.',
    { realism: 'MENTIONS', constructivism: 'applied' },
  ],
  [
    'en',
    'Some scholars use dependency theory, but this paper adopts the perspective of liberal intergovernmentalism.',
    { dependency: 'MENTIONS', 'liberal-intergovernmentalism': 'applied' },
  ],
  ['en', 'Iran uses soft balancing against its rivals.', { 'soft-balancing': 'MENTIONS' }],
  [
    'en',
    'Vietnam adopted hedging and bandwagoning by turns.',
    { hedging: 'MENTIONS', bandwagoning: 'MENTIONS' },
  ],
  [
    'en',
    'This article uses the theory of soft balancing to explain how Iran met its rivals.',
    { 'soft-balancing': 'applied' },
  ],
  [
    'en',
    'Neither realism nor liberalism can account for this outcome.',
    { realism: 'MENTIONS', liberalism: 'MENTIONS' },
  ],
  ['en', 'The paper rests on constructivism, not only on realism.', { constructivism: 'applied' }],
  ['en', 'Critics of liberalism welcomed the decision of the court.', { liberalism: 'MENTIONS' }],
  [
    'en',
    'The concept of strategic culture is used to interpret Indian doctrine.',
    { 'strategic-culture': 'applied' },
  ],
  [
    'en',
    'By means of discourse theory, the speeches of the prime minister are analysed.',
    { 'discourse-theory': 'applied' },
  ],
  ['en', 'The crisis is explained on the basis of prospect theory.', { 'prospect-theory': 'applied' }],
  [
    'en',
    'The author takes a neo-Gramscian perspective on the reform of the fund.',
    { 'neo-gramscianism': 'applied' },
  ],
  [
    'en',
    'Two-level game theory provides the framework of this study of the nuclear talks.',
    { 'two-level-games': 'applied' },
  ],
  ['en', 'Theoretically, the article is anchored in postcolonialism.', { postcolonialism: 'applied' }],
  [
    'en',
    'Realism fails to explain the outcome, so the paper turns to the theory of ontological security.',
    { realism: 'CRITICIZES', 'ontological-security': 'applied' },
  ],
  ['en', 'The security dilemma between the two Koreas has deepened.', { 'security-dilemma': 'MENTIONS' }],
  ['en', 'Multipolarity is the mark of the present system.', { multipolarity: 'MENTIONS' }],
  ['en', 'Energy interdependence ties the two economies together.', { interdependence: 'absent' }],
  [
    'en',
    'China seeks regional hegemony and the United States resists it.',
    { 'regional-hegemony': 'MENTIONS', hegemony: 'absent' },
  ],
  [
    'en',
    'The study relies on documents and interviews in the tradition of historical sociology.',
    { 'historical-sociology': 'applied' },
  ],
  ['en', 'An introduction to feminism in the discipline opens the volume.', { feminism: 'MENTIONS' }],
  ['en', 'The evolution of the English School since 1959 is traced.', { 'english-school': 'MENTIONS' }],
  [
    'en',
    'Debates in political science on rational choice theory are old.',
    { 'rational-choice': 'MENTIONS' },
  ],
  [
    'en',
    'The paper is informed by securitization theory as developed by the Copenhagen School.',
    { securitization: 'applied' },
  ],
  // Frameworks, Persian.
  [
    'fa',
    'این مقاله با استفاده از نظریه سازه‌انگاری سیاست خارجی ترکیه را تبیین می‌کند.',
    { constructivism: 'applied' },
  ],
  [
    'fa',
    'پژوهش حاضر در چارچوب نظریه واقع‌گرایی نوکلاسیک رفتار هند را بررسی می‌کند.',
    { 'neoclassical-realism': 'applied', realism: 'absent' },
  ],
  ['fa', 'چارچوب نظری این نوشتار موازنه تهدید است.', { 'balance-of-threat': 'applied' }],
  [
    'fa',
    'با بهره‌گیری از چارچوب مفهومی قدرت شبکه‌ای، نظام پرداخت بررسی می‌شود.',
    { 'network-power': 'applied' },
  ],
  ['fa', 'مقاله با تکیه بر مکتب انگلیسی به تحول جامعه منطقه‌ای می‌پردازد.', { 'english-school': 'applied' }],
  ['fa', 'با کاربست نظریه نقش، دیپلماسی ژاپن مطالعه شده است.', { 'role-theory': 'applied' }],
  ['fa', 'این پژوهش از منظر امنیت هستی‌شناختی به سیاست عراق می‌نگرد.', { 'ontological-security': 'applied' }],
  [
    'fa',
    'تحلیل مقاله بر مبنای منطق وابستگی متقابل پیچیده انجام شده است.',
    { 'complex-interdependence': 'applied' },
  ],
  ['fa', 'پایه نظری پژوهش بر نهادگرایی نئولیبرال استوار است.', { 'neoliberal-institutionalism': 'applied' }],
  ['fa', 'نظریه صلح دموکراتیک برای تبیین این روابط به کار رفته است.', { 'democratic-peace': 'applied' }],
  [
    'fa',
    'نویسندگان از نظریه نظام جهانی کمک می‌گیرند تا وابستگی را توضیح دهند.',
    { 'world-systems': 'applied' },
  ],
  ['fa', 'رهیافت پژوهش سازه‌انگاری است و داده‌ها کتابخانه‌ای‌اند.', { constructivism: 'applied' }],
  ['fa', 'این نوشتار بر اساس نظریه انتقال قدرت رقابت دو کشور را می‌کاود.', { 'power-transition': 'applied' }],
  ['fa', 'مقاله با الهام از نظریه وابستگی بدهی‌های آرژانتین را توضیح می‌دهد.', { dependency: 'applied' }],
  ['fa', 'با رویکرد سازه‌انگارانه، هویت در اوکراین بررسی شده است.', { constructivism: 'applied' }],
  ['fa', 'موضوع مقاله در پرتو نظریه ثبات هژمونیک تحلیل می‌شود.', { 'hegemonic-stability': 'applied' }],
  [
    'fa',
    'رئالیسم تهاجمی به عنوان چارچوب نظری این پژوهش برگزیده شده است.',
    { 'offensive-realism': 'applied' },
  ],
  [
    'fa',
    'مبنای نظری مقاله، نظریه مجموعه امنیتی منطقه‌ای باری بوزان است.',
    { 'regional-security-complex': 'applied' },
  ],
  [
    'fa',
    'با تلفیق نظریه‌های واقع‌گرایی و سازه‌انگاری انتخاب متحدان توضیح داده می‌شود.',
    { realism: 'applied', constructivism: 'applied' },
  ],
  [
    'fa',
    'این مقاله با بکارگیری رویکرد پسااستعماری به سخنان رهبران می‌پردازد.',
    { postcolonialism: 'applied' },
  ],
  // Spacing and letters, Persian.
  ['fa', 'این مقاله درچارچوب نظریه واقعگرایی نوکلاسیک نوشته شده است.', { 'neoclassical-realism': 'applied' }],
  ['fa', 'اين مقاله با بهره گيري از نظريه سازه انگاري نوشته شده است.', { constructivism: 'applied' }],
  ['fa', 'این مقاله بااستفاده از نظریۀ موازنۀ تهدید نوشته شده است.', { 'balance-of-threat': 'applied' }],
  // More ways to frame a work, Persian.
  [
    'fa',
    'پژوهش با روش توصیفی و با بهره‌گیری از نظریه امنیتی‌سازی در پی پاسخ به این پرسش است.',
    { securitization: 'applied' },
  ],
  [
    'fa',
    'این مقاله می‌کوشد با رویکرد واقع‌گرایی تدافعی به این پرسش پاسخ دهد.',
    { 'defensive-realism': 'applied' },
  ],
  ['fa', 'در این راستا از نظریه بازی‌ها استفاده شده است.', { 'game-theory': 'applied' }],
  [
    'fa',
    'برای پاسخ به پرسش، نظریه مجموعه امنیتی منطقه‌ای انتخاب شده است.',
    { 'regional-security-complex': 'applied' },
  ],
  ['fa', 'نظریه موازنه نرم چارچوب تحلیلی مقاله را شکل می‌دهد.', { 'soft-balancing': 'applied' }],
  ['fa', 'داده‌ها در قالب نظریه نقش تحلیل شده‌اند.', { 'role-theory': 'applied' }],
  ['fa', 'به لحاظ نظری، این پژوهش مبتنی بر سازه‌انگاری است.', { constructivism: 'applied' }],
  ['fa', 'فرضیه مقاله بر پایه نظریه صلح دموکراتیک بنا شده است.', { 'democratic-peace': 'applied' }],
  ['fa', 'نگارنده با استناد به نظریه نظام جهانی نابرابری را توضیح می‌دهد.', { 'world-systems': 'applied' }],
  ['fa', 'چارچوب مفهومی تحقیق را نظریه فرهنگ استراتژیک می‌سازد.', { 'strategic-culture': 'applied' }],
  ['fa', 'با اتخاذ رویکرد پساساختارگرایی، گفتمان دو دولت واکاوی شده است.', { poststructuralism: 'applied' }],
  ['fa', 'این جستار با نگاهی به نظریه نوکارکردگرایی همگرایی را می‌سنجد.', { neofunctionalism: 'applied' }],
  ['fa', 'مقاله با عنایت به نظریه دولت تجاری سیاست دفاعی را می‌کاود.', { 'trading-state': 'applied' }],
  ['fa', 'الگوی نظری این پژوهش بازی دو سطحی پاتنام است.', { 'two-level-games': 'applied' }],
  [
    'fa',
    'چارچوب نظری مقاله تلفیقی از موازنه منافع و نظریه نقش است.',
    { 'balance-of-interests': 'applied', 'role-theory': 'applied' },
  ],
  ['fa', 'از دیدگاه نظریه انتقادی، تحریم‌ها بازخوانی می‌شود.', { 'critical-theory': 'applied' }],
  // Who works with it, Persian.
  ['fa', 'ایران با استفاده از موازنه نرم در پی مهار رقیبان است.', { 'soft-balancing': 'MENTIONS' }],
  [
    'fa',
    'این مقاله با استفاده از نظریه موازنه نرم، رفتار ایران را توضیح می‌دهد.',
    { 'soft-balancing': 'applied' },
  ],
  [
    'fa',
    'بیشتر پژوهش‌ها بر واقع‌گرایی تکیه کرده‌اند، اما این مقاله از سازه‌انگاری بهره می‌گیرد.',
    { realism: 'MENTIONS', constructivism: 'applied' },
  ],
  ['fa', 'موازنه قوا در خاورمیانه به هم خورده است.', { 'balance-of-power': 'MENTIONS' }],
  ['fa', 'معمای امنیتی میان دو کره ژرف‌تر شده است.', { 'security-dilemma': 'MENTIONS' }],
  ['fa', 'چندقطبی شدن نظام بین‌الملل ادامه دارد.', {}],
  ['fa', 'سیر تحول مکتب انگلیسی از آغاز تا امروز مرور می‌شود.', { 'english-school': 'MENTIONS' }],
  ['fa', 'هند و ژاپن با بهره‌گیری از قدرت نرم نفوذ خود را گسترش دادند.', { 'soft-power': 'MENTIONS' }],
  [
    'fa',
    'این مقاله نه تنها از سازه‌انگاری بلکه از نظریه نقش نیز بهره می‌گیرد.',
    { constructivism: 'applied', 'role-theory': 'applied' },
  ],
  ['fa', 'سیاست سد نفوذ آمریکا در برابر شوروی سال‌ها ادامه داشت.', { containment: 'MENTIONS' }],
  // Tests and extensions, Persian.
  ['fa', 'هدف مقاله آزمون نظریه صلح دموکراتیک در شرق آسیا است.', { 'democratic-peace': 'TESTS' }],
  ['fa', 'در این پژوهش نظریه انتقال قدرت آزموده می‌شود.', { 'power-transition': 'TESTS' }],
  ['fa', 'این مقاله در پی بسط نظریه موازنه تهدید به دولت‌های کوچک است.', { 'balance-of-threat': 'EXTENDS' }],
  // Contrast and negation, Persian.
  [
    'fa',
    'برخلاف نوواقع‌گرایی، این مقاله با تکیه بر سازه‌انگاری نوشته شده است.',
    { neorealism: 'MENTIONS', constructivism: 'applied' },
  ],
  ['fa', 'این رفتار را نه واقع‌گرایی بلکه سازه‌انگاری توضیح می‌دهد.', { realism: 'MENTIONS' }],
  [
    'fa',
    'به جای نظریه وابستگی، پژوهش از نظریه نظام جهانی بهره می‌گیرد.',
    { dependency: 'MENTIONS', 'world-systems': 'applied' },
  ],
  ['fa', 'مارکسیسم در این پژوهش به کار نرفته است.', { marxism: 'MENTIONS' }],
  // Criticism, Persian.
  ['fa', 'این مقاله به نقد نظریه نوواقع‌گرایی و نگاه آن به آنارشی می‌پردازد.', { neorealism: 'CRITICIZES' }],
  ['fa', 'کاستی‌های نظریه انتخاب عقلانی در این بحران آشکار شد.', { 'rational-choice': 'CRITICIZES' }],
  ['fa', 'رئالیسم تهاجمی در توضیح خویشتنداری آلمان ناتوان است.', { 'offensive-realism': 'CRITICIZES' }],
  // Comparison, Persian.
  [
    'fa',
    'بررسی تطبیقی نهادها از منظر رئالیسم و مکتب انگلیسی هدف این مقاله است.',
    { realism: 'COMPARES', 'english-school': 'COMPARES' },
  ],
  [
    'fa',
    'مقاله به مقایسه واقع‌گرایی و لیبرالیسم در باب جنگ می‌پردازد.',
    { realism: 'COMPARES', liberalism: 'COMPARES' },
  ],
  // Passing mention, Persian.
  ['fa', 'روسیه از ابزارهای قدرت نرم در همسایگی خود سود می‌برد.', { 'soft-power': 'MENTIONS' }],
  ['fa', 'هژمونی آمریکا رو به افول است.', { hegemony: 'MENTIONS' }],
  ['fa', 'واقع‌گرایان درباره جنگ بسیار نوشته‌اند.', {}],
  ['fa', 'رئالیسم جادویی در رمان‌های این منطقه دیده می‌شود.', { realism: 'absent' }],
  // Other ways to say it.
  [
    'fa',
    'هدف از نگارش این مقاله واکاوی سیاست خارجی عربستان در قبال یمن بر اساس رهیافت سازه‌انگاری الکساندر ونت است.',
    { constructivism: 'applied' },
  ],
  [
    'fa',
    'نوشتار حاضر درصدد است با کاربست مفاهیم مکتب کپنهاگ برنامه هسته‌ای را تحلیل نماید.',
    { 'copenhagen-school': 'applied' },
  ],
  [
    'fa',
    'در این مقاله تلاش می‌شود با نظریه موازنه تهدید علل ائتلاف‌سازی توضیح داده شود.',
    { 'balance-of-threat': 'applied' },
  ],
  ['fa', 'چارچوب تئوریک پژوهش حاضر نظریه نظام جهانی می‌باشد.', { 'world-systems': 'applied' }],
  ['fa', 'از این رو نظریه نوکارکردگرایی به عنوان مبنای تحلیل انتخاب گردید.', { neofunctionalism: 'applied' }],
  [
    'fa',
    'پژوهش حاضر کوشیده است روابط هند و پاکستان را در قالب معمای امنیت بررسی کند.',
    { 'security-dilemma': 'applied' },
  ],
  ['fa', 'هند در قالب دیپلماسی عمومی به همسایگان نزدیک شد.', { 'public-diplomacy': 'MENTIONS' }],
  [
    'fa',
    'مقاله با مبنا قرار دادن نظریه دولت رانتیر اقتصاد کویت را توضیح می‌دهد.',
    { 'rentier-state': 'applied' },
  ],
  ['fa', 'فرضیه پژوهش با اتکا به منطق رئالیسم تدافعی صورت‌بندی شده است.', { 'defensive-realism': 'applied' }],
  [
    'fa',
    'این مقاله نشان می‌دهد که نظریه ثبات هژمونیک ناکارآمد است.',
    { 'hegemonic-stability': 'CRITICIZES' },
  ],
  ['fa', 'گذار از وستفالی و جهانی شدن، حاکمیت را دگرگون کرده است.', { globalization: 'MENTIONS' }],
  [
    'en',
    'This article reads the crisis through the lens of the security dilemma.',
    { 'security-dilemma': 'applied' },
  ],
  ['en', 'The paper advances a constructivist account of the reform.', { constructivism: 'applied' }],
  [
    'en',
    'Employing a neoclassical realist framework, the paper explains the delay.',
    { 'neoclassical-realism': 'applied' },
  ],
  [
    'en',
    'The article contributes to securitization theory by adding the audience.',
    { securitization: 'applied' },
  ],
  ['en', 'The paper contributes to the literature on deterrence.', {}],
  ['en', 'Kuwait pursued hedging within the framework of the council.', { hedging: 'MENTIONS' }],
  [
    'en',
    'Hegemonic stability theory best explains the open trade of that century.',
    { 'hegemonic-stability': 'applied' },
  ],
  ['en', 'States form coalitions in response to globalization.', { globalization: 'MENTIONS' }],
  ['en', 'Public diplomacy tools were used by the embassy.', { 'public-diplomacy': 'MENTIONS' }],
  [
    'en',
    'The rise of nationalism and populism changed European politics.',
    { nationalism: 'MENTIONS', populism: 'MENTIONS' },
  ],
  // What a sentence grants or rejects before it says its own.
  [
    'en',
    'Rather than balancing against a hegemon, as offensive realism would expect, this article sees a bargain at home.',
    { 'offensive-realism': 'MENTIONS' },
  ],
  [
    'en',
    'Although dependency theory once dominated the debate, this paper relies on world-systems theory.',
    { dependency: 'MENTIONS', 'world-systems': 'applied' },
  ],
  [
    'en',
    'The article applies neither realism nor liberalism but the English School.',
    { realism: 'MENTIONS', liberalism: 'MENTIONS', 'english-school': 'applied' },
  ],
  [
    'fa',
    'با وجود رواج نظریه وابستگی، نویسندگان نظریه نظام جهانی را برگزیده‌اند.',
    { dependency: 'MENTIONS', 'world-systems': 'applied' },
  ],
  // Claims held against evidence, also in the next sentence.
  [
    'en',
    'Democratic peace theory makes a clear prediction. It is checked against a data set of border disputes.',
    { 'democratic-peace': 'TESTS' },
  ],
  // The verb of a Persian object stands at the end.
  [
    'fa',
    'این آزمایش میدانی نظریه امنیتی‌سازی را در سطح شهروندان سه کشور می‌آزماید.',
    { securitization: 'TESTS' },
  ],
  // What is set aside ends at its comma, unless a comma follows the whole list.
  [
    'en',
    'Unlike offensive realism, neoclassical realism lets domestic politics in, which is why the article uses it on Oman.',
    { 'offensive-realism': 'MENTIONS', 'neoclassical-realism': 'applied' },
  ],
  [
    'en',
    'Unlike realism, liberalism or Marxism, the approach of the article starts from the household.',
    { realism: 'MENTIONS', liberalism: 'MENTIONS', marxism: 'MENTIONS' },
  ],
  // A time of transition is not left behind.
  ['fa', 'نظم منطقه‌ای در حال گذار از منظر مکتب انگلیسی بررسی می‌شود.', { 'english-school': 'applied' }],
  [
    'fa',
    'با گذار از واقع‌گرایی، مقاله از نظریه نقش بهره می‌گیرد.',
    { realism: 'MENTIONS', 'role-theory': 'applied' },
  ],
  // Rivals against which a theory is held test it.
  [
    'en',
    'The paper assesses balance of threat theory against two rival explanations of the alliance.',
    { 'balance-of-threat': 'TESTS' },
  ],
  // A concept that is the matter of many sentences is a lens where one says so.
  [
    'fa',
    'موازنه‌گری عنصر مهمی از سیاست خارجی عمان بوده است. این موازنه‌گری از ترس برآمده است. نوع موازنه‌گری ثابت نبوده و میان موازنه‌گری درونی و بیرونی در نوسان بوده است. چرا نوع موازنه‌گری عمان تغییر کرده است؟ اگر از منظر نظریه موازنه‌گری پویا به این پرسش بنگریم، دلیل تغییر را باید در قطبیت نظام جست.',
    { balancing: 'applied' },
  ],
  // Names that belong to another field.
  [
    'en',
    'Drawing on constructivism, the teachers let pupils find the laws of motion.',
    { constructivism: 'absent' },
  ],
  ['fa', 'معلمان با رویکرد سازه‌انگاری به دانش‌آموزان ریاضی می‌آموزند.', { constructivism: 'absent' }],
];
