import type { DraftAuthor } from '@colloquy/engines/abstract-draft';
import { hashOf, isToken, normaliseAddress } from '@colloquy/features/accounts';
import { DomainError, type Id, isId, type Viewer } from '@colloquy/kernel';
import type { Reader } from '@colloquy/platform/database';
import type { AuthorInvitationState } from '../../domain/co-authors/author-standing';
import type { SubmissionState } from '../../domain/submission';
import { readDraftRecord } from '../drafts/draft-record';

/** For how long a link that signs somebody in lies in a mailbox and works; a reminder brings a new one. */
export const LINK_DAYS = 30;

/** The question whether somebody is an author, as they find it. */
export interface OpenAuthorInvitation {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly code: string;
  readonly title: string;
  /** All authors as they are to be printed. */
  readonly authors: readonly string[];
  /** Their own place among them. */
  readonly place: number;
  readonly author: DraftAuthor;
  readonly personId: Id;
  readonly address: string;
  readonly askedBy: string | null;
  /** Somebody who has said no may still change their mind. */
  readonly state: Exclude<AuthorInvitationState, 'withdrawn'>;
  /** Whether the key of the mail was shown: it proves that the address is theirs. */
  readonly byKey: boolean;
}

/** What was in the link. */
export interface Answering {
  readonly invitationId: string;
  readonly key: unknown;
}

type Row = Pick<
  OpenAuthorInvitation,
  'id' | 'conferenceId' | 'submissionId' | 'code' | 'personId' | 'address' | 'askedBy'
> & {
  readonly authorKey: Id;
  readonly state: AuthorInvitationState;
  readonly submissionState: SubmissionState;
  /** The place in the draft of whoever asked. */
  readonly askerKey: Id | null;
  readonly keyFits: boolean;
  readonly old: boolean;
};

/**
 * What somebody was asked, for whoever shows the key of its mail or is signed in as that person. Changes nothing. Whoever
 * was taken out of the draft, or stands in it with another address, learns nothing of the work any more.
 * @throws DomainError `author-link-unknown`, `author-link-replaced`, `author-link-for-somebody-else`, `author-link-old`,
 *   `author-link-over` or `sign-in-needed`
 */
export async function openAuthorInvitation(
  db: Reader,
  viewer: Viewer,
  { invitationId, key }: Answering,
  lock: '' | 'FOR UPDATE OF s, i' = '',
): Promise<OpenAuthorInvitation> {
  const [row]: Row[] = isId(invitationId)
    ? await db.query(
        `SELECT i.id, s.conference_id AS "conferenceId", s.id AS "submissionId", s.code, i.person_id AS "personId",
           i.address, i.author_key AS "authorKey", b.name AS "askedBy", i.state, s.state AS "submissionState",
           (SELECT author_key FROM submission_author WHERE submission_id = s.id AND person_id = i.invited_by) AS "askerKey",
           i.key_hash = $2 AND a.address IS NOT NULL AS "keyFits", i.sent_at < now() - make_interval(days => $3) AS old
         FROM author_invitation i JOIN submission s ON s.id = i.submission_id LEFT JOIN person b ON b.id = i.invited_by
         LEFT JOIN person_address a ON a.address = i.address AND a.person_id = i.person_id WHERE i.id = $1 ${lock}`,
        [invitationId, isToken(key) ? hashOf(key) : null, LINK_DAYS],
      )
    : [];
  if (!row) throw refusal('unknown');
  const { state, authorKey, askerKey, keyFits, old, submissionState, ...facts } = row;
  const isTheirs = viewer.personId === row.personId;
  if (!keyFits && !isTheirs) throw refusedKey(viewer, key);
  if (old && !isTheirs) throw refusal('old');
  const { content } = await readDraftRecord(db, row.submissionId);
  const place = content.authors.findIndex(({ id }) => id === authorKey);
  const author = content.authors[place];
  if (!author || state === 'withdrawn' || submissionState === 'withdrawn') throw refusal('over');
  if (state !== 'confirmed' && normaliseAddress(author.address) !== row.address) throw refusal('over');
  const authors = content.authors.map(({ name }) => name.trim()).filter((name) => name !== '');
  const askedBy = content.authors.find(({ id }) => id === askerKey)?.name.trim() || facts.askedBy;
  return { ...facts, askedBy, title: content.title, authors, place, author, state, byKey: keyFits === true };
}

const WHY = {
  unknown: 'This link is not whole, or it is not from here. Copy all of it from the message.',
  replaced: 'This link is not whole, or a newer message has replaced it. Open the link in the latest message.',
  'for-somebody-else':
    'This is for somebody else than you are signed in as. Open the link in the message that came to you.',
  old: 'This link is too old. Sign in with the address to which it came, then open it again, or ask whoever named you for a new one.',
  over: 'Nobody waits for your answer any more: you are not among the authors now, or the work was taken back. Ask whoever named you.',
} as const;

const refusal = (why: keyof typeof WHY) => new DomainError('not-found', `author-link-${why}`, WHY[why]);

function refusedKey(viewer: Viewer, key: unknown): DomainError {
  if (typeof key === 'string' && key !== '') return refusal('replaced');
  if (viewer.personId !== null) return refusal('for-somebody-else');
  const why = 'Sign in with the address to which the message came, then open its link again.';
  return new DomainError('unauthenticated', 'sign-in-needed', why);
}
