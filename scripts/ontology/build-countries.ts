import { exceptions, newForms } from './alias-list.js';
import type { Curated, CuratedCountry, StandardCountry } from './read-curated.js';
import { regionIdsByM49 } from './build-regions.js';

const CLDR_SOURCE = 'ISO 3166-1; names from Unicode CLDR; aliases, demonyms and capitals curated';

/** The records of countries.yaml: the standards' names with the curated overlay, ordered by id. */
export function buildCountries(curated: Curated) {
  const ids = [...new Set([...Object.keys(curated.standards.countries), ...Object.keys(curated.countries)])];
  const regionIds = regionIdsByM49(curated);
  const shared = sharedNames(Object.values(curated.standards.countries));
  return ids.sort().map((id) => {
    const standard = curated.standards.countries[id];
    const overlay = curated.countries[id];
    const name = overlay?.name ?? standard;
    if (!name) throw new Error(`countries-curated.yaml: ${id} is in no standard and has no name`);
    const scholarly = Object.entries(curated.regions)
      .filter(([, { countries }]) => countries.includes(id))
      .map(([region]) => region);
    const m49 = overlay?.m49Parent ?? standard?.m49Parent;
    const standardRegion = m49 === undefined ? [] : [regionIds.get(m49)!];
    return {
      id,
      name: { fa: withoutHamza(name.fa), en: name.en.replaceAll('\u2019', "'") },
      ...spellings(overlay, standard, name, shared),
      alpha2: overlay?.alpha2 ?? standard?.alpha2 ?? null,
      ...(overlay?.existed ? { existed: overlay.existed } : {}),
      parents: [...new Set([...standardRegion, ...scholarly])].sort(),
      ...(overlay?.homonyms.length ? { homonyms: overlay.homonyms } : {}),
      source: overlay?.source ?? CLDR_SOURCE,
    };
  });
}

/** Names that the standards give to two countries ("Congo") belong to neither. */
function sharedNames(countries: readonly StandardCountry[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of countries.flatMap(({ en, fa, enOther, faOther }) => [
    ...new Set([en, fa, ...enOther, ...faOther]),
  ]))
    (seen.has(name) ? shared : seen).add(name);
  return shared;
}

function spellings(
  overlay: CuratedCountry | undefined,
  standard: StandardCountry | undefined,
  name: { readonly fa: string; readonly en: string },
  shared: ReadonlySet<string>,
) {
  const perLanguage = (['fa', 'en'] as const).map((language) => {
    const forms = overlay?.[language];
    const taken = new Set<string>();
    newForms(taken, [name[language]]);
    const standardForms = standard ? [standard[language], ...standard[`${language}Other`]] : [];
    const written = standardForms.filter((form) => !shared.has(form) && !/[(,\u060c]/u.test(form));
    return {
      aliases: newForms(taken, [...(forms?.aliases ?? []), ...written]),
      demonyms: newForms(taken, forms?.demonyms ?? []),
      capitals: newForms(taken, forms?.capitals ?? []),
    };
  });
  const [fa, en] = perLanguage as [(typeof perLanguage)[0], (typeof perLanguage)[0]];
  return {
    aliases: { fa: fa.aliases, en: en.aliases },
    demonyms: { fa: fa.demonyms, en: en.demonyms },
    capitals: { fa: fa.capitals, en: en.capitals },
    ...exceptions(overlay?.fa.except ?? [], overlay?.en.except ?? []),
  };
}

/** CLDR writes the ezafe of a final heh as a combining hamza, which scholarly prose leaves out. */
function withoutHamza(name: string): string {
  return name.replaceAll('\u0654', '');
}
