import { findPeople, normaliseAddress, SIGN_IN_SETTINGS, type SignInSettings } from '@colloquy/features/accounts';
import { findConference } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import { EventDelivery, type EventHandler } from '@colloquy/platform/acts';
import type { Reader, Transaction } from '@colloquy/platform/database';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { readDraftRecord } from '../drafts/draft-record';
import type { AbstractSubmitted } from '../submission-events';
import { sendAuthorInvitation } from './send-invitation';

/** Whoever was named in what was sent in, and was not asked before, is asked then; the submission does not wait for them. */
@Injectable()
export class AskNamedAuthors implements EventHandler<AbstractSubmitted>, OnModuleInit {
  readonly name = 'submissions.ask-named-authors';
  readonly handles = 'AbstractSubmitted';

  constructor(
    private readonly events: EventDelivery,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: SignInSettings,
  ) {}

  onModuleInit(): void {
    this.events.register(this as EventHandler);
  }

  /** The draft is locked: somebody may be asking, or leaving, at this moment. */
  async handle(tx: Transaction, { conferenceId, payload }: AbstractSubmitted): Promise<void> {
    const { submissionId } = payload;
    await tx.query('SELECT 1 FROM submission WHERE id = $1 FOR UPDATE', [submissionId]);
    const open = await unasked(tx, submissionId);
    if (open.size === 0) return;
    const { content } = await readDraftRecord(tx, submissionId);
    const conference = await findConference(tx, conferenceId);
    const terms = { conference, publicUrl: this.settings.publicUrl, by: await whoSubmitted(tx, submissionId) };
    for (const author of content.authors.filter(({ id }) => open.has(id))) {
      const address = normaliseAddress(author.address);
      if (address === null) continue;
      await sendAuthorInvitation(tx, { submissionId, title: content.title, author, address }, terms);
    }
  }
}

async function unasked(db: Reader, submissionId: Id): Promise<Set<Id>> {
  const rows: { key: Id }[] = await db.query(
    `SELECT author_key AS key FROM submission_author a WHERE submission_id = $1 AND confirmed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM author_invitation i WHERE i.submission_id = $1 AND i.author_key = a.author_key
         AND (i.state <> 'withdrawn' OR i.sent_at > now() - interval '1 day'))`,
    [submissionId],
  );
  return new Set(rows.map(({ key }) => key));
}

async function whoSubmitted(db: Reader, submissionId: Id): Promise<{ id: Id; name: string } | null> {
  const [row]: { id: Id | null }[] = await db.query(
    'SELECT person_id AS id FROM receipt WHERE submission_id = $1 ORDER BY version DESC LIMIT 1',
    [submissionId],
  );
  const [person] = row?.id ? await findPeople(db, [row.id]) : [];
  return person ? { id: person.id, name: person.name } : null;
}
