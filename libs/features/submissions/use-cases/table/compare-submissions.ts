import { findConference, isOrganiser } from '@colloquy/features/conferences';
import { type Id, isId, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { instant, type Reader } from '@colloquy/platform/database';
import { runInThread } from '@colloquy/platform/jobs';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ComparedText, NearDuplicate } from '../../domain/duplicates/near-duplicates';

/** What a comparison has found. */
export interface Comparison {
  readonly compared: number;
  readonly pairs: number;
}

/** Two works of which one has much of the other, in versions that still count. */
export interface SimilarWorks {
  readonly one: Id;
  readonly other: Id;
  /** Of the sentences of `one`, how many in a hundred stand in `other` too. */
  readonly oneShares: number;
  readonly otherShares: number;
}

/** What is known of works that look alike. */
export interface KnownSimilarities {
  /** When all were compared last; null before the first time. */
  readonly at: string | null;
  readonly pairs: readonly SimilarWorks[];
}

interface Sent extends ComparedText {
  readonly id: Id;
  readonly version: number;
}

const LIVE = `s.state NOT IN ('draft', 'withdrawn') AND s.submitted_version IS NOT NULL`;

/** Looks for works whose texts are nearly the same. For organisers alone: it is a hint, and says nothing of anybody. */
@Injectable()
export class CompareSubmissions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly acts: Acts,
  ) {}

  /** Compares all that is sent in, in a thread of its own. @throws DomainError `not-found` for others than organisers */
  async run(context: ActContext, slugOrId: string): Promise<Comparison> {
    const conferenceId = await this.organised(context, slugOrId);
    const [{ at }]: [{ at: string }] = await this.dataSource.query('SELECT clock_timestamp()::text AS at');
    const works: Sent[] = await this.dataSource.query(
      `SELECT s.id, v.number AS version, v.title, v.abstract FROM submission s
       JOIN abstract_version v ON v.submission_id = s.id AND v.number = s.submitted_version
       WHERE s.conference_id = $1 AND ${LIVE} ORDER BY s.id`,
      [conferenceId],
    );
    const module = require.resolve('../../domain/duplicates/near-duplicates');
    const pairs = await runInThread<NearDuplicate[]>(module, 'nearDuplicates', [works]);
    const record = { act: 'compare-submissions', conferenceId, count: ({ compared }: Comparison) => compared };
    return this.acts.run(context, record, async (tx) => {
      await tx.query(
        `INSERT INTO works_compared (conference_id, at) VALUES ($1, $2)
         ON CONFLICT (conference_id) DO UPDATE SET at = excluded.at`,
        [conferenceId, at],
      );
      await tx.query(
        `DELETE FROM similar_works w USING submission s WHERE s.id = w.one AND s.conference_id = $1 AND NOT w.different`,
        [conferenceId],
      );
      await tx.query(
        `INSERT INTO similar_works (one, other, one_version, other_version, one_shares, other_shares)
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS pair
           (one uuid, other uuid, one_version int, other_version int, one_shares int, other_shares int)
         ON CONFLICT (one, other) DO UPDATE SET one_version = excluded.one_version,
           other_version = excluded.other_version, one_shares = excluded.one_shares, other_shares = excluded.other_shares`,
        [JSON.stringify(pairs.map((pair) => rowOf(pair, works)))],
      );
      return { compared: works.length, pairs: pairs.length };
    });
  }

  /**
   * Notes that two works which look alike are different, or that they are not: noted once, it holds for later versions.
   * @throws DomainError `not-found` for others than organisers, and where no hint names the two
   */
  async tellApart(
    context: ActContext,
    told: { readonly conference: string; readonly one: Id; readonly other: Id; readonly different: boolean },
  ): Promise<void> {
    const conferenceId = await this.organised(context, told.conference);
    const [one = '', other = ''] = [told.one, told.other].sort();
    if (!isId(one) || !isId(other)) throw notFound('hint');
    const act = told.different ? 'call-works-different' : 'call-works-alike';
    await this.acts.run(context, { act, conferenceId, subject: one }, async (tx) => {
      const [, changed] = (await tx.query(
        `UPDATE similar_works w SET different = $3 FROM submission s
         WHERE w.one = $1 AND w.other = $2 AND s.id = w.one AND s.conference_id = $4`,
        [one, other, told.different, conferenceId],
      )) as [unknown, number];
      if (changed === 0) throw notFound('hint');
    });
  }

  private async organised({ viewer }: ActContext, slugOrId: string): Promise<Id> {
    const { id } = await findConference(this.dataSource, slugOrId);
    if (!isOrganiser(viewer, id)) throw notFound('conference');
    return id;
  }
}

const rowOf = ({ one, other, oneShares, otherShares }: NearDuplicate, works: readonly Sent[]) => ({
  ...{ one: works[one]?.id, other: works[other]?.id },
  ...{ one_version: works[one]?.version, other_version: works[other]?.version },
  ...{ one_shares: oneShares, other_shares: otherShares },
});

/** The hints that hold: of versions that still count, and that nobody has set aside. For organisers alone. */
export async function readSimilarities(db: Reader, conferenceId: Id): Promise<KnownSimilarities> {
  const [row]: { at: string }[] = await db.query(
    `SELECT ${instant('at')} AS at FROM works_compared WHERE conference_id = $1`,
    [conferenceId],
  );
  const pairs: SimilarWorks[] = await db.query(
    `SELECT w.one, w.other, w.one_shares AS "oneShares", w.other_shares AS "otherShares" FROM similar_works w
     JOIN submission s ON s.id = w.one AND s.submitted_version = w.one_version
     JOIN submission o ON o.id = w.other AND o.submitted_version = w.other_version
     WHERE s.conference_id = $1 AND NOT w.different AND ${LIVE} AND ${LIVE.replaceAll('s.', 'o.')}
     ORDER BY greatest(w.one_shares, w.other_shares) DESC, s.code`,
    [conferenceId],
  );
  return { at: row?.at ?? null, pairs };
}
