import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DEFAULT_NOTICES } from '../../domain/notices/default-notices';
import { type NoticeDraft, noticeFaults } from '../../domain/notices/notice';

/**
 * Gives a conference the texts with which it begins, as drafts that nobody sees yet; kinds and titles that it has
 * already stay as they are. Part of the caller's act.
 */
export async function draftNotices(
  tx: Transaction,
  conferenceId: Id,
  drafts: readonly NoticeDraft[] = DEFAULT_NOTICES,
): Promise<void> {
  for (const draft of drafts) await insert(tx, newId(), conferenceId, draft);
}

async function insert(tx: Transaction, id: Id, conferenceId: Id, draft: NoticeDraft): Promise<boolean> {
  const made: unknown[] = await tx.query(
    `INSERT INTO notice (id, conference_id, kind, title, asks, draft) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT DO NOTHING RETURNING id`,
    [id, conferenceId, draft.kind, draft.title.trim(), draft.asks, draft.text.trim()],
  );
  return made.length > 0;
}

/** Writes notices that nobody sees until they are published. */
@Injectable()
export class DraftNotices {
  constructor(private readonly acts: Acts) {}

  /** Adds the suggested texts that the conference does not have yet. */
  async suggest(context: ActContext, conferenceId: Id): Promise<void> {
    await this.acts.run(context, { act: 'add-suggested-notices', conferenceId, subject: conferenceId }, (tx) =>
      draftNotices(tx, conferenceId),
    );
  }

  /** @throws DomainError `invalid-notice`; `notice-exists` where the kind or the title is taken */
  async create(context: ActContext, conferenceId: Id, draft: NoticeDraft): Promise<{ id: Id }> {
    refuseFaults(draft);
    const id = newId();
    return this.acts.run(context, { act: 'write-notice', conferenceId, subject: id }, async (tx) => {
      if (await insert(tx, id, conferenceId, draft)) return { id };
      throw new DomainError(
        'conflict',
        'notice-exists',
        'There is such a notice already. Change that one, or choose another title.',
        [{ field: 'title', message: 'Another notice of this conference has this kind or this title.' }],
      );
    });
  }

  /**
   * Changes a draft, or begins the next version of a notice that is published; what is published stays as it is.
   * @param revision of the draft as it was read
   * @returns the draft's revision now
   * @throws DomainError `not-found`; `invalid-notice`; `notice-exists`; `draft-changed` where somebody else was quicker
   */
  async change(
    context: ActContext,
    input: { conferenceId: Id; noticeId: Id; revision: number; draft: Omit<NoticeDraft, 'kind'> },
  ): Promise<{ revision: number }> {
    const { conferenceId, noticeId, revision, draft } = input;
    return this.acts.run(context, { act: 'change-notice', conferenceId, subject: noticeId }, async (tx) => {
      const [notice]: { kind: NoticeDraft['kind']; revision: number; published: boolean; asks: boolean }[] =
        await tx.query(
          `SELECT kind, revision, asks, EXISTS (SELECT 1 FROM notice_version v WHERE v.notice_id = n.id) AS published
           FROM notice n WHERE id = $1 AND conference_id = $2 FOR UPDATE`,
          [noticeId, conferenceId],
        );
      if (!notice) throw notFound('notice');
      refuseFaults({ ...draft, kind: notice.kind });
      if (notice.revision !== revision) {
        throw new DomainError(
          'conflict',
          'draft-changed',
          'Somebody else has changed this draft meanwhile. Keep a copy of your words, load theirs, and put both together.',
        );
      }
      if (notice.published && notice.asks !== draft.asks) {
        throw new DomainError(
          'invalid',
          'invalid-notice',
          'Whether a notice asks cannot change once people have read it. Write another notice.',
          [{ field: 'asks', message: 'This notice is published: whether it asks stays as it is.' }],
        );
      }
      const [rows] = (await tx.query(
        `UPDATE notice n SET title = $2, asks = $3, draft = $4, revision = revision + 1
         WHERE id = $1 AND NOT EXISTS (
           SELECT 1 FROM notice o WHERE o.conference_id = n.conference_id AND o.title = $2 AND o.id <> n.id)
         RETURNING revision`,
        [noticeId, draft.title.trim(), draft.asks, draft.text.trim()],
      )) as [{ revision: number }[], number];
      if (rows[0]) return rows[0];
      throw new DomainError('conflict', 'notice-exists', 'Another notice has this title. Choose another one.', [
        { field: 'title', message: 'Another notice of this conference has this title.' },
      ]);
    });
  }
}

function refuseFaults(draft: NoticeDraft): void {
  const faults = noticeFaults(draft);
  if (faults.length > 0) throw new DomainError('invalid', 'invalid-notice', 'The notice needs another look.', faults);
}
