import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { DeskProposal } from '../../domain/desk/proposal';

/** A proposed timetable with its state. */
export interface TimetableProposalRecord extends DeskProposal {
  readonly id: Id;
  readonly state: string;
  readonly seed: string;
  readonly madeAt: Instant;
  readonly by: string | null;
  /** What it would cost less than what stood when it was made. */
  readonly gain: number;
}

interface Row extends Omit<TimetableProposalRecord, keyof DeskProposal | 'gain'> {
  readonly proposal: DeskProposal;
}

const PROPOSALS = `SELECT t.id, t.state, t.seed, ${instant('t.made_at')} AS "madeAt", p.name AS by, t.proposal
  FROM timetable_proposal t LEFT JOIN person p ON p.id = t.made_by
  WHERE t.conference_id = $1 AND t.proposal ? 'moves'`;

const MOST = 50;

/** The proposals that can be compared, the newest first. @throws DomainError `not-found` for others than organisers */
export async function listTimetableProposals(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
): Promise<TimetableProposalRecord[]> {
  if (!isOrganiser(viewer, conferenceId)) throw notFound('conference');
  const rows: Row[] = await db.query(
    `${PROPOSALS} AND t.state = 'proposed' ORDER BY t.made_at DESC, t.id LIMIT ${MOST}`,
    [conferenceId],
  );
  return rows.map(recordOf);
}

/** @throws DomainError `not-found` */
export async function findTimetableProposal(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  id: Id,
): Promise<TimetableProposalRecord> {
  if (!isOrganiser(viewer, conferenceId)) throw notFound('proposal');
  const [row]: Row[] = await db.query(`${PROPOSALS} AND t.id = $2`, [conferenceId, id]);
  if (!row) throw notFound('proposal');
  return recordOf(row);
}

function recordOf({ proposal, ...row }: Row): TimetableProposalRecord {
  return { ...row, ...proposal, gain: proposal.before.cost - proposal.after.cost };
}
