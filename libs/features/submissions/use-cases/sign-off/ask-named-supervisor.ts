import { normaliseAddress, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference, readAbstractRules } from '@colloquy/features/conferences';
import { DomainError } from '@colloquy/kernel';
import { EventDelivery, type EventHandler } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { readDraftRecord } from '../drafts/draft-record';
import type { AbstractSubmitted } from '../submission-events';
import { findSignOff } from './read-sign-off';
import { askAnew, whoIsAsked } from './send-question';

/** Where the conference asks supervisors without waiting for them, they are asked about what was sent in. */
@Injectable()
export class AskNamedSupervisor implements EventHandler<AbstractSubmitted>, OnModuleInit {
  readonly name = 'submissions.ask-named-supervisor';
  readonly handles = 'AbstractSubmitted';

  constructor(
    private readonly events: EventDelivery,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.events.register(this as EventHandler);
  }

  /** Whom nobody can write to, or who is an author, is not asked; the authors see that nobody was. */
  async handle(tx: Transaction, { conferenceId, payload }: AbstractSubmitted): Promise<void> {
    const { submissionId, version } = payload;
    const { signOff } = await readAbstractRules(tx, conferenceId);
    if (signOff !== 'asked') return;
    await tx.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [submissionId]);
    const { content } = await readDraftRecord(tx, submissionId);
    if (normaliseAddress(content.supervisor.address) === null) return;
    if ((await findSignOff(tx, { id: submissionId, conferenceId }, content)) !== null) return;
    try {
      const asked = await whoIsAsked(tx, submissionId, content, content.supervisor, 'supervisor.');
      await askAnew(tx, {
        ...{ conference: await findConference(tx, conferenceId), publicUrl: this.settings.publicUrl },
        ...{ submissionId, content, version, asked, supervisorAddress: asked.address, askedBy: null },
      });
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'no-supervisor')) throw error;
    }
  }
}
