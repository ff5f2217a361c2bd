import { isOrganiser } from '@colloquy/features/conferences';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { DeskBoardProposal } from '../../domain/desk/board-proposal';
import { expectSession } from '../desk/read-changes';

interface Row {
  readonly id: Id;
  readonly posterSessionId: Id;
  readonly state: string;
  readonly seed: string;
  readonly madeAt: Instant;
  readonly by: string | null;
  readonly proposal: DeskBoardProposal;
}

/** A proposed board plan with its state. */
export interface BoardProposalRecord extends Omit<Row, 'proposal'>, DeskBoardProposal {
  /** What it would cost less than what hung when it was made. */
  readonly gain: number;
  /** How many posters it moves. */
  readonly moved: number;
}

const PROPOSALS = `SELECT b.id, b.poster_session_id AS "posterSessionId", b.state, b.seed, ${instant('b.made_at')} AS "madeAt",
    p.name AS by, b.proposal
  FROM board_proposal b LEFT JOIN person p ON p.id = b.made_by WHERE b.conference_id = $1 AND b.proposal ? 'moves'`;

const MOST = 50;

/** The proposals of a session that can be compared, the newest first. @throws DomainError `not-found` for others than organisers */
export async function listBoardProposals(
  db: Reader,
  viewer: Viewer,
  of: { readonly conferenceId: Id; readonly posterSessionId: Id },
): Promise<BoardProposalRecord[]> {
  await expectSession(db, viewer, of);
  const rows: Row[] = await db.query(
    `${PROPOSALS} AND b.poster_session_id = $2 AND b.state = 'proposed' ORDER BY b.made_at DESC, b.id LIMIT ${MOST}`,
    [of.conferenceId, of.posterSessionId],
  );
  return rows.map(recordOf);
}

/** @throws DomainError `not-found` */
export async function findBoardProposal(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  id: Id,
): Promise<BoardProposalRecord> {
  if (!isOrganiser(viewer, conferenceId)) throw notFound('proposal');
  const [row]: Row[] = await db.query(`${PROPOSALS} AND b.id = $2`, [conferenceId, id]);
  if (!row) throw notFound('proposal');
  return recordOf(row);
}

function recordOf({ proposal, ...row }: Row): BoardProposalRecord {
  return { ...row, ...proposal, gain: proposal.before.cost - proposal.after.cost, moved: proposal.moves.length };
}
