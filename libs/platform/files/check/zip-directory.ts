import type { ByteSource } from './byte-source';
import { damaged, FileRefused, holdsMore } from './refusal';

/** One file in an archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  /** How large it says that it is, unpacked. */
  readonly declared: number;
  /** Where its packed bytes begin. */
  readonly at: number;
}

const WHAT = 'PowerPoint presentation';
const MOST_ENTRIES = 3_000;
const END_SIZE = 22;
const LONGEST_DESCRIPTOR = 24;

/**
 * Reads the directory of a ZIP archive (PKWARE APPNOTE 6.3) and unpacks nothing. The entries must fill the file from its
 * first byte to the directory, one after the other, and the directory must end the file: so nothing is hidden between
 * them, and no two entries share bytes, as those of the densest bombs do.
 *
 * @throws FileRefused `file-damaged`, `file-holds-more`, `file-locked` or `file-too-much-inside`
 */
export function readZipDirectory(source: ByteSource): ZipEntry[] {
  const endAt = source.size - END_SIZE;
  const end = source.slice(endAt, END_SIZE);
  if (end.length < END_SIZE || end.readUInt32LE(0) !== 0x06054b50 || end.readUInt16LE(20) !== 0) throw holdsMore(WHAT);
  const [count, size, start] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  if (end.readUInt32LE(4) !== 0 || count !== end.readUInt16LE(8)) throw damaged(WHAT);
  if (count > MOST_ENTRIES)
    throw new FileRefused('file-too-much-inside', 'This presentation has far too many parts. Save it as a PDF.');
  if (start + size !== endAt) throw holdsMore(WHAT);
  const entries: (ZipEntry & { readonly headerAt: number; readonly described: boolean })[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    const head = source.slice(at, 46);
    if (head.length < 46 || head.readUInt32LE(0) !== 0x02014b50) throw damaged(WHAT);
    const [flags, nameLength] = [head.readUInt16LE(8), head.readUInt16LE(28)];
    if (flags & 0x2041)
      throw new FileRefused('file-locked', 'This presentation is locked by a password. Save it without one.');
    const name = source.slice(at + 46, nameLength).toString(flags & 0x800 ? 'utf8' : 'latin1');
    const key = name.toLowerCase();
    if (!isPlainName(name) || names.has(key)) throw damaged(WHAT);
    names.add(key);
    const [method, headerAt] = [head.readUInt16LE(10), head.readUInt32LE(42)];
    if (method !== 0 && method !== 8) throw damaged(WHAT);
    const local = source.slice(headerAt, 30);
    if (local.length < 30 || local.readUInt32LE(0) !== 0x04034b50) throw damaged(WHAT);
    if (local.readUInt16LE(8) !== method || local.readUInt16LE(26) !== nameLength) throw damaged(WHAT);
    if (!source.slice(headerAt + 30, nameLength).equals(source.slice(at + 46, nameLength))) throw damaged(WHAT);
    entries.push({
      ...{ name, method, headerAt, described: (flags & 8) !== 0 },
      ...{ sum: head.readUInt32LE(16), packed: head.readUInt32LE(20), declared: head.readUInt32LE(24) },
      at: headerAt + 30 + nameLength + local.readUInt16LE(28),
    });
    at += 46 + nameLength + head.readUInt16LE(30) + head.readUInt16LE(32);
  }
  if (at !== endAt) throw holdsMore(WHAT);
  entries.sort((a, b) => a.headerAt - b.headerAt);
  let free = 0;
  let slack = 0;
  for (const { headerAt, at: dataAt, packed, described } of entries) {
    if (headerAt < free || headerAt > free + slack) throw holdsMore(WHAT);
    free = dataAt + packed;
    slack = described ? LONGEST_DESCRIPTOR : 0;
  }
  if (start < free || start > free + slack) throw holdsMore(WHAT);
  return entries;
}

const isPlainName = (name: string): boolean =>
  name !== '' &&
  !name.includes('\0') &&
  !name.includes('\\') &&
  !name.startsWith('/') &&
  !/(^|\/)\.\.(\/|$)/.test(name);
