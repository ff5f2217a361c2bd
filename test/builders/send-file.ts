import type { Schemas } from '@colloquy/api-client';
import type { Answer, Caller } from './caller';
import type { SampleFile } from './sample-files/good-files';

const PIECE = { 'content-type': 'application/offset+octet-stream' };

export type Upload = Schemas['UploadDto'];
export type SentFile = Schemas['FileDto'];

/** Says what is about to be sent, whatever is answered. */
export function startUpload(
  caller: Caller,
  submission: string,
  { name, type, bytes }: SampleFile,
  more: { purpose?: string; replaces?: string } = {},
): Promise<Answer<Upload & { code: string }>> {
  const body = { name, type, bytes: bytes.length, purpose: 'poster', ...more };
  return caller.ask('POST', `submissions/${submission}/uploads`, { body });
}

/** Sends the bytes of a file from one place to another. */
export function sendPiece(
  caller: Caller,
  address: string,
  bytes: Uint8Array,
  offset: number,
): Promise<Answer<{ code: string; offset: number }>> {
  return caller.ask('PATCH', address, { body: bytes, headers: { ...PIECE, 'upload-offset': String(offset) } });
}

/** Sends a whole file; answers with what the server said last: the file, or why it was refused. */
export async function sendFile(
  caller: Caller,
  submission: string,
  file: SampleFile,
  more: { purpose?: string; replaces?: string } = {},
): Promise<Answer<SentFile & { code: string }>> {
  const started = await startUpload(caller, submission, file, more);
  if (started.status !== 201) return started as unknown as Answer<SentFile & { code: string }>;
  const address = `submissions/${submission}/uploads/${started.body.id}`;
  for (let at = 0; at < file.bytes.length; at += 500_000) {
    const sent = await sendPiece(caller, address, file.bytes.subarray(at, at + 500_000), at);
    if (sent.status !== 204) return sent as unknown as Answer<SentFile & { code: string }>;
  }
  return caller.ask('POST', `${address}/complete`);
}
