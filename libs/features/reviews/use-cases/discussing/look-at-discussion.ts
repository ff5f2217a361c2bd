import { findConference } from '@colloquy/features/conferences';
import type { Id } from '@colloquy/kernel';
import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readDiscussion } from './read-discussion';

/** Notes which posts of a discussion somebody has read, so that what is new stands out. No act: no log, and nobody else learns of it. */
@Injectable()
export class LookAtDiscussion {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param input.postIds what was on their screen; posts that they may not read are left out
   * @throws DomainError `not-found` for whoever takes no part in it
   */
  async run(
    { viewer }: Pick<ActContext, 'viewer'>,
    input: { readonly conferenceId: Id; readonly submissionId: Id; readonly postIds: readonly Id[] },
  ): Promise<void> {
    const { conferenceId, submissionId, postIds } = input;
    await inTransaction(this.dataSource, async (tx) => {
      const { posts } = await readDiscussion(tx, viewer, conferenceId, submissionId);
      const seen = posts.filter(({ id, isNew }) => isNew && postIds.includes(id)).map(({ id }) => id);
      const isOver = (await findConference(tx, conferenceId)).state === 'archived';
      if (seen.length === 0 || isOver) return;
      await tx.query(
        `INSERT INTO discussion_seen (post_id, person_id) SELECT unnest($1::uuid[]), $2 ON CONFLICT DO NOTHING`,
        [seen, viewer.personId],
      );
    });
  }
}
