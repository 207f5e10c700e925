const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a (Fowler, Noll and Vo) over UTF-16 code units, 32 bits, signed.
 *
 * @param start the hash of what stands before: the hash of a text is the same however it is cut
 */
export function fnv1a(text: string, start: number = BASIS): number {
  let hash = start;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}
