import type { Id } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { Gap } from '../../domain/notices/gaps';
import { wordsOfPrivacy } from '../../domain/notices/set-up-words';
import { readSetUp } from '../set-up/read-set-up';

/** What the conference's set-up knows of the words that a notice leaves open. @throws DomainError `not-found` */
export async function noticeWords(db: Reader, conferenceId: Id): Promise<Partial<Record<Gap, string>>> {
  const { title, contact, privacy } = await readSetUp(db, conferenceId);
  return { conference: title, contact, ...wordsOfPrivacy(privacy) };
}
