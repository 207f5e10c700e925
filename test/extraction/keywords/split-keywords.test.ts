import { describe, expect, it } from 'vitest';
import { splitKeywords } from '../../../src/extraction/keywords/split-keywords.js';

const split = (text: string, byLine = false): string[] =>
  splitKeywords(text, byLine).map(({ start, end }) => text.slice(start, end));

describe('splitting a list of keywords', () => {
  it.each([
    ['Iran, foreign policy, role theory', ['Iran', 'foreign policy', 'role theory']],
    ['Iran; foreign policy; role theory.', ['Iran', 'foreign policy', 'role theory']],
    ['Iran • foreign policy • role theory', ['Iran', 'foreign policy', 'role theory']],
    ['Iran | foreign policy', ['Iran', 'foreign policy']],
    ['ایران، سیاست خارجی، نظریه نقش', ['ایران', 'سیاست خارجی', 'نظریه نقش']],
    ['ایران؛ سیاست خارجی؛ نظریه نقش', ['ایران', 'سیاست خارجی', 'نظریه نقش']],
    ['قدرت شبکه ای. نظارت', ['قدرت شبکه ای', 'نظارت']],
    ['U.S. foreign policy, Iran', ['U.S. foreign policy', 'Iran']],
    ['Iran - Iraq - Syria', ['Iran', 'Iraq', 'Syria']],
    ['one belt-one road, trade', ['one belt-one road', 'trade']],
    ['power (hard, soft), trade', ['power (hard, soft)', 'trade']],
    ['Iran / foreign policy / role theory', ['Iran', 'foreign policy', 'role theory']],
    ['Iran/foreign policy/role theory', ['Iran', 'foreign policy', 'role theory']],
    ['Israel/Palestine', ['Israel/Palestine']],
    ['Iran\tforeign policy', ['Iran', 'foreign policy']],
    ['Iran * foreign policy * role theory', ['Iran', 'foreign policy', 'role theory']],
    ['Iran·foreign policy·role theory', ['Iran', 'foreign policy', 'role theory']],
    ['Iran–foreign policy–role theory', ['Iran', 'foreign policy', 'role theory']],
    ['US–China relations', ['US–China relations']],
    ['two-level games', ['two-level games']],
    ['ایران-سیاست خارجی-نظریه نقش', ['ایران', 'سیاست خارجی', 'نظریه نقش']],
    ['ایران- سیاست خارجی- نظریه نقش', ['ایران', 'سیاست خارجی', 'نظریه نقش']],
    ['ایران/سیاست خارجی/نظریه نقش', ['ایران', 'سیاست خارجی', 'نظریه نقش']],
    ['ایران.سیاست خارجی.نظریه نقش', ['ایران', 'سیاست خارجی', 'نظریه نقش']],
    ['روش توصیفی-تحلیلی', ['روش توصیفی-تحلیلی']],
    ['Iran\nforeign policy', ['Iran', 'foreign policy']],
    ['Iran, foreign\npolicy', ['Iran', 'foreign\npolicy']],
    ['Iran,, , trade', ['Iran', 'trade']],
    ['', []],
    [' . ', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('divides by lines where every line is a keyword', () => {
    expect(split('trade, open\nwar', true)).toEqual(['trade', 'open', 'war']);
  });
});
