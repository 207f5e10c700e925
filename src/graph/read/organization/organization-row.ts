import { z } from 'zod';

/** An international organization. */
export const organizationRow = z.object({
  id: z.string(),
  nameFa: z.string().nullable(),
  nameEn: z.string().nullable(),
});

export type OrganizationRow = z.infer<typeof organizationRow>;
