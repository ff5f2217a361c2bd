import { composeAbstract, type DraftContent } from '@colloquy/engines/abstract-draft';
import { normaliseAddress } from '@colloquy/features/accounts';
import { readAbstractRules } from '@colloquy/features/conferences';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { SignOffState } from '../../domain/sign-off/sign-off';
import { contentHash } from '../content-hash';

/** Where the supervisor's word stands. */
export interface SignOffStanding {
  readonly state: SignOffState;
  /** Who was asked: the supervisor, or whom they named in their place. */
  readonly name: string;
  readonly address: string;
  /** The version that they were asked about. */
  readonly version: number;
  /** Whether title or text are different now. */
  readonly changedSince: boolean;
  readonly askedAt: Instant;
  readonly answeredAt: Instant | null;
  /** What they said to the authors, or why the organisers spoke in their place. */
  readonly note: string;
  /** Whether they can be asked again now. */
  readonly mayBeAsked: boolean;
}

/** The same with what an act needs to know of it. */
export interface CurrentSignOff extends SignOffStanding {
  readonly id: Id;
  readonly personId: Id | null;
}

interface WhichSignOff {
  readonly id: Id;
  readonly conferenceId: Id;
}

/**
 * What was said last for the supervisor whom the draft names now: the word of one counts for no other. What organisers
 * have decided counts whoever is named.
 */
export async function findSignOff(
  db: Reader,
  { id, conferenceId }: WhichSignOff,
  content: DraftContent,
): Promise<CurrentSignOff | null> {
  const [row]: (Omit<CurrentSignOff, 'changedSince'> & { sha256: string | null })[] = await db.query(
    `SELECT f.id, f.person_id AS "personId", f.state, f.name, f.address, f.version, f.note, v.sha256,
       ${instant('f.sent_at')} AS "askedAt", ${instant('f.answered_at')} AS "answeredAt",
       f.state = 'not-yet' OR (f.state = 'asked' AND f.sent_at < now() - interval '1 day') AS "mayBeAsked"
     FROM sign_off f LEFT JOIN abstract_version v ON v.submission_id = f.submission_id AND v.number = f.version
     WHERE f.submission_id = $1 AND f.state NOT IN ('delegated', 'ended')
       AND (f.state = 'overridden' OR f.supervisor_address = $2) ORDER BY f.asked_at DESC LIMIT 1`,
    [id, normaliseAddress(content.supervisor.address)],
  );
  if (!row) return null;
  const { sha256, ...standing } = row;
  const rules = await readAbstractRules(db, conferenceId);
  const now = contentHash(content.title.trim(), composeAbstract(rules, content.texts));
  return { ...standing, changedSince: sha256 !== now };
}

/** Where the supervisor's word stands, for those who write; null where nobody was asked. */
export async function readSignOff(
  db: Reader,
  which: WhichSignOff,
  content: DraftContent,
): Promise<SignOffStanding | null> {
  const found = await findSignOff(db, which, content);
  if (!found) return null;
  const { id: _, personId: __, ...standing } = found;
  return standing;
}
