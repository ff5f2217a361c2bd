import { findPeople, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { DomainError, notFound } from '@colloquy/kernel';
import { type ActContext, Acts, tell } from '@colloquy/platform/acts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SubmissionState } from '../../domain/submission';
import { tellOfAuthor } from '../../mail/co-author-mails';
import { readDraftRecord, storeDraft } from '../drafts/draft-record';
import { findWritable, refuseEnded } from '../drafts/writable-submission';
import type { AuthorsChanged } from '../submission-events';

/** While nothing is decided the authors settle among themselves who they are. */
const OPEN: readonly SubmissionState[] = ['draft', 'submitted', 'in revision'];

/** "I am not an author any more." */
@Injectable()
export class LeaveWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Takes the viewer out of the authors, in the draft and at once in what was sent in; the others are told.
   * @throws DomainError `not-found` for others than its authors; `last-author`; `wrong-state`; `archived`
   */
  async run(context: ActContext, which: { readonly conference: string; readonly submissionId: string }): Promise<void> {
    const { viewer } = context;
    const found = await findWritable(this.dataSource, viewer, which.conference, which.submissionId);
    if (found.authorKey === null) throw notFound('submission');
    const record = { act: 'leave-work', conferenceId: found.conferenceId, subject: found.id };
    await this.acts.run(context, record, async (tx) => {
      const work = await findWritable(tx, viewer, which.conference, which.submissionId, 'FOR UPDATE OF s');
      refuseEnded(work);
      if (!OPEN.includes(work.state)) throw decided(work);
      const [others]: { count: number }[] = await tx.query(
        `SELECT count(*)::int AS count FROM submission_author
         WHERE submission_id = $1 AND author_key <> $2 AND confirmed_at IS NOT NULL`,
        [work.id, work.authorKey],
      );
      if (!others || others.count === 0) throw lastAuthor();
      const draft = await readDraftRecord(tx, work.id);
      const content = { ...draft.content, authors: draft.content.authors.filter(({ id }) => id !== work.authorKey) };
      await storeDraft(tx, work.id, { ...draft, content, revision: draft.revision + 1 });
      await tx.query('DELETE FROM submission_author WHERE submission_id = $1 AND author_key = $2', [
        ...[work.id, work.authorKey],
      ]);
      await tx.query(`UPDATE author_invitation SET state = 'withdrawn' WHERE submission_id = $1 AND author_key = $2`, [
        work.id,
        work.authorKey,
      ]);
      await tell<AuthorsChanged['name'], AuthorsChanged['payload']>(tx, {
        ...{ name: 'AuthorsChanged', conferenceId: work.conferenceId, payload: { submissionId: work.id } },
      });
      const [person] = await findPeople(tx, [viewer.personId ?? '']);
      await tellOfAuthor(tx, {
        ...{ what: 'left', submissionId: work.id, code: work.code, title: draft.content.title },
        ...{ conference: await findConference(tx, work.conferenceId), publicUrl: this.settings.publicUrl },
        name: person?.name ?? '',
      });
    });
  }
}

const lastAuthor = () =>
  new DomainError(
    'conflict',
    'last-author',
    'Nobody else has said yet that they are an author. Ask a co-author to confirm first, or withdraw the work.',
  );

const decided = ({ code, state }: { readonly code: string; readonly state: SubmissionState }) =>
  new DomainError('conflict', 'wrong-state', `${code} is ${state}: ask the organisers to change its authors now.`);
