import { z } from 'zod';
import { normalise } from '../../text/normalise.js';
import { readVocabulary } from '../../vocabulary/read-vocabulary.js';
import { remembered } from '../remembered.js';

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

/** The fields that an affiliation names, in the order of the vocabulary. */
export const fieldsOfStudy = remembered(readFields);

function readFields(affiliation: string): readonly FieldOfStudy[] {
  const text = ` ${plainWords(affiliation)} `;
  const found = fields().phrases.filter(({ phrase }) => text.includes(phrase));
  return [...new Map(found.map(({ field, area }) => [field, { field, area }])).values()];
}

function plainWords(text: string): string {
  return normalise(text)
    .text.replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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
        phrase: ` ${plainWords(word)} `,
      })),
    ),
  );
  return {
    phrases,
    close: new Set(close.flatMap(([one, other]) => [`${one}/${other}`, `${other}/${one}`])),
  };
}
