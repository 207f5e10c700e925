import { exceptions, newForms } from './alias-list.js';
import type { Curated } from './read-curated.js';

/** The region that stands for each UN M49 code. */
export function regionIdsByM49({ regions, standards }: Curated): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [id, { m49 }] of Object.entries(regions)) if (m49 !== undefined) ids.set(m49, id);
  const missing = Object.keys(standards.regions).filter((code) => !ids.has(code));
  if (missing.length > 0) throw new Error(`regions-curated.yaml: no region has m49 ${missing.join(', ')}`);
  return ids;
}

/** The records of regions.yaml, in the order of the curated file. */
export function buildRegions(curated: Curated) {
  const ids = regionIdsByM49(curated);
  return Object.entries(curated.regions).map(([id, region]) => {
    const standard = region.m49 === undefined ? undefined : curated.standards.regions[region.m49];
    const standardParent = standard?.parent === undefined ? [] : [ids.get(standard.parent)!];
    const taken = { fa: new Set<string>(), en: new Set<string>() };
    const forms = (language: 'fa' | 'en', list: readonly string[]) => newForms(taken[language], list);
    forms('fa', [region.name.fa]);
    forms('en', [region.name.en]);
    return {
      id,
      name: region.name,
      aliases: { fa: forms('fa', region.fa.aliases), en: forms('en', region.en.aliases) },
      demonyms: { fa: forms('fa', region.fa.demonyms), en: forms('en', region.en.demonyms) },
      ...exceptions(region.fa.except, region.en.except),
      parents: [...new Set([...standardParent, ...region.parents])],
      ...(region.homonyms.length ? { homonyms: region.homonyms } : {}),
      source: [
        ...(region.m49 ? [`UN M49 ${region.m49}`] : []),
        ...(region.source ? [region.source] : []),
      ].join('; '),
    };
  });
}
