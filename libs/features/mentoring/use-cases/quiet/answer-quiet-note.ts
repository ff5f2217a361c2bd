import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { refuseOnArchived } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound, VISITOR } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Reader } from '@colloquy/platform/database';
import { Jobs } from '@colloquy/platform/jobs';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayMatch } from '../../domain/mentoring.policy';
import { LIVE_STATES } from '../../domain/pairing';
import { wordsFault } from '../../domain/quiet-note';
import { noteAnsweredMail } from '../../mail/quiet-mails';
import { mailFrameOf } from '../pairs/mail-frame';
import { pairRows } from '../pairs/pair-rows';
import { askForRepair } from '../pairs/repair';
import { keepApart } from './keep-apart';

interface NoteRow {
  readonly pairingId: Id;
  readonly writtenBy: Id;
  readonly writer: string;
  readonly contact: string;
}

type Which = { readonly conferenceId: Id; readonly noteId: Id };

/** The named person answers a note, or lets somebody else be looked for. */
@Injectable()
export class AnswerQuietNote {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
    private readonly jobs: Jobs,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * @param input.apart whether the two are never brought together again; as it was if left out
   * @throws DomainError `not-found` for everybody but the person to whom it was written; `invalid-note`
   */
  async answer(
    context: ActContext,
    { conferenceId, noteId, words, apart }: Which & { words: string; apart?: boolean },
  ): Promise<void> {
    await this.acts.run(context, { act: 'answer-quiet-note', conferenceId: null }, async (tx) => {
      await refuseOnArchived(tx, { conferenceId });
      const { writtenBy, writer, contact } = await mine(tx, context, { conferenceId, noteId });
      const fault = wordsFault(words);
      if (fault) throw new DomainError('invalid', 'invalid-note', fault, [{ field: 'words', message: fault }]);
      await tx.query('UPDATE quiet_note SET answer = $2, answered_at = now() WHERE id = $1', [noteId, words.trim()]);
      if (apart !== undefined) await keepApart(tx, noteId, apart);
      const { frame } = await mailFrameOf(tx, conferenceId, this.settings.publicUrl);
      await writeMail(tx, noteAnsweredMail(frame, { id: writtenBy, name: writer }, contact));
    });
  }

  /**
   * The committee sees a re-pairing like any other: of an organiser in their log, of anybody else as one that came by
   * itself. That there was a note is nowhere in it. The two are not brought together again.
   * @throws DomainError `not-found`; `wrong-state` where the pairing is over
   */
  async rePair(context: ActContext, which: Which): Promise<void> {
    const { conferenceId, noteId } = which;
    const { pairingId } = await mine(this.dataSource, context, which);
    const isOrganiser = mayMatch(context.viewer, conferenceId);
    const record = isOrganiser
      ? { act: 'replace-pairing', conferenceId, subject: pairingId }
      : { act: 're-pair-quietly', conferenceId: null };
    await this.acts.run(context, record, async (tx) => {
      await refuseOnArchived(tx, { conferenceId });
      const [pair] = await pairRows(tx, 'g.id = $1', [pairingId], 'FOR UPDATE OF g');
      if (!pair || !(LIVE_STATES as readonly string[]).includes(pair.state)) {
        throw new DomainError('conflict', 'wrong-state', 'This pairing is over already.');
      }
      await askForRepair(tx, this.jobs, isOrganiser ? context : { viewer: VISITOR }, pair);
      await keepApart(tx, noteId, true);
      await tx.query('UPDATE quiet_note SET repaired_at = now() WHERE id = $1', [noteId]);
    });
  }
}

async function mine(tx: Reader, { viewer }: ActContext, { conferenceId, noteId }: Which): Promise<NoteRow> {
  const [note]: NoteRow[] = await tx.query(
    `SELECT n.pairing_id AS "pairingId", n.written_by AS "writtenBy", w.name AS writer, c.name AS contact
     FROM quiet_note n JOIN person w ON w.id = n.written_by JOIN person c ON c.id = n.contact_id
     WHERE n.id = $1 AND n.conference_id = $2 AND n.contact_id = $3`,
    [noteId, conferenceId, viewer.personId],
  );
  if (!note) throw notFound('note');
  return note;
}
