import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { momentInMail } from '@colloquy/features/submissions';
import { VISITOR } from '@colloquy/kernel';
import { inTransaction, type Transaction } from '@colloquy/platform/database';
import { JobRunner, Jobs } from '@colloquy/platform/jobs';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reminderMail } from '../../mail/pairing-mails';
import { beginNow, TO_BEGIN } from './begin-pairing';
import { mailFrameOf } from './mail-frame';
import { type PairRow, pairRows } from './pair-rows';
import { askForRepair } from './repair';
import { takeAnswer } from './take-answer';

/** In a conference that is not archived. */
const OPEN = `g.state = 'published' AND EXISTS (SELECT 1 FROM conference c WHERE c.id = g.conference_id AND c.state <> 'archived')`;

/** Half of the time is over, and nobody has been reminded. */
const TO_REMIND = `${OPEN} AND g.reminded_at IS NULL AND g.answer_by > now() AND now() > g.since + (g.answer_by - g.since) / 2`;

/** The time is over, and the conference lets silence count. */
const TO_COUNT = `${OPEN} AND g.answer_by <= now() AND EXISTS (SELECT 1 FROM pairing_rules r
  WHERE r.conference_id = g.conference_id AND r.silence <> 'overdue')`;

/** Reminds those who have not answered when half of the time is over; after it, silence counts as the organisers chose. Begins what waited for a training. */
@Injectable()
export class SilentPairs implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly runner: JobRunner,
    private readonly jobs: Jobs,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.runner.everyHour(() => this.run());
  }

  /** Each pair in a transaction of its own, so that one that cannot be dealt with holds up no other. */
  async run(): Promise<void> {
    for (const [due, act] of [
      [TO_REMIND, this.remind],
      [TO_COUNT, this.count],
      [TO_BEGIN, this.begin],
    ] as const) {
      for (const { id } of await pairRows(this.dataSource, due, [])) {
        await inTransaction(this.dataSource, async (tx) => {
          const [pair] = await pairRows(tx, `${due} AND g.id = $1`, [id], 'FOR UPDATE OF g');
          if (pair) await act.call(this, tx, pair);
        });
      }
    }
  }

  private async remind(tx: Transaction, pair: PairRow): Promise<void> {
    const { conference, frame } = await mailFrameOf(tx, pair.conferenceId, this.settings.publicUrl);
    const asked = { ...pair, until: momentInMail(pair.answerBy ?? '', conference.timeZone) };
    const [mentor, presenter] = [
      { id: pair.mentorId, name: pair.mentor },
      { id: pair.presenterId, name: pair.presenter },
    ];
    if (!pair.mentorSaid) await writeMail(tx, reminderMail(frame, mentor, { ...asked, side: 'mentor' }));
    if (!pair.menteeSaid) await writeMail(tx, reminderMail(frame, presenter, { ...asked, side: 'mentee' }));
    await tx.query('UPDATE pairing SET reminded_at = now() WHERE id = $1', [pair.id]);
  }

  private async begin(tx: Transaction, pair: PairRow): Promise<void> {
    const { frame } = await mailFrameOf(tx, pair.conferenceId, this.settings.publicUrl);
    await beginNow(tx, frame, pair);
  }

  private async count(tx: Transaction, pair: PairRow): Promise<void> {
    const { frame } = await mailFrameOf(tx, pair.conferenceId, this.settings.publicUrl);
    const [rules]: { silence: 'accepted' | 'declined' }[] = await tx.query(
      'SELECT silence FROM pairing_rules WHERE conference_id = $1',
      [pair.conferenceId],
    );
    const silence = rules?.silence ?? 'declined';
    const sides = [...(pair.mentorSaid ? [] : ['mentor' as const]), ...(pair.menteeSaid ? [] : ['mentee' as const])];
    let now = pair;
    for (const side of sides) {
      const state = await takeAnswer(tx, frame, now, side, silence);
      if (state === 'declined') return void (await askForRepair(tx, this.jobs, { viewer: VISITOR }, pair));
      now = { ...now, [side === 'mentor' ? 'mentorSaid' : 'menteeSaid']: silence };
    }
  }
}
