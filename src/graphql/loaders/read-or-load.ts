/**
 * What `show` makes of a value: at once where it was read along with its owner, and else when it has been loaded. A
 * promise for each field of a page takes longer than all else that is done for the field.
 */
export function readOrLoad<V, S>(
  read: V | undefined,
  load: () => Promise<V>,
  show: (value: V) => S,
): S | Promise<S> {
  return read === undefined ? load().then(show) : show(read);
}
