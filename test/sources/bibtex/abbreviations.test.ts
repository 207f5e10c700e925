import { expect, it } from 'vitest';
import { readText } from '../read-fixture.js';

it('reads abbreviations in any letter case, and an unknown one as it is printed', () => {
  const result = readText(
    [
      '@string{IS = {International {Security}}}',
      '@article{a, title = {On {NATO}}, journal = is, year = 2001, month = jan}',
      '@article{b, title = {On allies}, journal = nobody, year = 2002}',
      '@article{c, title = {On joined names}, journal = is # " Studies", year = 2003}',
    ].join('\n'),
  );
  if (result.status !== 'read') throw new Error(result.reason);
  expect(result.document.articles.map(({ journal, year }) => [journal?.name.en, year])).toEqual([
    ['International Security', 2001],
    ['nobody', 2002],
    ['International Security Studies', 2003],
  ]);
  const title = result.document.articles[0]!.sections.find(({ kind }) => kind === 'title');
  expect(title?.value).toBe('On NATO');
});
