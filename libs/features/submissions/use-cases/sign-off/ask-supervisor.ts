import { normaliseAddress, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, readAbstractRules } from '@colloquy/features/conferences';
import { DomainError, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tellAuthors } from '../../mail/tell-authors';
import { titleInMail } from '../../mail/title-in-mail';
import { readDraftRecord } from '../drafts/draft-record';
import { findWritable, refuseEnded } from '../drafts/writable-submission';
import { keepNow, type WhichDraft } from '../versions/keep-version';
import { findSignOff } from './read-sign-off';
import { askAgain, askAnew, whoIsAsked } from './send-question';

const LONGEST_REASON = 1_000;

/** Authors ask their supervisor to say that the work may be submitted; organisers may say it in their place. */
@Injectable()
export class AskSupervisor {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * Asks about what the draft holds now, which is kept as a version; or reminds, once a day. After "not yet" they can be
   * asked again at once.
   * @throws DomainError `not-found`; `no-sign-off` where the conference asks for none; `no-supervisor` naming the fields;
   *   `asked-today`; `signed-already`; `wrong-state`; `archived`; TooManyRequests
   */
  async ask(context: ActContext, { conference: slug, submissionId }: WhichDraft): Promise<void> {
    const found = await findWritable(this.dataSource, context.viewer, slug, submissionId);
    const record = { act: 'ask-supervisor', conferenceId: found.conferenceId, subject: found.id };
    await this.acts.run(context, record, async (tx) => {
      const submission = await findWritable(tx, context.viewer, slug, submissionId, 'FOR UPDATE OF s');
      refuseEnded(submission);
      const { signOff } = await readAbstractRules(tx, submission.conferenceId);
      if (signOff === 'none') throw new DomainError('conflict', 'no-sign-off', NO_SIGN_OFF);
      const { content } = await readDraftRecord(tx, submission.id);
      const supervisor = await whoIsAsked(tx, submission.id, content, content.supervisor, 'supervisor.');
      const current = await findSignOff(tx, submission, content);
      if (current && !current.mayBeAsked) throw current.state === 'asked' ? askedToday() : signedAlready();
      const question = {
        ...{ submissionId: submission.id, content, publicUrl: this.settings.publicUrl },
        conference: await findConference(tx, submission.conferenceId),
        version: await keepNow(tx, context, submission, 'kept'),
        asked: current ? { name: current.name, address: current.address } : supervisor,
        supervisorAddress: supervisor.address,
        askedBy: context.viewer.personId,
      };
      const { id, personId, state } = current ?? { id: '', personId: null, state: null };
      if (state === 'asked' && personId !== null) await askAgain(tx, question, { id, personId });
      else await askAnew(tx, question);
    });
  }

  /**
   * An organiser lets a work be submitted without its supervisor's word; the authors are told why.
   * @throws DomainError `not-found` for others; `no-reason` naming the field; `signed-already`; `wrong-state`; `archived`
   */
  async override(context: ActContext, which: WhichDraft & { readonly reason: string }): Promise<void> {
    const { viewer } = context;
    const found = await findWritable(this.dataSource, viewer, which.conference, which.submissionId);
    if (!found.asOrganiser) throw notFound('submission');
    const reason = which.reason.trim();
    if (reason === '' || reason.length > LONGEST_REASON) throw noReason(reason);
    const record = { act: 'override-sign-off', conferenceId: found.conferenceId, subject: found.id };
    await this.acts.run(context, record, async (tx) => {
      const submission = await findWritable(tx, viewer, which.conference, which.submissionId, 'FOR UPDATE OF s');
      refuseEnded(submission);
      const { content } = await readDraftRecord(tx, submission.id);
      const current = await findSignOff(tx, submission, content);
      if (current?.state === 'signed' || current?.state === 'overridden') throw signedAlready();
      const version = await keepNow(tx, context, submission, 'kept');
      const address = normaliseAddress(content.supervisor.address) ?? '';
      await tx.query(`UPDATE sign_off SET state = 'ended' WHERE submission_id = $1 AND state = 'asked'`, [
        submission.id,
      ]);
      await tx.query(
        `INSERT INTO sign_off (id, submission_id, version, supervisor_address, name, address, state, note, asked_by, answered_at)
         VALUES ($1, $2, $3, $4, $5, $4, 'overridden', $6, $7, now())`,
        [newId(), submission.id, version, address, content.supervisor.name.trim(), reason, viewer.personId],
      );
      const conference = await findConference(tx, submission.conferenceId);
      await tellAuthors(tx, {
        ...{ conference, submissionId: submission.id, publicUrl: this.settings.publicUrl, kind: 'sign-off-overridden' },
        subject: `${submission.code} may be submitted`,
        paragraphs: [
          `the organisers let “${titleInMail(content.title)}” be submitted without the word of its supervisor. They say:`,
          reason,
        ],
      });
    });
  }
}

const NO_SIGN_OFF = 'This conference asks no supervisor. There is nobody to wait for.';

const askedToday = () =>
  new DomainError('conflict', 'asked-today', 'They were asked today already. A reminder can go out tomorrow.');
const signedAlready = () =>
  new DomainError(
    'conflict',
    'signed-already',
    'It is said already that this may be submitted. Nothing is to be done.',
  );

function noReason(reason: string): DomainError {
  const message =
    reason === ''
      ? 'Say why, in a sentence: the authors read it, and so will the next committee.'
      : `A reason has at most ${LONGEST_REASON} characters.`;
  return new DomainError('invalid', 'no-reason', message, [{ field: 'reason', message }]);
}
