import { SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { refuseOnArchived } from '@colloquy/features/conferences';
import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { writeMail } from '@colloquy/platform/mail';
import { Inject, Injectable } from '@nestjs/common';
import { wordsFault } from '../../domain/quiet-note';
import { noteArrivedMail } from '../../mail/quiet-mails';
import { mailFrameOf } from '../pairs/mail-frame';
import { pairRows, sideOf } from '../pairs/pair-rows';
import { readPairingRules } from '../pairs/read-pairing-rules';

/** Somebody in a pair writes to the one named person that it does not work. */
@Injectable()
export class WriteQuietNote {
  constructor(
    private readonly acts: Acts,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  /**
   * The act names no conference and no subject, and its message belongs to no conference: neither stands in what a
   * committee reads.
   * @throws DomainError `not-found` for others than the two; `no-contact`; `contact-is-in-it`; `invalid-note`
   */
  async run(
    context: ActContext,
    { conferenceId, pairingId, words }: { conferenceId: Id; pairingId: Id; words: string },
  ): Promise<void> {
    await this.acts.run(context, { act: 'write-quiet-note', conferenceId: null }, async (tx) => {
      await refuseOnArchived(tx, { conferenceId });
      const where = `g.id = $1 AND g.conference_id = $2 AND g.state <> 'proposed'`;
      const [pair] = await pairRows(tx, where, [pairingId, conferenceId]);
      const { personId } = context.viewer;
      if (!pair || personId === null || !(await sideOf(tx, pair, personId))) throw notFound('pairing');
      const { contactId } = await readPairingRules(tx, conferenceId);
      if (contactId === null) throw nobodyNamed();
      if ((await sideOf(tx, pair, contactId)) !== null) {
        const message = 'The person whom the conference names is in this pair. Write to another organiser.';
        throw new DomainError('conflict', 'contact-is-in-it', message);
      }
      const fault = wordsFault(words);
      if (fault) throw new DomainError('invalid', 'invalid-note', fault, [{ field: 'words', message: fault }]);
      await tx.query(
        `INSERT INTO quiet_note (id, pairing_id, conference_id, written_by, contact_id, words) VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), pairingId, conferenceId, personId, contactId, words.trim()],
      );
      const { conference, frame } = await mailFrameOf(tx, conferenceId, this.settings.publicUrl);
      const [contact]: { name: string }[] = await tx.query('SELECT name FROM person WHERE id = $1', [contactId]);
      await writeMail(tx, noteArrivedMail(frame, { id: contactId, name: contact?.name ?? '' }, conference.title));
    });
  }
}

function nobodyNamed(): DomainError {
  const message = 'This conference has named nobody for that. Write to its organisers.';
  return new DomainError('conflict', 'no-contact', message);
}
