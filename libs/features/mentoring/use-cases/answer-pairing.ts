import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { writeMail } from '@colloquy/platform/mail';
import { Injectable } from '@nestjs/common';
import type { PairingState } from '../domain/pairing';
import { declinedPairingMail } from '../mail/pairing-mails';

/** What a mentor says to a work that was given to them. */
export interface PairingAnswer {
  readonly conferenceId: Id;
  readonly pairingId: Id;
  readonly answer: 'accepted' | 'declined';
}

/** A mentor says yes or no to a work. After a no its presenters are told, and somebody else can be found. */
@Injectable()
export class AnswerPairing {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than its mentor; `wrong-state` where it was answered or is over */
  async run(context: ActContext, { conferenceId, pairingId, answer }: PairingAnswer): Promise<void> {
    const act = answer === 'accepted' ? 'accept-pairing' : 'decline-pairing';
    await this.acts.run(context, { act, conferenceId, subject: pairingId }, async (tx) => {
      const [pairing]: { state: PairingState; submissionId: Id }[] = await tx.query(
        `SELECT state, submission_id AS "submissionId" FROM pairing
         WHERE id = $1 AND conference_id = $2 AND mentor_id = $3 AND state <> 'proposed' FOR UPDATE`,
        [pairingId, conferenceId, context.viewer.personId],
      );
      if (!pairing) throw notFound('pairing');
      if (pairing.state === answer) return;
      if (pairing.state !== 'published') {
        throw new DomainError('conflict', 'wrong-state', 'This was answered already. Write to the organisers instead.');
      }
      await tx.query('UPDATE pairing SET state = $2, since = now() WHERE id = $1', [pairingId, answer]);
      if (answer === 'accepted') return;
      const presenters: { id: Id; name: string; code: string }[] = await tx.query(
        `SELECT p.id, p.name, s.code FROM submission_author a JOIN person p ON p.id = a.person_id
         JOIN submission s ON s.id = a.submission_id WHERE a.submission_id = $1 AND a.presenter ORDER BY p.id`,
        [pairing.submissionId],
      );
      for (const presenter of presenters) await writeMail(tx, declinedPairingMail(conferenceId, presenter));
    });
  }
}
