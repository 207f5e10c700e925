import { describe, expect, test } from 'vitest';
import { cleanPersonName } from '../../src/text/clean-person-name.js';
import { parsePersonName } from '../../src/text/parse-person-name.js';

describe('cleanPersonName', () => {
  test.each([
    ['دکتر الهه کولایی*', 'الهه کولایی'],
    ['آقای دکتر محسن خلیلی', 'محسن خلیلی'],
    ['سيد علي منوري', 'سید علی منوری'],
    ['الهه کولایی، استاد گروه مطالعات منطقه‌ای، دانشگاه تهران', 'الهه کولایی'],
    ['سمیه زنگنه (نویسنده مسئول)', 'سمیه زنگنه'],
    ['هادی غلام نیا ۱', 'هادی غلام نیا'],
    ['علی‌اکبر جعفری', 'علی‌اکبر جعفری'],
    ['Prof. Barry Buzan¹', 'Barry Buzan'],
    ['Kenneth N. Waltz, Ph.D.', 'Kenneth N. Waltz'],
    [
      'Hossein Salimi, Associate Professor of International Relations at Allameh University',
      'Hossein Salimi',
    ],
    ['Joseph S. Nye https://orcid.org/0000-0002-1825-0097', 'Joseph S. Nye'],
    ['Ali Tabatabaee †*', 'Ali Tabatabaee'],
    ['Waltz, Kenneth N.', 'Waltz, Kenneth N.'],
    ['M. A. Shirkhani', 'M. A. Shirkhani'],
    ['  ***  ', ''],
    ['دانشیار', ''],
  ])('%s → %s', (raw, name) => {
    expect(cleanPersonName(raw)).toBe(name);
  });
});

describe('parsePersonName', () => {
  test.each([
    ['Kenneth N. Waltz', 'Kenneth N.', 'Waltz'],
    ['Waltz, Kenneth N.', 'Kenneth N.', 'Waltz'],
    ['Jaap de Wilde', 'Jaap', 'de Wilde'],
    ['Robert Gilpin Jr.', 'Robert', 'Gilpin'],
    ['Mohammad Ali Shir Khani', 'Mohammad Ali', 'Shir Khani'],
    ['Ghodratollah Behboudi Nejad', 'Ghodratollah', 'Behboudi Nejad'],
    ['محمد علی شیرخانی', 'محمد علی', 'شیرخانی'],
    ['سید علی منوری', 'سید علی', 'منوری'],
    ['سجاد بهرامی مقدم', 'سجاد', 'بهرامی مقدم'],
    ['مشیرزاده، حمیرا', 'حمیرا', 'مشیرزاده'],
    ['Thucydides', '', 'Thucydides'],
    ['', '', ''],
  ])('%s', (raw, given, family) => {
    expect(parsePersonName(raw)).toEqual({
      given,
      family,
      full: given === '' ? family : `${given} ${family}`,
    });
  });
});
