import type { ActContext } from '@colloquy/platform/acts';
import { inTransaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { afterLooking } from '../../domain/feedback/last-look';
import { findMargin } from './find-margin';
import { readLooks } from './read-looks';
import { latestVersion } from './readable-versions';

/** Notes that somebody has seen the margin of a work now, so that the next time what is new stands out. No act: no log. */
@Injectable()
export class LookAtMargin {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `not-found` */
  async run({ viewer }: ActContext, conference: string, submissionId: string): Promise<void> {
    const margin = await findMargin(this.dataSource, viewer, conference, submissionId);
    if (margin.isArchived) return;
    await inTransaction(this.dataSource, async (tx) => {
      const { looks, now } = await readLooks(tx, margin.submissionId, viewer.personId);
      const next = afterLooking(looks, await latestVersion(tx, margin), now);
      await tx.query(
        `INSERT INTO margin_look (submission_id, person_id, seen_at, version, before_at, before_version)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (submission_id, person_id) DO UPDATE SET seen_at = excluded.seen_at, version = excluded.version,
           before_at = excluded.before_at, before_version = excluded.before_version`,
        [
          ...[margin.submissionId, viewer.personId, next.seenAt, next.version],
          ...[next.before?.at ?? null, next.before?.version ?? null],
        ],
      );
    });
  }
}
