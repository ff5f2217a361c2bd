import { Unzip, UnzipInflate } from 'fflate';

const MOST_BYTES = 40 * 1024 * 1024;
const MOST_FILES = 400;
/** Fed in small pieces, so that no piece can grow beyond what is still easily held. */
const PIECE = 16 * 1024;

/**
 * Why a workbook is not opened, in a sentence; null where it may be. A workbook is a ZIP of XML files: it is unpacked here
 * as a stream and given up as soon as it grows beyond all reason, whatever sizes it claims, or when its XML defines
 * entities, which could grow in the reader.
 */
export function zipFault(bytes: Uint8Array): string | null {
  let unpacked = 0;
  let files = 0;
  let fault: string | null = null;
  const unzip = new Unzip((file) => {
    files += 1;
    file.ondata = (error, data) => {
      if (error) fault ??= 'The workbook is damaged. Save it again and upload that.';
      unpacked += data?.length ?? 0;
      if (/\.(xml|rels)$/.test(file.name) && data && hasDoctype(data))
        fault ??= 'The workbook holds definitions that no spreadsheet needs.';
      if (unpacked > MOST_BYTES)
        fault ??= 'The workbook is far too big once it is unpacked. Copy the people into a new one.';
    };
    if (files > MOST_FILES) fault ??= 'The workbook has far too many parts. Copy the people into a new one.';
    if (fault === null) file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && fault === null; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch {
    fault ??= 'The workbook is damaged. Save it again and upload that.';
  }
  return fault;
}

const hasDoctype = (data: Uint8Array): boolean =>
  Buffer.from(data.buffer, data.byteOffset, data.length).includes('<!DOCTYPE');
