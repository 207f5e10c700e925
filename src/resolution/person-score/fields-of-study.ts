import { z } from 'zod';
import { normalise } from '../../text/normalise.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';

export interface FieldOfStudy {
  readonly field: string;
  /** A wider division that hardly anyone leaves. */
  readonly area: string;
}

const schema = z.object({
  areas: z.record(z.string(), z.record(z.string(), z.array(z.string().min(1)).min(1))),
  close: z.array(z.tuple([z.string(), z.string()])),
});

interface Fields {
  readonly phrases: readonly (FieldOfStudy & { readonly phrase: string })[];
  readonly close: ReadonlySet<string>;
}

const LARGEST_MEMORY = 20_000;
const memory = new Map<string, readonly FieldOfStudy[]>();

/** The fields that an affiliation names, in the order of the vocabulary. */
export function fieldsOfStudy(affiliation: string): readonly FieldOfStudy[] {
  const known = memory.get(affiliation);
  if (known !== undefined) return known;
  const text = ` ${normalise(affiliation)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  const found = fields().phrases.filter(({ phrase }) => text.includes(phrase));
  const distinct = [...new Map(found.map(({ field, area }) => [field, { field, area }])).values()];
  if (memory.size >= LARGEST_MEMORY) memory.clear();
  memory.set(affiliation, distinct);
  return distinct;
}

/** Whether people work in both areas. */
export function areClose(one: string, other: string): boolean {
  return one === other || fields().close.has(`${one}/${other}`);
}

let loaded: Fields | undefined;

function fields(): Fields {
  return (loaded ??= load());
}

function load(): Fields {
  const { areas, close } = readVocabulary('fields.yaml', schema);
  const phrases = Object.entries(areas).flatMap(([area, named]) =>
    Object.entries(named).flatMap(([field, words]) =>
      words.map((word) => ({
        field,
        area,
        phrase: ` ${normalise(word)
          .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `,
      })),
    ),
  );
  return {
    phrases,
    close: new Set(close.flatMap(([one, other]) => [`${one}/${other}`, `${other}/${one}`])),
  };
}
