import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import { findTitle, momentInMail, tellAuthors, titleInMail } from '@colloquy/features/submissions';
import type { Id, Instant } from '@colloquy/kernel';
import { instant, inTransaction, type Transaction } from '@colloquy/platform/database';
import { JobRunner } from '@colloquy/platform/jobs';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { askPresenters } from './ask-for-answer';

/** Once, three days before the day or when it is over, never within a day of the question, never at night where the conference is. */
const due = (by: string, since: string): string =>
  `${by} < now() + interval '3 days' AND ${by} > now() - interval '3 days' AND ${since} < now() - interval '1 day'
   AND extract(hour FROM now() AT TIME ZONE c.time_zone) BETWEEN 8 AND 20 AND c.state <> 'archived'`;

const UNANSWERED = `
  SELECT p.submission_id AS "submissionId", s.conference_id AS "conferenceId"
  FROM place_answer p JOIN submission s ON s.id = p.submission_id JOIN conference c ON c.id = s.conference_id
  WHERE s.state = 'accepted' AND p.asked_at IS NOT NULL AND p.reminded_at IS NULL AND ${due('p.answer_by', 'p.asked_at')}`;

const UNREVISED = `
  SELECT r.submission_id AS "submissionId", s.conference_id AS "conferenceId", ${instant('r.revise_by')} AS "reviseBy"
  FROM revision r JOIN submission s ON s.id = r.submission_id JOIN conference c ON c.id = s.conference_id
  WHERE s.state = 'in revision' AND r.returned_at IS NULL AND r.reminded_at IS NULL AND ${due('r.revise_by', 'r.asked_at')}`;

interface Due {
  readonly submissionId: Id;
  readonly conferenceId: Id;
}

/** Reminds whoever has not said whether they take their place, or has not revised yet, once and by itself. */
@Injectable()
export class RemindAnswers implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: JobRunner,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.everyHour(() => this.run());
  }

  /** Each in a transaction of its own, so that one who cannot be written to holds up nobody. */
  async run(): Promise<void> {
    for (const { submissionId } of await this.dataSource.query<Due[]>(UNANSWERED)) {
      await inTransaction(this.dataSource, async (tx) => {
        const [place]: Due[] = await tx.query(`${UNANSWERED} AND s.id = $1 FOR UPDATE OF s, p`, [submissionId]);
        if (place) await askPresenters(tx, this.settings.publicUrl, place, 'reminder');
      });
    }
    for (const { submissionId } of await this.dataSource.query<Due[]>(UNREVISED)) {
      await inTransaction(this.dataSource, (tx) => this.remindOfRevision(tx, submissionId));
    }
  }

  private async remindOfRevision(tx: Transaction, submissionId: Id): Promise<void> {
    const [work]: (Due & { reviseBy: Instant })[] = await tx.query(`${UNREVISED} AND s.id = $1 FOR UPDATE OF s, r`, [
      submissionId,
    ]);
    if (!work) return;
    await tx.query('UPDATE revision SET reminded_at = now() WHERE submission_id = $1 AND returned_at IS NULL', [
      submissionId,
    ]);
    const conference = await findConference(tx, work.conferenceId);
    const { code, title } = await findTitle(tx, submissionId);
    const by = momentInMail(work.reviseBy, conference.timeZone);
    await tellAuthors(tx, {
      ...{ conference, submissionId, publicUrl: this.settings.publicUrl, kind: 'revision-reminder' },
      subject: `Reminder: revise ${code} until ${by}`,
      paragraphs: [
        `“${titleInMail(title)}” waits to be submitted again, until ${by}. What you have changed so far is kept.`,
      ],
    });
  }
}
