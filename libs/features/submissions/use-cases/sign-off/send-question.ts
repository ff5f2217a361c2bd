import type { DraftContent } from '@colloquy/engines/abstract-draft';
import { countTry, ensurePeople, hashOf, newToken, normaliseAddress, sortNameOf } from '@colloquy/features/accounts';
import type { Conference } from '@colloquy/features/conferences';
import { DomainError, type Fault, type Id, newId } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { writeSignOffMail } from '../../mail/sign-off-mails';

/** Somebody who is to say whether a work may be submitted. */
export interface Supervisor {
  readonly name: string;
  /** In lower case; see `normaliseAddress`. */
  readonly address: string;
}

/** What is asked of a supervisor. */
export interface SignOffQuestion {
  readonly conference: Conference;
  readonly publicUrl: string;
  readonly submissionId: Id;
  readonly content: DraftContent;
  readonly version: number;
  readonly asked: Supervisor;
  /** Whom the draft names as the supervisor. */
  readonly supervisorAddress: string;
  readonly askedBy: Id | null;
  readonly insteadOf?: string;
}

/** Asks somebody anew; what others were asked about this work ends. Part of the caller's act. @throws TooManyRequests */
export async function askAnew(tx: Transaction, question: SignOffQuestion): Promise<void> {
  const { submissionId, version, asked, supervisorAddress, askedBy } = question;
  await tx.query(`UPDATE sign_off SET state = 'ended' WHERE submission_id = $1 AND state = 'asked'`, [submissionId]);
  const name = asked.name.trim();
  const [personId = ''] = await ensurePeople(tx, [{ name, sortName: sortNameOf(name), address: asked.address }]);
  const id = newId();
  const key = newToken();
  await tx.query(
    `INSERT INTO sign_off (id, submission_id, version, supervisor_address, person_id, name, address, key_hash, asked_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, submissionId, version, supervisorAddress, personId, name, asked.address, hashOf(key), askedBy],
  );
  await send(tx, question, { id, personId, key, occasion: 'first' });
}

/** Asks the same person again, about the version as it stands now, with a new link. Part of the caller's act. */
export async function askAgain(
  tx: Transaction,
  question: SignOffQuestion,
  { id, personId }: { readonly id: Id; readonly personId: Id },
  remindedBefore: number | null = null,
): Promise<void> {
  const key = newToken();
  await tx.query(
    `UPDATE sign_off SET key_hash = $2, version = $3, sent_at = now(), reminded_before = coalesce($4, reminded_before)
     WHERE id = $1`,
    [id, hashOf(key), question.version, remindedBefore],
  );
  await send(tx, question, { id, personId, key, occasion: 'reminder' });
}

async function send(
  tx: Transaction,
  { conference, content, asked, publicUrl, insteadOf = '', askedBy }: SignOffQuestion,
  link: { readonly id: Id; readonly personId: Id; readonly key: string; readonly occasion: 'first' | 'reminder' },
): Promise<void> {
  await countTry(tx, { of: 'address', name: `sign-off ${asked.address}` });
  if (askedBy !== null) await countTry(tx, { of: 'client', name: `sign-offs of ${askedBy}` });
  await writeSignOffMail(tx, {
    ...{ conference, ...asked, title: content.title, authors: content.authors.map(({ name }) => name.trim()) },
    ...{ personId: link.personId, key: link.key, occasion: link.occasion, insteadOf: insteadOf || null },
    link: `${publicUrl}/sign-off/${link.id}`,
  });
}

/**
 * Who may be asked: somebody with a name and an address who is no author of the work.
 * @param at where the two fields stand
 * @throws DomainError `no-supervisor` naming the fields
 */
export async function whoIsAsked(
  db: Reader,
  submissionId: Id,
  content: DraftContent,
  { name, address }: { readonly name: string; readonly address: string },
  at: string,
): Promise<Supervisor> {
  const known = normaliseAddress(address);
  const faults: Fault[] = [];
  if (name.trim() === '') faults.push({ field: `${at}name`, message: 'Give their name.' });
  if (name.trim().length > 200) faults.push({ field: `${at}name`, message: 'A name has at most 200 characters.' });
  if (known === null) {
    faults.push({
      field: `${at}address`,
      message: 'This is not an e-mail address. Write it as name@university.ac.uk.',
    });
  } else if (await isAuthor(db, submissionId, content, known)) {
    faults.push({ field: `${at}address`, message: 'This is an author’s own address. Name somebody who is no author.' });
  }
  if (known !== null && faults.length === 0) return { name: name.trim(), address: known };
  throw new DomainError('invalid', 'no-supervisor', 'Say who is to be asked, with their e-mail address.', faults);
}

async function isAuthor(db: Reader, submissionId: Id, { authors }: DraftContent, address: string): Promise<boolean> {
  if (authors.some((author) => normaliseAddress(author.address) === address)) return true;
  const rows: unknown[] = await db.query(
    `SELECT 1 FROM submission_author a JOIN person_address p ON p.person_id = a.person_id
     WHERE a.submission_id = $1 AND p.address = $2`,
    [submissionId, address],
  );
  return rows.length > 0;
}
