import { expect, it } from 'vitest';
import { readArticle } from '../../../src/extraction/reading/article-reading.js';
import { readTheories } from '../../../src/extraction/theories/read-theories.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { documentOf } from '../document-of.js';

const ontology = loadOntology();

/** What every scholar writes must not depend on learned weights, nor be hidden by a rarer cue that begins alike. */
const SENTENCES = [
  'این مقاله در چارچوب نظریه نقش سیاست خارجی ترکیه را بررسی می‌کند.',
  'این مقاله در قالب نظریه نقش، سیاست خارجی ترکیه را بررسی می‌کند.',
  'این پژوهش با بهره‌گیری از نظریه موازنه تهدید به بررسی رفتار ترکیه می‌پردازد.',
  'این پژوهش با کاربست نظریه موازنه تهدید رفتار ترکیه را بررسی می‌کند.',
  'این پژوهش با استفاده از چارچوب نظری سازه‌انگاری روابط ایران و ترکیه را بررسی می‌کند.',
  'این پژوهش از منظر نظریه امنیتی‌سازی رفتار ترکیه را بررسی می‌کند.',
  'نوشتار حاضر بر اساس نظریه رئالیسم تهاجمی رفتار روسیه را تحلیل می‌کند.',
  'نوشتار حاضر بر مبنای رهیافت سازه‌انگاری رفتار روسیه را تحلیل می‌کند.',
  'مقاله با تکیه بر رهیافت نوکارکردگرایی همگرایی در آسه‌آن را تبیین می‌کند.',
  'برای پاسخ به این پرسش از نظریه وابستگی متقابل استفاده شده است.',
  'برای تحلیل داده‌ها از نظریه گفتمان لاکلائو و موفه بهره گرفته شده است.',
  'چارچوب نظری این پژوهش نظریه موازنه نرم است.',
  'چارچوب نظری مقاله، نوواقع‌گرایی تهاجمی می‌باشد.',
  'نظریه مورد استفاده در این پژوهش، نظریه منطقه‌گرایی نوین است.',
  'این مقاله با رویکرد سازه‌انگارانه به سیاست خارجی هند می‌پردازد.',
  'این مقاله درصدد است با الهام از نظریه ونت هویت چین را بررسی کند.',
  'مقاله با الگوی نظری مجموعه امنیتی منطقه‌ای خلیج فارس را مطالعه می‌کند.',
  'در این مقاله تلاش می‌شود در پرتو نظریه واقع‌گرایی نوکلاسیک سیاست خارجی روسیه تبیین شود.',
  'سیاست خارجی ترکیه از دیدگاه نظریه نقش بررسی می‌شود.',
  'این مقاله ضمن کاربرد نظریه پیوستگی رفتار ایران را تحلیل می‌کند.',
  "This article applies role theory to Turkey's foreign policy.",
  'Using the theoretical framework of securitization, this paper examines migration in Hungary.',
  'Within the framework of regional security complex theory, the article studies the Gulf.',
  "Through the lens of constructivism, the paper explains Japan's policy.",
  'The article is informed by neoclassical realism.',
  "Based on offensive realism, the study analyses Russia's conduct.",
  'The study uses balance of threat theory to explain alliances in the Middle East.',
  'The theoretical framework of this study is soft balancing.',
  'In the framework of neofunctionalism this paper examines ASEAN.',
  "From the perspective of defensive realism, China's rise is analysed.",
  "The paper adopts a constructivist approach to India's foreign policy.",
  "This article draws on prospect theory in order to explain Putin's decision.",
  "By applying poliheuristic theory, the paper explains Turkey's decision.",
];

it.each(SENTENCES)('the rules alone take a theory for applied: %s', (text) => {
  const document = documentOf([['abstract', /[a-z]/.test(text) ? 'en' : 'fa', text]]);
  const [theory] = readTheories(readArticle(document, document.articles[0]!, ontology));
  expect(theory?.rules).toMatchObject({ role: 'APPLIES' });
  expect(theory!.rules.confidence).toBeGreaterThanOrEqual(0.8);
});
