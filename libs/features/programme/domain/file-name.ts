/** A code as part of a file name or an anchor: `UG-042` becomes `ug-042`. Letters of any script are kept. */
export function fileName(code: string): string {
  return code
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
