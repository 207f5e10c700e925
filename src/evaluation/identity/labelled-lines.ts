import { z } from 'zod';
import { LabelFileError } from '../label-file.js';

const person = z.object({
  name: z.string().regex(/\p{L}/u, 'a name needs a letter'),
  affiliation: z.string().nullish(),
  orcid: z.string().nullish(),
  coauthors: z.array(z.string()).nullish(),
  years: z.array(z.int()).nullish(),
});

/** A description as labelled files give it, what is left out filled in. */
export const labelledPerson = person.transform(({ name, affiliation, orcid, coauthors, years }) => ({
  name,
  affiliation: affiliation ?? null,
  orcid: orcid ?? null,
  coauthors: coauthors ?? [],
  years: years ?? [],
}));

/**
 * The lines of a JSON Lines file, each checked against `schema`; empty lines are passed over.
 *
 * @returns the values with their line numbers, from 1
 * @throws LabelFileError naming file and line when a line is no JSON or has another shape, and when none is left
 */
export function parseLabelledLines<T>(
  path: string,
  text: string,
  schema: z.ZodType<T>,
): { readonly line: number; readonly value: T }[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const values = lines.flatMap((content, index) =>
    content.trim() === '' ? [] : [{ line: index + 1, value: parseLine(path, index + 1, content, schema) }],
  );
  if (values.length === 0) throw new LabelFileError(`The label file ${path} has no lines.`);
  return values;
}

function parseLine<T>(path: string, line: number, content: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (cause) {
    throw new LabelFileError(`${path}, line ${line}: no JSON: ${(cause as Error).message}`, { cause });
  }
  const result = schema.safeParse(value);
  if (!result.success)
    throw new LabelFileError(`${path}, line ${line}: ${z.prettifyError(result.error)}`, {
      cause: result.error,
    });
  return result.data;
}
