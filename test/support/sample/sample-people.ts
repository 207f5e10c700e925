import type { Bilingual } from '../../../src/domain/bilingual.js';

/** Generic people: what they are called says that they are made up. */
export const samplePeople: Readonly<Record<string, Bilingual>> = {
  'author-one': { fa: 'نویسنده یکم', en: 'Author One' },
  'author-two': { fa: 'نویسنده دوم', en: 'Author Two' },
  'author-three': { fa: 'نویسنده سوم', en: 'Author Three' },
  'author-four': { fa: 'نویسنده چهارم', en: 'Author Four' },
  'author-five': { fa: 'نویسنده پنجم', en: 'Author Five' },
  'author-six': { fa: null, en: 'Author Six' },
  'author-seven': { fa: 'نویسنده هفتم', en: null },
};
