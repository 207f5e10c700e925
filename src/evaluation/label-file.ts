import { z } from 'zod';

const name = z.object({ fa: z.string().nullish(), en: z.string().nullish() });
/** The exact role of an id, for the ids where people settled one. */
const roles = z.record(z.string(), z.string()).optional();
const labelledPlaces = z.object({
  studied: z.array(z.string()),
  optional: z.array(z.string()).default([]),
  roles,
});

const labelledArticle = z.object({
  title: name.nullish(),
  pages: z.string().nullish(),
  authors: z.array(name.extend({ corresponding: z.boolean().default(false) })).nullish(),
  keywords: z
    .object({ fa: z.array(z.string()), en: z.array(z.string()) })
    .partial()
    .nullish(),
  references: z.int().nullish(),
  theories: z.object({
    /** Each a list of acceptable ids, one of which must come out with an applied role. */
    applied: z.array(z.array(z.string())),
    /** Each a list of acceptable ids, one of which must come out with any role. */
    present: z.array(z.array(z.string())).default([]),
    /** May come out with any role. */
    optional: z.array(z.string()).default([]),
    /** Must not come out with an applied role. */
    notApplied: z.array(z.string()).default([]),
    roles,
  }),
  countries: labelledPlaces,
  regions: labelledPlaces,
  organizations: labelledPlaces,
  /** The document stops inside this article. */
  cut: z.boolean().default(false),
});

const labelFile = z.object({
  /** Name of the labelled file. */
  document: z.string(),
  articles: z.array(labelledArticle),
});

/** What people say an article is about. A field that is missing or `null` is not shown on the page. */
export type LabelledArticle = z.infer<typeof labelledArticle>;

/** The labels of one document. */
export type LabelFile = z.infer<typeof labelFile>;

/** A label file cannot be read; names the file and what is wrong with it. */
export class LabelFileError extends Error {
  override readonly name = 'LabelFileError';
  readonly code = 'LABELS_INVALID';
}

/**
 * Reads the text of a label file.
 *
 * @throws LabelFileError when it is no JSON or has another shape
 */
export function parseLabels(path: string, text: string): LabelFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new LabelFileError(`The label file ${path} is no JSON: ${String(cause)}`, { cause });
  }
  const result = labelFile.safeParse(value);
  if (!result.success)
    throw new LabelFileError(`The label file ${path} cannot be used: ${z.prettifyError(result.error)}`, {
      cause: result.error,
    });
  return result.data;
}
