import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, type LocalTimeEntry } from '@colloquy/features/conferences';
import { notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { momentInMail } from '../../mail/moment-in-mail';
import { tellAuthors } from '../../mail/tell-authors';
import { titleInMail } from '../../mail/title-in-mail';
import { readDraftRecord } from '../drafts/draft-record';
import { findWritable, refuseEnded } from '../drafts/writable-submission';
import type { WhichDraft } from '../versions/keep-version';
import { readUntil } from './until';

/** An organiser lets one work come after the deadline, or takes that back. */
@Injectable()
export class LetComeLate {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * The authors are told until when.
   * @param input.until null: no longer than everybody
   * @throws DomainError `not-found` for others; `invalid-until` naming the field; `wrong-state`; `archived`
   */
  async run(context: ActContext, input: WhichDraft & { readonly until: LocalTimeEntry | null }): Promise<void> {
    const { viewer } = context;
    const found = await findWritable(this.dataSource, viewer, input.conference, input.submissionId);
    if (!found.asOrganiser) throw notFound('submission');
    const conference = await findConference(this.dataSource, found.conferenceId);
    const until = input.until === null ? null : await readUntil(this.dataSource, conference.timeZone, input.until);
    const record = { act: 'let-come-late', conferenceId: conference.id, subject: found.id };
    await this.acts.run(context, record, async (tx) => {
      const work = await findWritable(tx, viewer, input.conference, input.submissionId, 'FOR UPDATE OF s');
      refuseEnded(work);
      await tx.query('UPDATE submission SET late_until = $2, late_type_id = NULL WHERE id = $1', [work.id, until]);
      if (until === null) return;
      const { content } = await readDraftRecord(tx, work.id);
      await tellAuthors(tx, {
        ...{ conference, submissionId: work.id, publicUrl: this.settings.publicUrl, kind: 'let-come-late' },
        subject: `${work.code} may come later`,
        paragraphs: [
          `the organisers let you submit “${titleInMail(content.title)}” until ${momentInMail(until, conference.timeZone)}. Your text is where you left it:`,
        ],
      });
    });
  }
}
