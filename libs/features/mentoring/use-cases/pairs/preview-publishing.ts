import { findPeople } from '@colloquy/features/accounts';
import { type Id, type Instant, notFound, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import { mayMatch } from '../../domain/mentoring.policy';
import { pairRows } from './pair-rows';
import { publicationOf } from './publish-drafts';

/** What publishing all drafts would do. */
export interface PublishingPreview {
  readonly pairingIds: readonly Id[];
  readonly answerBy: Instant;
  /** Pairings that end by it. */
  readonly replaced: readonly { readonly code: string; readonly mentor: string }[];
  readonly mails: readonly { readonly to: string; readonly subject: string; readonly text: string }[];
}

/** Who would get which message if all drafts were published now. @throws DomainError `not-found` for others than organisers */
export async function previewPublishing(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  publicUrl: string,
): Promise<PublishingPreview> {
  if (!mayMatch(viewer, conferenceId)) throw notFound('conference');
  const drafts = await pairRows(db, `g.conference_id = $1 AND g.state = 'proposed'`, [conferenceId]);
  const { replaced, answerBy, mails } = await publicationOf(db, publicUrl, conferenceId, drafts);
  const people = await findPeople(db, [...new Set(mails.map(({ to }) => to))]);
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return {
    pairingIds: drafts.map(({ id }) => id),
    answerBy,
    replaced: replaced.map(({ code, mentor }) => ({ code, mentor })),
    mails: mails.map(({ to, subject, text }) => ({ to: nameOf.get(to) ?? '', subject, text })),
  };
}
