import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findThread, lockThread } from './find-thread';

/** Either side says that a thread is dealt with, or opens it again. It stays to be read. */
@Injectable()
export class ResolveThread {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found`; `mentoring-ended` */
  async run(context: ActContext, conference: string, threadId: string, resolved: boolean): Promise<void> {
    const { margin } = await findThread(this.dataSource, context.viewer, conference, { threadId });
    const { conferenceId, submissionId: subject } = margin;
    const act = resolved ? 'resolve-thread' : 'reopen-thread';
    await this.acts.run(context, { act, conferenceId, subject }, async (tx) => {
      const { thread } = await lockThread(tx, context.viewer, conference, { threadId });
      await tx.query(
        `UPDATE margin_thread SET resolved_at = CASE WHEN $2 THEN coalesce(resolved_at, now()) END,
           resolved_by = CASE WHEN $2 THEN coalesce(resolved_by, $3::uuid) END WHERE id = $1`,
        [thread.id, resolved, context.viewer.personId],
      );
    });
  }
}
