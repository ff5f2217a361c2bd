import type { Conference } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { confirmedAuthors, linkForAuthor } from './link-for-author';

/** Something about their work that all its authors are told. */
export interface NewsForAuthors {
  readonly conference: Conference;
  readonly submissionId: Id;
  readonly kind: string;
  /** One line. */
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly publicUrl: string;
  /** Where the link leads; without it to the draft. */
  readonly path?: string;
}

/** Writes to every author who has said that they are one, with a link to the draft. Part of the caller's act. */
export async function tellAuthors(tx: Transaction, news: NewsForAuthors): Promise<void> {
  const { conference, submissionId, kind, subject, publicUrl } = news;
  const path = news.path ?? `/app/c/${conference.slug}/write/${submissionId}`;
  for (const author of await confirmedAuthors(tx, submissionId)) {
    const { link, note, key } = await linkForAuthor(tx, author, { publicUrl, path });
    const text = [
      `Dear ${author.name},`,
      ...news.paragraphs,
      link,
      ...note,
      `Questions? Write to ${conference.contact}.`,
    ].join('\n\n');
    await writeMail(tx, { conferenceId: conference.id, to: author.id, kind, subject, text, ...key });
  }
}
