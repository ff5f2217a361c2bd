import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { PosterSessionEntity } from '../data/poster-session.entity';
import type { PosterSession } from '../domain/poster-session';

/** Adds a poster session with its hall. Part of the caller's act. */
export async function setUpPosterSession(tx: Transaction, conferenceId: Id, session: PosterSession): Promise<void> {
  await tx.insert(PosterSessionEntity, { ...session, shifts: [...session.shifts], conferenceId });
}
