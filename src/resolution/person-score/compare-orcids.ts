import type { Feature } from './feature.js';

const ORCID = /(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])\s*$/i;
/** More than all other findings together can weigh. */
const DECISIVE = 100;

/** An ORCID belongs to one person: it decides wherever both sides have a valid one. */
export function compareOrcids(one: readonly string[], other: readonly string[]): Feature[] {
  if (one.length === 0 || other.length === 0) return [];
  const valid = (printed: readonly string[]) => printed.filter((orcid) => orcidOf(orcid) !== null);
  const [a, b] = [valid(one), valid(other)];
  const values = [one.join('; '), other.join('; ')] as const;
  if (a.length === 0 || b.length === 0)
    return [{ name: 'orcid', weight: 0, reason: 'one of them is no valid ORCID', values }];
  const digits = new Set(a.map(orcidOf));
  return b.some((orcid) => digits.has(orcidOf(orcid)))
    ? [{ name: 'orcid', weight: DECISIVE, reason: 'the same ORCID', values }]
    : [{ name: 'orcid', weight: -DECISIVE, reason: 'two ORCIDs', values }];
}

/** The sixteen digits of an ORCID; `null` when they or the check digit (ISO 7064 MOD 11-2) are wrong. */
export function orcidOf(printed: string): string | null {
  const match = ORCID.exec(printed.trim());
  if (match === null) return null;
  const digits = match.slice(1).join('').toUpperCase();
  let sum = 0;
  for (const digit of digits.slice(0, 15)) sum = (sum + Number(digit)) * 2;
  const check = (12 - (sum % 11)) % 11;
  return digits[15] === (check === 10 ? 'X' : String(check)) ? digits : null;
}
