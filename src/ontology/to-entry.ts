import type {
  CountryEntry,
  MethodEntry,
  OrganizationEntry,
  RegionEntry,
  TheoryEntry,
} from '../domain/ontology-entry.js';
import { toId } from '../domain/ids.js';
import type { CountrySeed, MethodSeed, OrganizationSeed, RegionSeed, TheorySeed } from './seed-shapes.js';

/** Seed records as domain entries: keys get their prefixes, absent fields their empty values. */
export const toEntry = {
  theory: (seed: TheorySeed): TheoryEntry => ({
    id: toId('theory', seed.id),
    name: seed.name,
    aliases: seed.aliases,
    source: seed.source,
    kind: seed.kind,
    parents: seed.parents.map((parent) => toId('theory', parent)),
    founders: seed.founders.map(({ fa, en }) => ({ fa, en })),
  }),
  country: (seed: CountrySeed): CountryEntry => ({
    id: toId('country', seed.id),
    name: seed.name,
    aliases: seed.aliases,
    source: seed.source,
    alpha2: seed.alpha2 ?? null,
    demonyms: seed.demonyms,
    capitals: seed.capitals,
    existed: seed.existed ?? null,
    parents: seed.parents.map((parent) => toId('region', parent)),
  }),
  region: (seed: RegionSeed): RegionEntry => ({
    id: toId('region', seed.id),
    name: seed.name,
    aliases: seed.aliases,
    source: seed.source,
    demonyms: seed.demonyms,
    parents: seed.parents.map((parent) => toId('region', parent)),
  }),
  organization: (seed: OrganizationSeed): OrganizationEntry => ({
    id: toId('organization', seed.id),
    name: seed.name,
    aliases: seed.aliases,
    source: seed.source,
    members: seed.members.map(({ country, since, until }) => ({
      country: toId('country', country),
      since: since ?? null,
      until: until ?? null,
    })),
  }),
  method: (seed: MethodSeed): MethodEntry => ({
    id: toId('method', seed.id),
    name: seed.name,
    aliases: seed.aliases,
    source: seed.source,
    parents: seed.parents.map((parent) => toId('method', parent)),
  }),
} as const;
