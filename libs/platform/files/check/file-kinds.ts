import { FileRefused } from './refusal';

/** A kind of file that is taken: what it is called, how names of it end, and how its bytes begin. */
export interface FileKind {
  readonly type: string;
  readonly words: string;
  readonly extensions: readonly string[];
  readonly magic: readonly number[];
}

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Every kind of file that is taken. */
export const FILE_KINDS: readonly FileKind[] = [
  { type: 'application/pdf', words: 'PDF', extensions: ['pdf'], magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  {
    ...{ type: 'image/png', words: 'PNG picture', extensions: ['png'] },
    magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  },
  { type: 'image/jpeg', words: 'JPEG picture', extensions: ['jpg', 'jpeg'], magic: [0xff, 0xd8, 0xff] },
  { type: PPTX, words: 'PowerPoint presentation', extensions: ['pptx'], magic: [0x50, 0x4b, 0x03, 0x04] },
];

/** How many characters a name may have. */
const LONGEST_NAME = 150;
/** What a computer or a browser runs: a name must not pretend to be one before its last dot either. */
const RUNS =
  /\.(exe|com|bat|cmd|scr|msi|js|mjs|vbs|ps1|sh|jar|app|hta|html?|xhtml|svg|php\d?|aspx?|jsp|py|lnk|zip|rar)$/i;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/u;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The kind that a file's name and declared type agree on, before any of its bytes is there.
 *
 * @throws FileRefused `file-name` or `file-kind`
 */
export function kindOf(name: string, type: string): FileKind {
  if (
    name.trim() !== name ||
    name === '' ||
    name.length > LONGEST_NAME ||
    UNSEEN.test(name) ||
    /[/\\<>:"|?*]/.test(name)
  )
    throw new FileRefused(
      'file-name',
      `This name cannot be kept. Give the file a name of at most ${LONGEST_NAME} letters, digits and spaces, such as poster.pdf.`,
    );
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1).toLowerCase();
  const kind = FILE_KINDS.find(({ extensions }) => dot > 0 && extensions.includes(extension));
  if (!kind) throw new FileRefused('file-kind', 'Only PDF, PNG, JPEG and PPTX files can be uploaded. Save it as one.');
  if (RUNS.test(name.slice(0, dot)))
    throw new FileRefused('file-name', 'The name has two endings. Take out the first one, and upload it again.');
  if (kind.type !== type)
    throw new FileRefused('file-kind', `The name says ${kind.words}, but the file says another kind. Save it again.`);
  return kind;
}

/**
 * Whether the first bytes of a file are those of its kind.
 *
 * @param bytes at least the first 8, or the whole file where it is shorter
 * @throws FileRefused `file-kind`, or `file-locked` where a password keeps it shut
 */
export function expectMagic(kind: FileKind, bytes: Uint8Array): void {
  const begins = (magic: readonly number[]) => magic.every((value, at) => bytes[at] === value);
  if (begins(kind.magic)) return;
  if (kind.extensions.includes('pptx') && begins(COMPOUND))
    throw new FileRefused(
      'file-locked',
      'This is locked by a password or of an old kind. Save it as a .pptx without a password.',
    );
  throw new FileRefused('file-kind', `The name says ${kind.words}, but the file is none. Save it again as one.`);
}

/** What may stand at the beginning of a file inside another one, and is refused there. */
export function isArchiveOrProgram(bytes: Uint8Array): boolean {
  const begins = (...magic: number[]) => magic.every((value, at) => bytes[at] === value);
  return (
    begins(0x50, 0x4b, 0x03, 0x04) ||
    begins(0x50, 0x4b, 0x05, 0x06) ||
    begins(0x52, 0x61, 0x72, 0x21) ||
    begins(0x37, 0x7a, 0xbc, 0xaf) ||
    begins(0x1f, 0x8b) ||
    begins(0x42, 0x5a, 0x68) ||
    begins(0xfd, 0x37, 0x7a) ||
    begins(0x4d, 0x5a) ||
    begins(0x7f, 0x45, 0x4c, 0x46) ||
    begins(...COMPOUND)
  );
}
