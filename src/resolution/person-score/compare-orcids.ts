import type { Feature } from './feature.js';

const ORCID = /(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])\s*$/i;
/** More than all other findings together can weigh. */
const DECISIVE = 100;

/** An ORCID belongs to one person: it decides wherever both sides have a valid one. */
export function compareOrcids(one: string | null, other: string | null): Feature[] {
  if (one === null || other === null) return [];
  const [a, b] = [orcidOf(one), orcidOf(other)];
  const values = [one, other] as const;
  if (a === null || b === null)
    return [{ name: 'orcid', weight: 0, reason: 'one of them is no valid ORCID', values }];
  return a === b
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
