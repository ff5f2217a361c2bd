import { Unzip, UnzipInflate } from 'fflate';
import type { ByteSource } from './byte-source';
import { isArchiveOrProgram } from './file-kinds';
import { checkContentTypes, checkRelations, hasDefinitions, runsSomething } from './office-xml';
import { damaged, FileRefused } from './refusal';
import { Allowance, unpack } from './unpack';
import { readZipDirectory, type ZipEntry } from './zip-directory';

const WHAT = 'PowerPoint presentation';
const LARGEST_LIST = 4 * 1024 * 1024;
const CONTENT_TYPES = '[Content_Types].xml';
/** Parts that hold programs or foreign documents, whatever they are called around it. */
const ACTIVE = /vbaProject|vbaData|activeX|oleObject/i;
/** The one archive that may stand in a presentation: the numbers behind a chart. */
const WORKBOOK = /^ppt\/embeddings\/[^/]+\.xlsx$/i;

/**
 * Looks through a presentation (ECMA-376) piece by piece as it is unpacked, and keeps nothing of it.
 *
 * @throws FileRefused with a code for each reason: damaged, locked, more inside than is said, grows too large, holds a
 *   macro, another document or an archive, or fetches something from elsewhere when it is opened
 */
export async function checkPptx(source: ByteSource): Promise<void> {
  const entries = readZipDirectory(source);
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has(CONTENT_TYPES) || !names.has('ppt/presentation.xml')) throw damaged(WHAT);
  const allowance = new Allowance();
  const declared = entries.reduce((sum, entry) => sum + entry.declared, 0);
  new Allowance().take(declared);
  for (const { name } of entries) if (ACTIVE.test(name)) throw active();
  for (const entry of entries) await checkPart(source, entry, allowance);
}

async function checkPart(source: ByteSource, entry: ZipEntry, allowance: Allowance): Promise<void> {
  const { name } = entry;
  const isXml = /\.(xml|rels|vml)$/i.test(name);
  const isList = name === CONTENT_TYPES || /\.rels$/i.test(name);
  if (isList && entry.declared > LARGEST_LIST) throw damaged(WHAT);
  const workbook = WORKBOOK.test(name) ? new Workbook(allowance) : null;
  const list: Buffer[] = [];
  let tail = '';
  let first = true;
  await unpack(source, entry, allowance, (bytes) => {
    if (first && bytes.length > 0) {
      first = false;
      if (!workbook && isArchiveOrProgram(bytes)) throw nested();
    }
    workbook?.push(bytes);
    if (isList) list.push(Buffer.from(bytes));
    if (!isXml) return;
    const text = tail + bytes.toString('latin1');
    if (hasDefinitions(text)) throw damaged(WHAT);
    if (runsSomething(text)) throw active();
    tail = text.slice(-40);
  });
  const text = Buffer.concat(list).toString('utf8');
  if (name === CONTENT_TYPES) checkContentTypes(text);
  else if (isList) checkRelations(text);
}

/** A workbook is a ZIP as well: its parts are counted, and its names, which stand unpacked in it, are read. */
class Workbook {
  private tail = '';
  private readonly unzip: Unzip;

  constructor(allowance: Allowance) {
    this.unzip = new Unzip((file) => {
      let first = true;
      file.ondata = (error, bytes) => {
        if (error) throw error instanceof FileRefused ? error : damaged(WHAT);
        allowance.take(bytes.length);
        if (first && bytes.length > 0 && isArchiveOrProgram(bytes)) throw nested();
        first = false;
      };
      file.start();
    });
    this.unzip.register(UnzipInflate);
  }

  push(bytes: Uint8Array): void {
    const text = this.tail + Buffer.from(bytes).toString('latin1');
    if (ACTIVE.test(text)) throw active();
    this.tail = text.slice(-20);
    for (let at = 0; at < bytes.length; at += 4096) this.pushPiece(bytes.slice(at, at + 4096));
  }

  private pushPiece(bytes: Uint8Array): void {
    try {
      this.unzip.push(bytes, false);
    } catch (error) {
      throw error instanceof FileRefused ? error : damaged(WHAT);
    }
  }
}

function active(): FileRefused {
  return new FileRefused(
    'file-active',
    'This presentation holds a macro, a control or another program’s document. Take it out, or save it as a PDF.',
  );
}

function nested(): FileRefused {
  return new FileRefused(
    'file-archive-inside',
    'This presentation holds an archive or a program. Take it out, or save it as a PDF.',
  );
}
