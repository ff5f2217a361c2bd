import type { Id } from '@colloquy/kernel';
import type { Reader, Transaction } from '@colloquy/platform/database';

/** Where a poster hangs in the published programme. */
export interface PublishedBoard {
  readonly submissionId: Id;
  readonly posterSessionId: Id;
  readonly board: number;
}

/**
 * Keeps where a release has the posters, in the place of what the release before had: plans that are made from now on move few
 * of them. Part of the act by which a release becomes public.
 */
export async function keepPublishedBoards(
  tx: Transaction,
  conferenceId: Id,
  boards: readonly PublishedBoard[],
): Promise<void> {
  await tx.query('DELETE FROM published_board WHERE conference_id = $1', [conferenceId]);
  await tx.query(
    `INSERT INTO published_board (submission_id, conference_id, poster_session_id, board_number)
     SELECT s.id, $1, p.id, given.board FROM json_to_recordset($2)
       AS given ("submissionId" uuid, "posterSessionId" uuid, board int)
     JOIN submission s ON s.id = given."submissionId" JOIN poster_session p ON p.id = given."posterSessionId"`,
    [conferenceId, JSON.stringify(boards)],
  );
}

/** Where the last release has the posters of a conference, by their works; empty before the first. */
export async function publishedBoards(db: Reader, conferenceId: Id): Promise<Map<Id, PublishedBoard>> {
  const boards: PublishedBoard[] = await db.query(
    `SELECT submission_id AS "submissionId", poster_session_id AS "posterSessionId", board_number AS board
     FROM published_board WHERE conference_id = $1`,
    [conferenceId],
  );
  return new Map(boards.map((board) => [board.submissionId, board]));
}
