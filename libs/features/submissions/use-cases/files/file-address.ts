import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Id, isId, notFound } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

const MINUTES = 5;
const [ID_BYTES, TIME_BYTES, MAC_BYTES] = [16, 6, 32];

/** A stored file that an address leads to. */
export interface AddressedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Makes the key with which addresses are signed, where the database has none yet. */
export async function ensureAddressKey(db: Reader): Promise<void> {
  await db.query('INSERT INTO file_address_key (key) VALUES ($1) ON CONFLICT DO NOTHING', [randomBytes(32)]);
}

/**
 * An address at which whoever has it may fetch one version of one file for five minutes, without a session. The caller
 * has found out that the viewer may read it: a room to the right asks its own policy, then this.
 *
 * @returns `/files/TOKEN/NAME`
 * @throws DomainError `not-found`
 */
export async function fileAddress(db: Reader, file: { submissionId: Id; fileId: Id }): Promise<string> {
  const [row]: { name: string; key: Buffer; until: string }[] = await db.query(
    `SELECT f.name, k.key, floor(extract(epoch FROM now() + interval '${MINUTES} minutes'))::text AS until
     FROM submission_file f, file_address_key k WHERE f.id = $1 AND f.submission_id = $2`,
    [file.fileId, file.submissionId],
  );
  if (!row) throw notFound('file');
  const claim = Buffer.alloc(ID_BYTES + TIME_BYTES);
  claim.write(file.fileId.replaceAll('-', ''), 0, 'hex');
  claim.writeUIntBE(Number(row.until), ID_BYTES, TIME_BYTES);
  const token = Buffer.concat([claim, signed(row.key, claim)]).toString('base64url');
  return `/files/${token}/${encodeURIComponent(row.name)}`;
}

/** What an address leads to. @throws DomainError `not-found` for a false, an outdated or a changed one: all read the same */
export async function openAddress(db: Reader, token: string, name: string): Promise<AddressedFile> {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== ID_BYTES + TIME_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) throw gone();
  const claim = bytes.subarray(0, ID_BYTES + TIME_BYTES);
  const fileId = claim.toString('hex', 0, ID_BYTES).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  if (!isId(fileId)) throw gone();
  const [row]: (AddressedFile & { key: Buffer; now: string })[] = await db.query(
    `SELECT f.name, f.type, f.bytes, f.sha256, k.key, extract(epoch FROM now())::text AS now
     FROM file_address_key k LEFT JOIN submission_file f ON f.id = $1`,
    [fileId],
  );
  if (!row || !timingSafeEqual(signed(row.key, claim), bytes.subarray(ID_BYTES + TIME_BYTES))) throw gone();
  const until = claim.readUIntBE(ID_BYTES, TIME_BYTES);
  if (until < Number(row.now) || row.name === null || row.name !== name) throw gone();
  return { name: row.name, type: row.type, bytes: row.bytes, sha256: row.sha256 };
}

const signed = (key: Buffer, claim: Buffer): Buffer => createHmac('sha256', key).update('file ').update(claim).digest();

const gone = () => notFound('file');
