import { z } from 'zod';

/**
 * A value that a statement gives as a list, its parts by name in the order of the list: for statements with many rows,
 * where the names would be sent with every one.
 */
export function columns<S extends z.ZodRawShape>(parts: S): z.ZodType<z.infer<z.ZodObject<S>>> {
  const names = Object.keys(parts);
  return z.preprocess((value) => {
    if (!Array.isArray(value) || value.length !== names.length) return value;
    const named: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) named[name] = value[index] as unknown;
    return named;
  }, z.object(parts));
}
