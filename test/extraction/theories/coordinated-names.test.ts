import { describe, expect, it } from 'vitest';
import { extractArticles } from '../../../src/extraction/extract-articles.js';
import { loadOntology } from '../../../src/ontology/load-ontology.js';
import { documentOf } from '../document-of.js';

const ontology = loadOntology();

function theoriesOf(text: string): string[] {
  const [article] = extractArticles(
    documentOf([['abstract', /[a-z]/.test(text) ? 'en' : 'fa', text]]),
    ontology,
  ).articles;
  return article!.theories.map(({ id }) => id).sort();
}

describe('a list of theories that share one head', () => {
  it.each([
    [
      'Realist, liberal and constructivist accounts of the alliance are compared.',
      ['constructivism', 'liberalism', 'realism'],
    ],
    [
      'The paper sets offensive and defensive realism side by side.',
      ['defensive-realism', 'offensive-realism'],
    ],
    ['It builds on constructivism and liberal approaches.', ['constructivism', 'liberalism']],
    [
      'رویکردهای رئالیستی، لیبرالیستی و سازه‌انگارانه با هم مقایسه می‌شوند.',
      ['constructivism', 'liberalism', 'realism'],
    ],
    ['مقاله واقع‌گرایی تهاجمی و تدافعی را کنار هم می‌گذارد.', ['defensive-realism', 'offensive-realism']],
  ])('%s', (text, ids) => expect(theoriesOf(text)).toEqual(ids));

  it.each([
    ['Conservative and liberal views of marriage are compared.', []],
    ['The policy of hedging and liberal economists are discussed.', ['hedging']],
    ['نوشتار ذیل نظریه مجموعه امنیتی منطقه‌ای بوزان و ویور به قفقاز می‌نگرد.', ['regional-security-complex']],
    ['رویکردهای کمی و واقع‌گرایانه به روابط بین‌الملل مقایسه می‌شوند.', ['realism']],
  ])('takes no word for a theory that is none: %s', (text, ids) => {
    for (const id of theoriesOf(text)) expect(ids).toContain(id);
  });
});
