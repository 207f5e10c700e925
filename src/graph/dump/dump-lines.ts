import { z } from 'zod';

/** What the first line of a dump calls the format. */
export const DUMP_FORMAT = 'theory-atlas-dump';

/** Raised when a line means something else than before; older programs then refuse the dump. */
export const DUMP_VERSION = 1;

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const properties = z.record(z.string(), value);

export const headerLine = z.object({ format: z.literal(DUMP_FORMAT), version: z.number().int() });

export const nodeLine = z.object({ id: z.string(), labels: z.array(z.string()).min(1), properties });

export const linkLine = z.object({ type: z.string(), from: z.string(), to: z.string(), properties });

/** The last line: how many lines of each kind stand before it, and the SHA-256 of everything before it. */
export const footerLine = z.object({
  nodes: z.number().int(),
  relationships: z.number().int(),
  sha256: z.string(),
});

/** A line of a dump after the first one. */
export type DumpLine = z.infer<typeof nodeLine> | z.infer<typeof linkLine> | z.infer<typeof footerLine>;

/** A line as a dump may have it after its first; `null` for anything else. */
export function parseDumpLine(text: string): DumpLine | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const line = z.union([nodeLine, linkLine, footerLine]).safeParse(json);
  return line.success ? line.data : null;
}
