/**
 * What all of these give. When several fail, the first of them in their order is told, whichever was the fastest: so
 * that one operation with several mistakes is answered the same every time, by every store.
 */
export async function allInOrder<T>(promises: readonly Promise<T>[]): Promise<T[]> {
  const settled = await Promise.allSettled(promises);
  return settled.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
}
