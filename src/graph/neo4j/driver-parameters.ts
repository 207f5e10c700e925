import neo4j from 'neo4j-driver';

/**
 * Parameters as the driver wants them: whole numbers become integers, because the driver sends every plain number
 * as a float, which LIMIT refuses and which prints as `2023.0`.
 */
export function driverParameters(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(driverParameters);
  if (typeof value !== 'object' || value === null) return value;
  const converted: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) converted[key] = driverParameters(entry);
  return converted;
}
