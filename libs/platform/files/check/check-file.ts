import { closeSync, fstatSync, openSync } from 'node:fs';
import { ByteSink } from './byte-sink';
import { ByteSource } from './byte-source';
import { expectMagic, kindOf } from './file-kinds';
import { checkJpeg } from './jpeg';
import { checkPdf } from './pdf';
import { checkPng } from './png';
import { checkPptx } from './pptx';
import { FileRefused } from './refusal';

/** What a check is told: where the bytes are, what they are said to be, and where a clean copy of a picture may go. */
export interface FileToCheck {
  readonly path: string;
  readonly name: string;
  readonly type: string;
  readonly cleanPath: string;
}

/** What a check found out. */
export type CheckedFile =
  /** `clean`: whether the copy is to be kept instead of what was sent. */
  { readonly clean: boolean } | { readonly refusal: { readonly code: string; readonly message: string } };

/**
 * Checks one file from its first byte to its last, in a thread of its own (`checkInThread`): it reads and unpacks piece
 * by piece, so that no file, however it is made, takes more than some megabytes.
 */
export async function checkFile(file: FileToCheck): Promise<CheckedFile> {
  const opened = openSync(file.path, 'r');
  try {
    return { clean: await check(file, new ByteSource(opened, fstatSync(opened).size)) };
  } catch (error) {
    if (error instanceof FileRefused) return { refusal: { code: error.code, message: error.message } };
    throw error;
  } finally {
    closeSync(opened);
  }
}

async function check({ name, type, cleanPath }: FileToCheck, source: ByteSource): Promise<boolean> {
  const kind = kindOf(name, type);
  expectMagic(kind, source.slice(0, 8));
  if (kind.type === 'application/pdf') checkPdf(source);
  else if (!kind.type.startsWith('image/')) await checkPptx(source);
  else {
    const copy = openSync(cleanPath, 'w', 0o600);
    try {
      (kind.type === 'image/png' ? checkPng : checkJpeg)(source, new ByteSink(copy));
    } finally {
      closeSync(copy);
    }
    return true;
  }
  return false;
}
