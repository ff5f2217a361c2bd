import { type Conference, findConference } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { MailFrame } from '../../mail/pairing-mails';

/** What every message about the pairs of a conference says besides its own words. */
export async function mailFrameOf(
  db: Reader,
  conferenceId: Id,
  publicUrl: string,
): Promise<{ conference: Conference; frame: MailFrame }> {
  const conference = await findConference(db, conferenceId);
  const workspace = `${publicUrl}/app/c/${conference.slug}`;
  return { conference, frame: { conferenceId: conference.id, workspace, contact: conference.contact } };
}
