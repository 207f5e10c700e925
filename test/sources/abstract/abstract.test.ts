import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/domain/document.js';
import { readText } from '../read-fixture.js';

function sectionsOf(text: string): Partial<Record<SectionKind, string[]>> {
  const result = readText(text);
  if (result.status !== 'read') throw new Error(result.reason);
  const { format, raw, articles } = result.document;
  expect(format).toBe('abstract');
  expect(articles).toHaveLength(1);
  const texts: Partial<Record<SectionKind, string[]>> = {};
  for (const { kind, start, end } of articles[0]!.sections) (texts[kind] ??= []).push(raw.slice(start, end));
  return texts;
}

describe('a sentence of scholarship without any layout', () => {
  it.each([
    'این پژوهش با تکیه بر نظریه والتز رفتار هسته‌ای کره شمالی را تبیین می‌کند.',
    'برخلاف نوواقع‌گرایی، سازه‌انگاری بر هویت دولت‌ها تأکید دارد.',
    'هند در قالب دیپلماسی عمومی به همسایگان نزدیک شد.',
    'This article draws on securitization theory to explain how migration became a threat.',
    'Realism explains the war in Ukraine better than liberalism does.',
    "Turkey's policy in Syria is analysed from the perspective of role theory",
    'The security dilemma between the two Koreas has deepened.',
  ])('is an abstract: %s', (sentence) => {
    expect(sectionsOf(sentence)).toEqual({ abstract: [sentence] });
  });
});

describe('a sentence or two in which no word is of the field', () => {
  it.each([
    'Moscow turned to Beijing.',
    'Brasília courts Africa.',
    'The bridge stayed closed for three years. Traders on both banks went home.',
    "Not Waltz (1979) but Wendt (1999) explains Oman's choice; Krasner's account cannot.",
    'Role theory and Brazil',
    'Soft Balancing: Brazil, India, China',
    'سیاست خارجی برزیل؛ رهیافت سازه‌انگاری',
    'تهران به مسکو نزدیک شد.',
    'برف تمام شب بارید و جاده بسته شد. مردم در خانه ماندند.',
    'چرا برخی همسایگان با هم می‌سازند و برخی نه؟',
  ])('is an abstract too: %s', (sentence) => {
    expect(sectionsOf(sentence)).toEqual({ abstract: [sentence] });
  });
});

describe('prose with something around it', () => {
  it('takes a line above the prose as its title, and the list below as its keywords', () => {
    expect(
      sectionsOf(
        'نقش ترکیه در قفقاز جنوبی\n\nنوشتار حاضر با کاربست نظریه نقش سیاست خارجی ترکیه را می‌کاود.\nکلیدواژه‌ها: ترکیه، نظریه نقش\n',
      ),
    ).toEqual({
      title: ['نقش ترکیه در قفقاز جنوبی'],
      abstract: ['نوشتار حاضر با کاربست نظریه نقش سیاست خارجی ترکیه را می‌کاود.'],
      keywords: ['ترکیه، نظریه نقش'],
    });
  });

  it('takes names below the title as the byline', () => {
    expect(
      sectionsOf(
        'Alliance cohesion under strain\nJane Doe and John Smith\nThis article tests balance of threat theory on the allies of a wavering power.\nKeywords: alliances',
      ),
    ).toMatchObject({ title: ['Alliance cohesion under strain'], byline: ['Jane Doe and John Smith'] });
  });

  it('keeps lines of print together and the halves in two languages apart', () => {
    const english =
      'This article asks why states balance, and it finds that\nthey do so against threats rather than against power.';
    const persian = 'این مقاله می‌پرسد چرا دولت‌ها به موازنه روی می‌آورند.';
    expect(sectionsOf(`${english}\n\n${persian}\n`)).toEqual({ abstract: [english, persian] });
  });

  it('reads long prose as the text of an article', () => {
    const paragraph = 'This article argues that the theory of regional order explains the policy of states. ';
    expect(Object.keys(sectionsOf(paragraph.repeat(120)))).toEqual(['body']);
  });
});

describe('what is no prose of scholarship', () => {
  it.each([
    ['a header', 'Content-Type: text'],
    ['settings', 'host: example port: standard value'],
    [
      'a program',
      'def analyse(theory):\n    """This function analyses the theory of the state."""\n    return theory.framework\n',
    ],
    [
      'a query',
      '// Which theories does this article apply?\nMATCH (a:Article {id: $id})-[:APPLIES]->(t) RETURN t.id\n',
    ],
    [
      'a log',
      '2026-01-02 10:00:01 INFO policy analysis failed for user 12 in theory mode\n2026-01-02 10:00:02 WARN framework restarted\n',
    ],
    ['a table', 'country\tyear\tpower\ttheory\nIran\t2001\t12\trealism\nIraq\t2002\t13\tliberalism\n'],
    ['a shopping list', 'milk\nbread\ntwo onions\npaper on foreign policy\n'],
    ['a Persian shopping list', 'نان، شیر، پنیر، تخم مرغ، سیب زمینی، پیاز\n'],
    ['a list of words', 'realism liberalism constructivism theory power state war peace hegemony alliance\n'],
    ['random letters', 'xkq zzpw lmno qwrt plkj hgfd mnbv cxza qpwo eiru tyal skdj\n'],
    [
      'a letter',
      'Dear all, please find attached the agenda of our meeting on foreign policy. Best regards\n',
    ],
    ['news', 'The foreign minister said on Monday that talks would go on, a spokesman told reporters.\n'],
    [
      'Persian news',
      'به گزارش خبرگزاری‌ها، وزیر خارجه از گسترش همکاری‌های منطقه‌ای خبر داد و افزود روابط رو به توسعه است.\n',
    ],
  ])('quarantines %s', (_name, text) => {
    expect(readText(text)).toMatchObject({ status: 'quarantined', stage: 'detect' });
  });
});
