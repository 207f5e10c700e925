import { exceptions, newForms } from './alias-list.js';
import type { Curated } from './read-curated.js';

/** The records of organizations.yaml, in the order of the curated file. */
export function buildOrganizations(curated: Curated) {
  return Object.entries(curated.organizations).map(([id, organization]) => {
    const aliases = (language: 'fa' | 'en') => {
      const taken = new Set<string>();
      newForms(taken, [organization.name[language]]);
      return newForms(taken, organization[language]);
    };
    return {
      id,
      name: organization.name,
      aliases: { fa: aliases('fa'), en: aliases('en') },
      ...exceptions(organization.except.fa, organization.except.en),
      members: parseMembers(id, organization.members ?? ''),
      ...(organization.homonyms.length ? { homonyms: organization.homonyms } : {}),
      source: organization.source,
    };
  });
}

interface Member {
  country: string;
  since: number | null;
  until: number | null;
}

function parseMembers(organization: string, text: string): Member[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const match = /^([A-Z]{3})(?: (\d{4})(?:-(\d{4}))?)?$/.exec(part);
      if (!match) throw new Error(`organizations-curated.yaml: ${organization} has the member “${part}”`);
      const [, country, since, until] = match;
      return { country: country!, since: since ? Number(since) : null, until: until ? Number(until) : null };
    });
}
