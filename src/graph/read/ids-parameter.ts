import { z } from 'zod';

/** Full ids, such as `article:…`. */
export const idsParameter = z.object({ ids: z.array(z.string()) });
