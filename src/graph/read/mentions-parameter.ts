import { z } from 'zod';

/** Mentions by their keys (src/resolution/mention-key.ts), with the document and the place in it that the key names. */
export const mentionsParameter = z.object({
  mentions: z.array(z.object({ key: z.string(), documentId: z.string(), index: z.int() })),
});

/** The node that holds a mention. */
export const mentionHolderRow = z.object({ key: z.string(), id: z.string() });
