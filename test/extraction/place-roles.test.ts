import { describe, expect, it } from 'vitest';
import { STUDIED_ROLES } from '../../src/domain/place-role.js';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { documentOf } from './document-of.js';
import { PLACE_CASES } from './place-role-cases.js';

const ontology = loadOntology();

describe('the role of places', () => {
  it.each(PLACE_CASES.map((example) => [example.about, example] as const))(
    '%s',
    (_about, { parts, places }) => {
      const { articles } = extractArticles(documentOf(parts), ontology);
      const { countries, regions } = articles[0]!;
      const found = new Map([...countries, ...regions].map(({ id, role }) => [id, role]));
      for (const [id, expected] of Object.entries(places)) {
        const role = found.get(id) ?? 'absent';
        if (expected === 'studied') expect(STUDIED_ROLES, `${id} is ${role}`).toContain(role);
        else expect(role, id).toBe(expected);
      }
    },
  );
});
