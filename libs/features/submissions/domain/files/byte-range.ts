/** The bytes that are sent, both ends included; `whole` where no single range is asked for, `none` where it is beyond the end. */
export type AskedBytes = { readonly from: number; readonly to: number } | 'whole' | 'none';

/**
 * Reads a `Range` header (RFC 9110, 14.2). What is not understood counts as not asked.
 *
 * @param size of the whole file, in bytes
 */
export function byteRange(header: string | undefined, size: number): AskedBytes {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return 'whole';
  if (first === '') return Number(last) === 0 ? 'none' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  if (last !== '' && Number(last) < Number(first)) return 'whole';
  if (Number(first) >= size) return 'none';
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
