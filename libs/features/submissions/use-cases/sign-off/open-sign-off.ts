import { hashOf, isToken } from '@colloquy/features/accounts';
import { DomainError, type Id, type Instant, isId, type Viewer } from '@colloquy/kernel';
import { instant, type Reader } from '@colloquy/platform/database';
import type { SubmissionState } from '../../domain/submission';
import { readDraftRecord } from '../drafts/draft-record';
import { readVersion } from '../versions/read-versions';
import { findSignOff } from './read-sign-off';

/** The question whether a work may be submitted, as the supervisor finds it. */
export interface OpenSignOff {
  readonly id: Id;
  readonly conferenceId: Id;
  readonly submissionId: Id;
  readonly code: string;
  readonly personId: Id;
  readonly name: string;
  readonly address: string;
  readonly supervisorAddress: string;
  readonly askedBy: Id | null;
  readonly state: 'asked' | 'signed' | 'not-yet';
  readonly answeredAt: Instant | null;
  readonly note: string;
  /** What they are asked about. */
  readonly version: number;
  readonly title: string;
  readonly abstract: string;
  readonly authors: readonly string[];
  /** Whether the authors have gone on writing since they asked. */
  readonly changedSince: boolean;
}

/** What was in the link. */
export interface AnsweringSignOff {
  readonly signOffId: string;
  readonly key: unknown;
}

type Row = Omit<OpenSignOff, 'state' | 'title' | 'abstract' | 'authors' | 'changedSince'> & {
  readonly state: string;
  readonly submissionState: SubmissionState;
  readonly keyFits: boolean;
};

/**
 * What a supervisor was asked, for whoever shows the key of its mail or is signed in as that person. Changes nothing.
 * @throws DomainError `sign-off-unknown`, `sign-off-replaced`, `sign-off-over` or `sign-in-needed`
 */
export async function openSignOff(
  db: Reader,
  viewer: Viewer,
  { signOffId, key }: AnsweringSignOff,
  lock: '' | 'FOR UPDATE OF s, f' = '',
): Promise<OpenSignOff> {
  const [row]: Row[] = isId(signOffId)
    ? await db.query(
        `SELECT f.id, s.conference_id AS "conferenceId", s.id AS "submissionId", s.code, f.person_id AS "personId", f.name,
           f.address, f.supervisor_address AS "supervisorAddress", f.asked_by AS "askedBy", f.state, f.note, f.version,
           ${instant('f.answered_at')} AS "answeredAt", s.state AS "submissionState", coalesce(f.key_hash = $2, false) AS "keyFits"
         FROM sign_off f JOIN submission s ON s.id = f.submission_id WHERE f.id = $1 ${lock}`,
        [signOffId, isToken(key) ? hashOf(key) : null],
      )
    : [];
  if (!row) throw refusal('unknown');
  const { state, keyFits, submissionState, ...facts } = row;
  if (!keyFits && viewer.personId !== row.personId) throw refusedKey(viewer, key);
  const { content } = await readDraftRecord(db, row.submissionId);
  const current = await findSignOff(db, { id: row.submissionId, conferenceId: row.conferenceId }, content);
  const isOpen = state === 'asked' || state === 'signed' || state === 'not-yet';
  if (!isOpen || current?.id !== row.id || submissionState === 'withdrawn') throw refusal('over');
  const version = await readVersion(db, row.submissionId, row.version);
  const authors = (version.content ?? content).authors.map(({ name }) => name.trim()).filter((name) => name !== '');
  const { title, abstract } = version;
  return { ...facts, state, title, abstract, authors, changedSince: current.changedSince };
}

const WHY = {
  unknown: 'This link is not whole, or it is not from here. Copy all of it from the message.',
  replaced: 'This link is not whole, or a newer message has replaced it. Open the link in the latest message.',
  over: 'Nobody waits for your answer any more: somebody else was asked, or the work was taken back.',
} as const;

const refusal = (why: keyof typeof WHY) => new DomainError('not-found', `sign-off-${why}`, WHY[why]);

function refusedKey(viewer: Viewer, key: unknown): DomainError {
  if ((typeof key === 'string' && key !== '') || viewer.personId !== null) return refusal('replaced');
  const why = 'Open the link in the message that came to you: it shows who you are.';
  return new DomainError('unauthenticated', 'sign-in-needed', why);
}
