import { findConference } from '@colloquy/features/conferences';
import { type Id, isId, notFound } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';

/** The work that an address names; whether the viewer may come near it, `togetherOn` finds out. @throws DomainError `not-found` */
export async function placeOf(
  db: Reader,
  conference: string,
  submissionId: string,
): Promise<{ readonly conferenceId: Id; readonly submissionId: Id }> {
  if (!isId(submissionId)) throw notFound('submission');
  return { conferenceId: (await findConference(db, conference)).id, submissionId };
}

/** A thing of a work that an address names besides it. @throws DomainError `not-found` */
export function idOf(id: string, what: string): Id {
  if (!isId(id)) throw notFound(what);
  return id;
}
