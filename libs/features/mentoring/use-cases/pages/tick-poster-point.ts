import { type Id, notFound, type Viewer } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Reader } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PosterPoint } from '../../domain/together/poster-points';
import { togetherOn } from '../together/together-on';

/** A point of the poster check that somebody has looked at, in one version of a file. */
export interface PosterTick {
  readonly fileId: Id;
  readonly point: PosterPoint;
  readonly name: string;
  readonly tickedAt: string;
}

/** Who has ticked what, in every version. @throws DomainError `not-found` */
export async function readPosterTicks(
  db: Reader,
  viewer: Viewer,
  conferenceId: Id,
  submissionId: Id,
): Promise<PosterTick[]> {
  await togetherOn(db, viewer, conferenceId, submissionId);
  return db.query(
    `SELECT t.file_id AS "fileId", t.point, p.name, ${instant('t.ticked_at')} AS "tickedAt"
     FROM poster_tick t JOIN submission_file f ON f.id = t.file_id JOIN person p ON p.id = t.person_id
     WHERE f.submission_id = $1 ORDER BY t.ticked_at, t.point`,
    [submissionId],
  );
}

/** Somebody has looked at a point of the poster check, or takes that back. */
@Injectable()
export class TickPosterPoint {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** @throws DomainError `not-found` */
  async run(
    context: ActContext,
    input: { conferenceId: Id; submissionId: Id; fileId: Id; point: PosterPoint; done: boolean },
  ): Promise<void> {
    const { conferenceId, submissionId, fileId, point, done } = input;
    const { personId } = await togetherOn(this.dataSource, context.viewer, conferenceId, submissionId);
    await this.acts.run(context, { act: 'tick-poster-point', conferenceId, subject: submissionId }, async (tx) => {
      const found: unknown[] = await tx.query('SELECT id FROM submission_file WHERE id = $1 AND submission_id = $2', [
        ...[fileId, submissionId],
      ]);
      if (found.length === 0) throw notFound('file');
      await tx.query(
        done
          ? 'INSERT INTO poster_tick (file_id, point, person_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING'
          : 'DELETE FROM poster_tick WHERE file_id = $1 AND point = $2 AND $3::uuid IS NOT NULL',
        [fileId, point, personId],
      );
    });
  }
}
