import { makeGuestLink } from '@colloquy/features/accounts';
import type { Conference } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';

/** A draft whose way back is sent to somebody who began it without an account. */
export interface MailedDraft {
  readonly conference: Pick<Conference, 'id' | 'slug' | 'title' | 'contact'>;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  readonly personId: Id;
  readonly name: string;
  readonly address: string;
  readonly publicUrl: string;
}

/** Sends the way back to a draft. Part of the caller's act. */
export async function writeDraftMail(tx: Transaction, mailed: MailedDraft): Promise<void> {
  const { conference, submissionId, personId, address, title } = mailed;
  const link = `${mailed.publicUrl}/resume`;
  const next = `/app/c/${conference.slug}/write/${submissionId}`;
  await writeMail(tx, {
    conferenceId: conference.id,
    to: personId,
    kind: 'draft-link',
    subject: `Your draft for ${conference.title}: ${mailed.code}`,
    text: [
      mailed.name === '' ? 'Hello,' : `Dear ${mailed.name},`,
      `your draft ${title === '' ? mailed.code : `“${title}”`} is kept. Go on with it here, on any device:`,
      link,
      'The link is for you alone, and shows that this address is yours. It works once, for two weeks; after that sign in with this address.',
      `You have not begun anything? Then somebody has mistyped their address: do nothing, or write to ${conference.contact}.`,
    ].join('\n\n'),
    key: { link, key: await makeGuestLink(tx, { personId, address, next }), address },
  });
}
