import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { type Conference, findConference } from '@colloquy/features/conferences';
import { DomainError } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { tellAuthors } from '../../mail/tell-authors';
import { titleInMail } from '../../mail/title-in-mail';
import { readDraftRecord } from '../drafts/draft-record';
import { type AnsweringSignOff, type OpenSignOff, openSignOff } from './open-sign-off';
import { askAnew, whoIsAsked } from './send-question';

const LONGEST_NOTE = 2_000;

/** A supervisor's answers. They need no account: the link shows who they are, and the log names them. */
@Injectable()
export class AnswerSignOff {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * "Yes, this may be submitted": said once, it stays.
   * @param seen the version that the page has shown
   * @throws DomainError as `openSignOff`; `asked-anew` where another version is asked about by now
   */
  async sign(context: ActContext, answering: AnsweringSignOff, seen: number): Promise<OpenSignOff> {
    const act = await this.recorded(context, answering, 'sign-off');
    return this.acts.run(act.context, act.record, async (tx) => {
      const question = await openSignOff(tx, context.viewer, answering, 'FOR UPDATE OF s, f');
      if (question.state === 'signed') return question;
      if (question.version !== seen) throw askedAnew();
      await settle(tx, question, 'signed', '');
      await this.tell(tx, question, `${question.code} may be submitted`, [
        `${titleInMail(question.name)} says that “${titleInMail(question.title)}” may be submitted (version ${question.version}).`,
      ]);
      return openSignOff(tx, context.viewer, answering);
    });
  }

  /** "Not yet", with a note to the authors. @throws DomainError as `openSignOff`; `signed-already`; `note-too-long` */
  async notYet(context: ActContext, answering: AnsweringSignOff, note: string): Promise<OpenSignOff> {
    if (note.trim().length > LONGEST_NOTE) throw noteTooLong();
    const act = await this.recorded(context, answering, 'sign-off-not-yet');
    return this.acts.run(act.context, act.record, async (tx) => {
      const question = await openSignOff(tx, context.viewer, answering, 'FOR UPDATE OF s, f');
      if (question.state === 'signed') throw signed();
      await settle(tx, question, 'not-yet', note.trim());
      await this.tell(tx, question, `${question.code}: not yet`, [
        `${titleInMail(question.name)} says that “${titleInMail(question.title)}” is not to be submitted yet.`,
        ...(note.trim() === '' ? [] : [note.trim()]),
        'Ask again when it is done: there you find the button.',
      ]);
      return openSignOff(tx, context.viewer, answering);
    });
  }

  /**
   * "Somebody else should say": they get a link of their own, and this one ends.
   * @returns whom they named
   * @throws DomainError as `openSignOff`; `signed-already`; `no-supervisor` naming `name` and `address`
   */
  async delegate(
    context: ActContext,
    answering: AnsweringSignOff,
    other: { readonly name: string; readonly address: string },
  ): Promise<{ readonly question: OpenSignOff; readonly name: string }> {
    const act = await this.recorded(context, answering, 'delegate-sign-off');
    return this.acts.run(act.context, act.record, async (tx) => {
      const question = await openSignOff(tx, context.viewer, answering, 'FOR UPDATE OF s, f');
      if (question.state === 'signed') throw signed();
      const { submissionId, version, supervisorAddress, askedBy } = question;
      const { content } = await readDraftRecord(tx, submissionId);
      const asked = await whoIsAsked(tx, submissionId, content, other, '');
      await settle(tx, question, 'delegated', '');
      const conference = await findConference(tx, question.conferenceId);
      const shown = { ...content, title: question.title };
      await askAnew(tx, {
        ...{ conference, publicUrl: this.settings.publicUrl, submissionId, content: shown, version, asked, askedBy },
        ...{ supervisorAddress, insteadOf: question.name },
      });
      await this.tell(tx, question, `${question.code}: somebody else is asked`, [
        `${titleInMail(question.name)} has named ${titleInMail(asked.name)} as the one to say whether “${titleInMail(question.title)}” may be submitted. They have a mail with a link.`,
      ]);
      return { question, name: asked.name };
    });
  }

  private async recorded({ viewer }: ActContext, answering: AnsweringSignOff, act: SignOffAct) {
    const { conferenceId, submissionId, personId } = await openSignOff(this.dataSource, viewer, answering);
    return { context: { viewer: { ...viewer, personId } }, record: { act, conferenceId, subject: submissionId } };
  }

  private async tell(tx: Transaction, question: OpenSignOff, subject: string, paragraphs: string[]): Promise<void> {
    const conference: Conference = await findConference(tx, question.conferenceId);
    const { submissionId } = question;
    const { publicUrl } = this.settings;
    await tellAuthors(tx, { conference, submissionId, publicUrl, kind: 'sign-off-answered', subject, paragraphs });
  }
}

type SignOffAct = 'sign-off' | 'sign-off-not-yet' | 'delegate-sign-off';

async function settle(tx: Transaction, { id }: OpenSignOff, state: string, note: string): Promise<void> {
  await tx.query('UPDATE sign_off SET state = $2, note = $3, answered_at = now() WHERE id = $1', [id, state, note]);
}

const askedAnew = () =>
  new DomainError(
    'conflict',
    'asked-anew',
    'The authors have asked about a newer version meanwhile. Open the link again.',
  );
const signed = () =>
  new DomainError(
    'conflict',
    'signed-already',
    'You have said that it may be submitted. Write to the authors if that has changed.',
  );
const noteTooLong = () =>
  new DomainError('invalid', 'note-too-long', `A note has at most ${LONGEST_NOTE} characters.`, [
    { field: 'note', message: `A note has at most ${LONGEST_NOTE} characters. Shorten it.` },
  ]);
