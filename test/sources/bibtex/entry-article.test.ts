import { describe, expect, it } from 'vitest';
import { readText } from '../read-fixture.js';

describe('the keywords of an entry', () => {
  it.each([
    ['keywords = {power; Iran}', ['power; Iran']],
    ['author_keywords = {power; Iran}, keywords = {foreign policy; Asia}', ['power; Iran']],
    ['keywords = {{power}}, keywords-plus = {{POLITICS}}', ['{power}']],
  ])('%s', (fields, expected) => {
    const result = readText(`@article{a, title = {Power}, author = {Doe, Jane}, year = {2020}, ${fields}}`);
    if (result.status !== 'read') throw new Error(result.reason);
    const { raw, articles } = result.document;
    const keywords = articles[0]!.sections.filter(({ kind }) => kind === 'keywords');
    expect(keywords.map(({ start, end }) => raw.slice(start, end))).toEqual(expected);
  });
});
