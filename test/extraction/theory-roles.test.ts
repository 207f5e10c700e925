import { describe, expect, it } from 'vitest';
import { APPLIED_ROLES } from '../../src/domain/theory-role.js';
import { extractArticles } from '../../src/extraction/extract-articles.js';
import { loadOntology } from '../../src/ontology/load-ontology.js';
import { documentOf } from './document-of.js';
import { ROLE_CASES } from './theory-role-cases.js';

const ontology = loadOntology();

describe('the role of a theory in one sentence of an abstract', () => {
  it.each(ROLE_CASES)('%s: %s', (language, sentence, roles) => {
    const { articles } = extractArticles(documentOf([['abstract', language, sentence]]), ontology);
    const found = new Map(articles[0]!.theories.map(({ id, role }) => [id, role]));
    for (const [id, expected] of Object.entries(roles)) {
      const role = found.get(id) ?? 'absent';
      if (expected === 'applied') expect(APPLIED_ROLES, `${id} is ${role}`).toContain(role);
      else expect(role, id).toBe(expected);
    }
  });
});
