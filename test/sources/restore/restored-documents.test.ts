import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/domain/document.js';
import { extractArticles } from '../../../src/extraction/extract-articles.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { markupOrderOf } from '../../../src/sources/restore/markup-order.js';
import { readText } from '../read-fixture.js';

function read(text: string): Document {
  const result = readText(text);
  if (result.status !== 'read') throw new Error(result.reason);
  return result.document;
}

const ontology = loadOntology();
const backwards = (line: string): string => Array.from(line).reverse().join('');
const persian = [
  'هویت و سیاست خارجی مالزی',
  'علی رضایی، مریم احمدی',
  'چکیده',
  'این مقاله با کاربست نظریه نقش سیاست خارجی مالزی را در برابر چین بررسی می‌کند.',
  'یافته‌ها نشان می‌دهد که انتظارات همسایگان به رفتار دولت شکل داده است.',
  'کلیدواژه‌ها: مالزی، هویت، نظریه نقش',
].join('\n');

describe('a page in glyph order', () => {
  const raw = persian.split('\n').map(backwards).join('\n');
  const document = read(raw);
  const [article] = extractArticles(document, ontology).articles;

  it('is read as its healthy twin', () => {
    const [twin] = extractArticles(read(persian), ontology).articles;
    expect(article?.title).toEqual(twin?.title);
    expect(article?.authors).toEqual(twin?.authors);
    expect(article?.keywords).toEqual(twin?.keywords);
    expect(article?.theories.map(({ id }) => id)).toEqual(twin?.theories.map(({ id }) => id));
  });

  it('says that it is damaged, claims less, and quotes the raw text', () => {
    const [twin] = extractArticles(read(persian), ontology).articles;
    expect(document).toMatchObject({ raw, parserChain: ['utf-8', 'visual-order', 'landing-page'] });
    expect(document.damage).toBeGreaterThanOrEqual(0.3);
    expect(document.diagnostics.map(({ rule }) => rule)).toContain('text-in-visual-order');
    expect(article!.theories[0]!.confidence).toBeLessThan(twin!.theories[0]!.confidence);
    for (const claim of [...article!.theories, ...article!.countries])
      for (const { quote, start, end } of claim.evidence) expect(raw.slice(start, end)).toBe(quote);
  });
});

describe('a page in two columns', () => {
  const left = [
    'This article examines the foreign policy of',
    'Malaysia in a changing region. It draws on',
    'role theory and shows how expectations of',
    'neighbours shape what governments do. The',
    'findings point to a gap between words and',
    'deeds. A second section turns to the way in',
    'which small states read the signals of great',
    'powers, and a third compares the two cases.',
  ];
  const right = [
    'The second column goes on with the history',
    'of the alliance and of its discontents. It',
    'begins with the treaty and ends with the',
    'summit at which members parted for good. A',
    'rival account explains the timing, but not',
    'the form of the break, for which one needs',
    'to know of status and of honour, as the last',
    'pages argue in some detail and at length.',
  ];

  it.each([
    ['spaces', left.map((line, index) => line.padEnd(48) + right[index]!)],
    ['tabs', left.map((line, index) => `${line}\t${right[index]!}`)],
  ])('parted by %s is read column by column and quoted as it stands', (_name, lines) => {
    const raw = `Identity and order\nJane Doe\n\nAbstract\n${lines.join('\n')}\n`;
    const document = read(raw);
    const [article] = extractArticles(document, ontology).articles;
    expect(article?.abstract.en?.replaceAll('\n', ' ')).toContain(
      'how expectations of neighbours shape what governments do. The findings point',
    );
    expect(document.diagnostics.map(({ rule }) => rule)).toEqual(['text-in-columns']);
    for (const claim of [...article!.theories, ...article!.countries])
      for (const { quote, start, end } of claim.evidence) expect(raw.slice(start, end)).toBe(quote);
  });
});

describe('a page with markup', () => {
  const page = (body: string): string =>
    `<!DOCTYPE html><html><head><title>A site</title></head><body><nav>Home</nav>${body}<footer>Powered</footer></body></html>`;
  const raw = page(`<h1>Identity and the Foreign Policy of Malaysia &amp; Oman</h1>
<ul class="authors"><li>Jane Doe</li><li>John Doe</li></ul><script>var x = "Chile";</script>
<h2>Keywords:</h2> <span>identity, <i>Malaysia</i></span>
<h2>Abstract</h2><p>Drawing on role&nbsp;<em>theory</em>, the article explains why Malaysia
meets Oman&rsquo;s wishes.</p>`);

  it('is read as a reader sees it, and quoted as it stands', () => {
    const document = read(raw);
    const [article] = extractArticles(document, ontology).articles;
    expect(document).toMatchObject({
      raw,
      parserChain: ['utf-8', 'markup', 'landing-page'],
      diagnostics: [],
    });
    expect(article).toMatchObject({
      title: { en: 'Identity and the Foreign Policy of Malaysia & Oman' },
      keywords: { en: ['identity', 'Malaysia'] },
      theories: [{ id: 'role-theory', role: 'APPLIES' }],
    });
    expect(article!.authors.map(({ name }) => name.en)).toEqual(['Jane Doe', 'John Doe']);
    expect(article!.countries.map(({ id }) => id)).toEqual(['MYS', 'OMN']);
    const [quote] = article!.theories[0]!.evidence;
    expect(quote!.quote).toBe(raw.slice(quote!.start, quote!.end));
    expect(quote!.quote).toMatch(/^Drawing on role&nbsp;<em>theory<\/em>.*&rsquo;s wishes\.$/s);
  });

  it('may be a bibliography with the tags of an abstract in it', () => {
    const document =
      read(String.raw`@article{a, title = {Oman \& its neighbours}, author = {Doe, Jane}, year = {2020},
  abstract = {<jats:p>This article applies <jats:italic>balance&#8208;of&#8208;threat</jats:italic> theory to Oman.</jats:p>}}`);
    const [article] = extractArticles(document, ontology).articles;
    expect(document.parserChain).toEqual(['utf-8', 'markup', 'bibtex']);
    expect(article?.theories).toMatchObject([{ id: 'balance-of-threat', role: 'APPLIES' }]);
  });

  it('keeps names in angle brackets, and text that only looks like markup', () => {
    for (const text of ['Where p < 0.05 & q > 3, R&D; rises.', 'Write to <jane@example.org> of <Unit> 3.'])
      expect(markupOrderOf(text)).toBeNull();
    expect(markupOrderOf('A <b>bold</b> claim of <Unit> 3 &amp; 4')?.text).toBe(
      'A bold claim of <Unit> 3 & 4',
    );
  });
});
