const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Kinds of files by the ending of their names. */
const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  pptx: PPTX,
};

/** Endings that may be chosen, such as `pdf`. */
export type Ending = 'pdf' | 'png' | 'jpg' | 'jpeg' | 'pptx';

/** Every ending that the server takes. */
export const ALL_ENDINGS: readonly Ending[] = ['pdf', 'png', 'jpg', 'jpeg', 'pptx'];

/** What a browser says of a file, or where it knows no such kind, what the name says. */
export const typeOf = (file: File): string => TYPES[endingOf(file.name)] ?? file.type;

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** `1.4 MB`, `310 kB`: as people know the sizes of files. */
export function sizeWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_048_576).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** `PDF, PNG, JPEG or PPTX`. */
export function kindWords(accept: readonly Ending[]): string {
  const kinds = [...new Set(accept.map((ending) => (ending === 'jpg' ? 'JPEG' : ending.toUpperCase())))];
  return kinds.length < 2 ? (kinds[0] ?? '') : `${kinds.slice(0, -1).join(', ')} or ${kinds.at(-1)}`;
}

/** Why a file cannot be sent, known before a byte is; null where it may be. */
export function faultOf(file: File, accept: readonly Ending[], mostBytes: number): string | null {
  if (!accept.some((ending) => ending === endingOf(file.name)))
    return `“${file.name}” is none of ${kindWords(accept)}. Save it as one of them, and choose it again.`;
  if (file.size > mostBytes)
    return `“${file.name}” has ${sizeWords(file.size)}; at most ${sizeWords(mostBytes)} can be sent. Make its pictures smaller.`;
  return file.size === 0 ? `“${file.name}” is empty. Choose another file.` : null;
}
