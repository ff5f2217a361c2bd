import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { keepForReading } from '@colloquy/features/submissions';
import { DomainError, type Id, type Instant, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Transaction } from '@colloquy/platform/database';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { textFault } from '../../domain/feedback/margin';
import { LONGEST_WISH, MOST_DAYS } from '../../domain/feedback/round';
import { roundAskedMail } from '../../mail/feedback-mails';
import { feedbackWork } from './feedback-work';
import { findMargin, lockMargin } from './find-margin';
import { openRound } from './open-round';

/** What an author asks of their mentor. */
export interface FeedbackWish {
  /** What the mentor should look at above all; may be empty. */
  readonly wish: string;
  /** The day by the end of which it would help, where the conference is: `2027-03-12`. */
  readonly dueOn: string;
}

/** An author gives their mentor the draft as it is now to read, and says by when they would like to hear. */
@Injectable()
export class AskForFeedback {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /** @throws DomainError `not-found`; `mentoring-ended`; `invalid-round` with the fields; `round-open` */
  async run(
    context: ActContext,
    which: { readonly conference: string; readonly submissionId: string },
    { wish, dueOn }: FeedbackWish,
  ): Promise<{ roundId: Id }> {
    const { viewer } = context;
    const found = await findMargin(this.dataSource, viewer, which.conference, which.submissionId);
    if (found.you !== 'author') throw notFound('mentoring');
    const record = { act: 'ask-for-feedback', conferenceId: found.conferenceId, subject: found.submissionId };
    return this.acts.run(context, record, async (tx) => {
      const margin = await lockMargin(tx, viewer, which.conference, which.submissionId);
      const message = textFault(wish, LONGEST_WISH);
      if (message !== null) throw invalid('wish', message);
      const dueAt = await endOfDay(tx, margin.conferenceId, dueOn);
      const version = await keepForReading(tx, context, which);
      const roundId = await openRound(tx, margin, { version, wish: wish.trim(), dueAt, askedBy: viewer.personId });
      const work = await feedbackWork(tx, margin, this.settings.publicUrl);
      const [author]: { name: string }[] = await tx.query('SELECT name FROM person WHERE id = $1', [viewer.personId]);
      await writeMail(tx, roundAskedMail(work, author?.name ?? '', dueAt));
      return { roundId };
    });
  }
}

/** The end of a day where the conference is, as an instant. */
async function endOfDay(tx: Transaction, conferenceId: Id, day: string): Promise<Instant> {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(day) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (!isDay) throw invalid('dueOn', 'Say by which day, such as 2027-03-12.');
  const [row]: { dueAt: Instant; days: number }[] = await tx.query(
    `SELECT ${instant('(($2::date + 1)::timestamp AT TIME ZONE time_zone)')} AS "dueAt",
       ($2::date - (now() AT TIME ZONE time_zone)::date) AS days FROM conference WHERE id = $1`,
    [conferenceId, day],
  );
  if (!row || row.days < 0) throw invalid('dueOn', 'This day is over. Choose today or a later one.');
  if (row.days > MOST_DAYS) throw invalid('dueOn', `Choose a day within the next ${MOST_DAYS} days.`);
  return row.dueAt;
}

const invalid = (field: string, message: string): DomainError =>
  new DomainError('invalid', 'invalid-round', 'Your question to the mentor needs another look.', [{ field, message }]);
