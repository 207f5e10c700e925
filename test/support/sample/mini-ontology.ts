import type { Id } from '../../../src/domain/ids.js';
import type {
  CountryEntry,
  MethodEntry,
  OrganizationEntry,
  RegionEntry,
  TheoryEntry,
  TheoryKind,
} from '../../../src/domain/ontology-entry.js';
import type { OntologyEntries } from '../../../src/graph/write/ontology/ontology-rows.js';

const aliases = { fa: [], en: [] };
const source = 'test fixture';

function theory(key: string, kind: TheoryKind, fa: string, en: string, ...parents: string[]): TheoryEntry {
  return {
    id: `theory:${key}`,
    name: { fa, en },
    kind,
    aliases,
    founders: [],
    parents: parents.map((parent): Id<'theory'> => `theory:${parent}`),
    source,
  };
}

function country(code: string, fa: string, en: string, ...parents: string[]): CountryEntry {
  return {
    id: `country:${code}`,
    name: { fa, en },
    aliases,
    alpha2: null,
    demonyms: aliases,
    capitals: aliases,
    existed: null,
    parents: parents.map((parent): Id<'region'> => `region:${parent}`),
    source,
  };
}

function region(key: string, fa: string, en: string, ...parents: string[]): RegionEntry {
  return {
    id: `region:${key}`,
    name: { fa, en },
    aliases,
    demonyms: aliases,
    parents: parents.map((parent): Id<'region'> => `region:${parent}`),
    source,
  };
}

const theories: TheoryEntry[] = [
  theory('liberalism', 'PARADIGM', 'لیبرالیسم', 'Liberalism'),
  theory('interdependence', 'THEORY', 'وابستگی متقابل', 'Interdependence', 'liberalism'),
  theory(
    'complex-interdependence',
    'THEORY',
    'وابستگی متقابل پیچیده',
    'Complex interdependence',
    'interdependence',
  ),
  theory(
    'weaponized-interdependence',
    'CONCEPT',
    'وابستگی متقابل تسلیحاتی‌شده',
    'Weaponized interdependence',
    'complex-interdependence',
  ),
  theory('democratic-peace', 'THEORY', 'صلح دموکراتیک', 'Democratic peace', 'liberalism'),
  theory('realism', 'PARADIGM', 'واقع‌گرایی', 'Realism'),
  theory('neorealism', 'THEORY', 'نوواقع‌گرایی', 'Neorealism', 'realism'),
  theory('offensive-realism', 'THEORY', 'واقع‌گرایی تهاجمی', 'Offensive realism', 'neorealism'),
  theory('balance-of-threat', 'THEORY', 'موازنه تهدید', 'Balance of threat', 'neorealism'),
  theory('constructivism', 'PARADIGM', 'سازه‌انگاری', 'Constructivism'),
  theory('securitization', 'THEORY', 'امنیتی‌سازی', 'Securitization', 'constructivism'),
  theory(
    'regional-security-complex',
    'THEORY',
    'مجموعه امنیتی منطقه‌ای',
    'Regional security complex',
    'securitization',
  ),
];

const regions: RegionEntry[] = [
  region('asia', 'آسیا', 'Asia'),
  region('central-asia', 'آسیای مرکزی', 'Central Asia', 'asia'),
  region('west-asia', 'غرب آسیا', 'West Asia', 'asia'),
  region('persian-gulf', 'خلیج فارس', 'Persian Gulf', 'west-asia'),
  region('east-asia', 'شرق آسیا', 'East Asia', 'asia'),
];

const countries: CountryEntry[] = [
  country('CHN', 'چین', 'China', 'east-asia'),
  country('USA', 'ایالات متحده آمریکا', 'United States'),
  country('IRN', 'ایران', 'Iran', 'west-asia', 'persian-gulf'),
  country('SAU', 'عربستان سعودی', 'Saudi Arabia', 'persian-gulf'),
  country('KAZ', 'قزاقستان', 'Kazakhstan', 'central-asia'),
  country('UZB', 'ازبکستان', 'Uzbekistan', 'central-asia'),
  country('RUS', 'روسیه', 'Russia'),
  country('JPN', 'ژاپن', 'Japan', 'east-asia'),
];

const organizations: OrganizationEntry[] = [
  {
    id: 'organization:sco',
    name: { fa: 'سازمان همکاری شانگهای', en: 'Shanghai Cooperation Organisation' },
    aliases,
    members: [
      { country: 'country:CHN', since: 2001, until: null },
      { country: 'country:KAZ', since: 2001, until: null },
      { country: 'country:IRN', since: 2023, until: null },
    ],
    source,
  },
];

const methods: MethodEntry[] = [
  { id: 'method:case-study', name: { fa: 'مطالعه موردی', en: 'Case study' }, aliases, parents: [], source },
  {
    id: 'method:content-analysis',
    name: { fa: 'تحلیل محتوا', en: 'Content analysis' },
    aliases,
    parents: [],
    source,
  },
];

/** A cut of the ontology: enough for closures of theories three deep and of places with two parents. */
export const miniOntology: OntologyEntries = { theories, countries, regions, organizations, methods };
