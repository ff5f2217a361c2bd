import type { Id, Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { MyQuietNote, QuietNote } from '../../domain/quiet-note';
import { WITH_PRESENTER } from '../pairs/pair-rows';
import { readPairingRules } from '../pairs/read-pairing-rules';

/** The quiet way of a conference as one person sees it. */
export interface QuietRoute {
  /** Whom the conference names; null where it names nobody. */
  readonly contact: string | null;
  /** What the viewer wrote, the latest first. */
  readonly mine: readonly MyQuietNote[];
  /** What was written to the viewer, the latest first. Empty for everybody else, whatever they are. */
  readonly toMe: readonly QuietNote[];
}

const NOTE = `n.id, n.pairing_id AS "pairingId", s.code, n.words, ${instant('n.written_at')} AS "writtenAt", n.answer,
  ${instant('n.answered_at')} AS "answeredAt"`;

/** Who is named, and the notes that the viewer wrote or got. */
export async function readQuietRoute(db: Reader, viewer: Viewer, conferenceId: Id): Promise<QuietRoute> {
  const { contactId } = await readPairingRules(db, conferenceId);
  const [contact]: { name: string }[] = await db.query('SELECT name FROM person WHERE id = $1', [contactId]);
  const mine: MyQuietNote[] = await db.query(
    `SELECT ${NOTE}, c.name AS contact FROM quiet_note n JOIN pairing g ON g.id = n.pairing_id
     JOIN submission s ON s.id = g.submission_id JOIN person c ON c.id = n.contact_id
     WHERE n.conference_id = $1 AND n.written_by = $2 ORDER BY n.written_at DESC`,
    [conferenceId, viewer.personId],
  );
  const toMe: QuietNote[] = await db.query(
    `SELECT ${NOTE}, w.name AS from, CASE WHEN n.written_by = g.mentor_id THEN 'mentor' ELSE 'presenter' END AS side,
       CASE WHEN n.written_by = g.mentor_id THEN a.name ELSE p.name END AS other, g.state AS "pairingState",
       ${instant('n.repaired_at')} AS "repairedAt",
       EXISTS (SELECT 1 FROM kept_apart k WHERE k.conference_id = n.conference_id AND k.person_id = g.mentor_id
         AND k.other_id IN (a.id, n.written_by)) AS apart
     FROM quiet_note n JOIN pairing g ON g.id = n.pairing_id JOIN submission s ON s.id = g.submission_id
     JOIN person p ON p.id = g.mentor_id JOIN person w ON w.id = n.written_by ${WITH_PRESENTER}
     WHERE n.conference_id = $1 AND n.contact_id = $2 ORDER BY n.answered_at IS NOT NULL, n.written_at DESC`,
    [conferenceId, viewer.personId],
  );
  return { contact: contact?.name ?? null, mine, toMe };
}
