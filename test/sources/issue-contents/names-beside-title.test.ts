import { describe, expect, it } from 'vitest';
import { namesBesideTitle } from '../../../src/sources/issue-contents/names-beside-title.js';

function read(text: string): [names: string, title: string] | null {
  const parts = namesBesideTitle(text);
  if (parts === null) return null;
  return [text.slice(parts.names.start, parts.names.end), text.slice(parts.title.start, parts.title.end)];
}

describe('names and a title on one line', () => {
  it.each([
    ['Jane Doe: Hedging in the Gulf', 'Jane Doe', 'Hedging in the Gulf'],
    ['Jane Doe, Hedging in the Gulf', 'Jane Doe', 'Hedging in the Gulf'],
    ['Jane Doe, John Smith, Hedging in the Gulf', 'Jane Doe, John Smith', 'Hedging in the Gulf'],
    ['Jane Doe, “Hedging in the Gulf”', 'Jane Doe', '“Hedging in the Gulf”'],
    ['Jane Doe — Hedging in the Gulf', 'Jane Doe', 'Hedging in the Gulf'],
    ['Hedging in the Gulf — Jane Doe', 'Jane Doe', 'Hedging in the Gulf'],
    ['Hedging in the Gulf by Jane Doe and John Smith', 'Jane Doe and John Smith', 'Hedging in the Gulf'],
    ['Hedging in the Gulf (Jane Doe)', 'Jane Doe', 'Hedging in the Gulf'],
    ['Hedging in the Gulf. Jane Doe', 'Jane Doe', 'Hedging in the Gulf'],
    ['علی رضایی: سیاست خارجی مالزی در آسیا', 'علی رضایی', 'سیاست خارجی مالزی در آسیا'],
    ['سیاست خارجی مالزی در آسیا / علی رضایی', 'علی رضایی', 'سیاست خارجی مالزی در آسیا'],
  ])('%s', (text, names, title) => {
    expect(read(text)).toEqual([names, title]);
  });

  it.each([
    'Bandung, Belgrade, Havana: non-alignment revisited',
    'Realism, liberalism, and the lessons of Hans Morgenthau',
    'Order in the Gulf: the view from Oman',
    'Governed by no one — on anarchy',
    'Power (hard and soft)',
    'سه نگاه، یک آبراه در سیاست جهانی',
  ])('a title alone is not divided: %s', (text) => {
    expect(read(text)).toBeNull();
  });
});
