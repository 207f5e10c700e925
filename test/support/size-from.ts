/** How often a test repeats: a size that CI has time for, or the full one that the environment names. */
export function sizeFrom(variable: string, inCi: number): number {
  const given = process.env[variable];
  return given === undefined ? inCi : Number(given);
}
