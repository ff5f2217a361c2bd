import { keepPublishedBoards } from '@colloquy/features/posters';
import { keepPublishedPlaces } from '@colloquy/features/sessions';
import { DomainError, type Id, newId } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { ReleaseEntity, ReleaseOutputEntity } from '../data/release.entity';
import type { Release } from '../domain/release';

/** A file that is in the file store already. */
export interface StoredOutput {
  readonly path: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Makes a release and its files public. Part of the caller's act.
 * @throws DomainError `published-meanwhile` when somebody else has published the same number
 */
export async function storeRelease(
  tx: Transaction,
  conferenceId: Id,
  release: Release,
  outputs: readonly StoredOutput[],
  publishedBy: Id | null,
): Promise<void> {
  await tx.query('SELECT 1 FROM conference WHERE id = $1 FOR UPDATE', [conferenceId]);
  const taken: unknown[] = await tx.query('SELECT 1 FROM release WHERE conference_id = $1 AND number = $2', [
    conferenceId,
    release.number,
  ]);
  if (taken.length > 0) {
    throw new DomainError(
      'stale',
      'published-meanwhile',
      `Release ${release.number} was published meanwhile. Look at it, then publish again if you still wish to.`,
    );
  }
  const releaseId = newId();
  const { number, publishedAt } = release;
  await tx.insert(ReleaseEntity, { id: releaseId, conferenceId, number, publishedAt, publishedBy, value: release });
  await tx.insert(
    ReleaseOutputEntity,
    outputs.map((output) => ({ ...output, releaseId })),
  );
  const places = release.sessions.flatMap(({ blockId, roomId, talks }) =>
    talks.map(({ submissionId, startsAt }) => ({ submissionId, blockId, roomId, startsAt })),
  );
  await keepPublishedPlaces(tx, conferenceId, places);
  const boards = release.posterSessions.flatMap(({ id: posterSessionId, placements }) =>
    placements.map(({ submissionId, boardNumber: board }) => ({ submissionId, posterSessionId, board })),
  );
  await keepPublishedBoards(tx, conferenceId, boards);
}
