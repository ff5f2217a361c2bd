import { DomainError, type Id, newId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { explainGap, fillGaps, openGaps } from '../../domain/notices/gaps';
import { noticeWords } from './notice-words';
import { countToAskAnew } from './read-notices';

/** What the publication of a version led to. */
export interface PublishedNotice {
  readonly versionId: Id;
  /** From 1. */
  readonly number: number;
  /** How many people had agreed to earlier words and are asked again. */
  readonly toAskAnew: number;
}

/** Publishes the draft of a notice as its next version, for good. */
@Injectable()
export class PublishNotice {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.asksAnew false for a correction that changes nothing of what people agreed to
   * @param input.revision of the draft as it was read, so that nobody publishes words that they have not seen
   * @throws DomainError `not-found`; `nothing-to-publish`; `draft-changed`; `open-gaps` naming what is still to be said
   */
  async run(
    context: ActContext,
    input: { conferenceId: Id; noticeId: Id; revision: number; asksAnew: boolean },
  ): Promise<PublishedNotice> {
    const { conferenceId, noticeId, revision, asksAnew } = input;
    return this.acts.run(context, { act: 'publish-notice', conferenceId, subject: noticeId }, async (tx) => {
      const [notice]: { title: string; draft: string | null; revision: number; last: number }[] = await tx.query(
        `SELECT title, draft, revision, (SELECT coalesce(max(number), 0) FROM notice_version v WHERE v.notice_id = n.id) AS last
         FROM notice n WHERE id = $1 AND conference_id = $2 FOR UPDATE`,
        [noticeId, conferenceId],
      );
      if (!notice) throw notFound('notice');
      if (notice.revision !== revision) {
        throw new DomainError('conflict', 'draft-changed', 'The draft has changed since you read it. Read it again.');
      }
      if (notice.draft === null) {
        throw new DomainError(
          'conflict',
          'nothing-to-publish',
          'The notice is published as it stands. Change it first.',
        );
      }
      const text = fillGaps(notice.draft, await noticeWords(tx, conferenceId));
      const gaps = openGaps(text);
      if (gaps.length > 0) {
        throw new DomainError(
          'invalid',
          'open-gaps',
          'Something is still to be said before people can read this.',
          gaps.map((gap) => ({ field: 'text', message: explainGap(gap) })),
        );
      }
      const version = { versionId: newId(), number: notice.last + 1 };
      const anew = asksAnew || version.number === 1;
      await tx.query(
        `INSERT INTO notice_version (id, notice_id, number, title, text, asks_anew, published_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [version.versionId, noticeId, version.number, notice.title, text, anew, context.viewer.personId],
      );
      await tx.query('UPDATE notice SET draft = NULL, revision = revision + 1 WHERE id = $1', [noticeId]);
      return { ...version, toAskAnew: await countToAskAnew(tx, noticeId) };
    });
  }
}
