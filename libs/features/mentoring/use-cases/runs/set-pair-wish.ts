import { supervisorsOf } from '@colloquy/features/submissions';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { conflictWords } from '../../domain/acceptance-faults';
import type { PairWish } from '../../domain/match-input';
import { mayMatch } from '../../domain/mentoring.policy';
import { readKnownConflicts } from './known-conflicts';
import { MentorBarriers } from './mentor-barriers';

/** What an organiser decides about two for all runs to come; null takes it back. */
export interface PairWishInput extends Omit<PairWish, 'kind'> {
  readonly conferenceId: Id;
  readonly kind: PairWish['kind'] | null;
}

/** Organisers lock two together, rule them out, or would rather see them together. */
@Injectable()
export class SetPairWish {
  constructor(
    private readonly acts: Acts,
    private readonly barriers: MentorBarriers,
  ) {}

  /** @throws DomainError `not-found`; `pair-is-barred` for two who must not be paired, with why */
  async run(context: ActContext, { conferenceId, submissionId, mentorId, kind }: PairWishInput): Promise<void> {
    if (!mayMatch(context.viewer, conferenceId)) throw notFound('conference');
    const act = kind === null ? 'take-back-pair-wish' : 'set-pair-wish';
    await this.acts.run(context, { act, conferenceId }, async (tx) => {
      const names = await namesOf(tx, conferenceId, submissionId, mentorId);
      await tx.query('DELETE FROM pair_wish WHERE submission_id = $1 AND mentor_id = $2', [submissionId, mentorId]);
      if (kind === null) return;
      if (kind !== 'forbid') await this.refuseBarred(tx, { conferenceId, submissionId, mentorId, ...names });
      if (kind === 'lock') {
        await tx.query(`DELETE FROM pair_wish WHERE submission_id = $1 AND kind = 'lock'`, [submissionId]);
      }
      await tx.query(
        `INSERT INTO pair_wish (submission_id, mentor_id, conference_id, kind, made_by) VALUES ($1, $2, $3, $4, $5)`,
        [submissionId, mentorId, conferenceId, kind, context.viewer.personId],
      );
    });
  }

  private async refuseBarred(
    tx: Transaction,
    pair: { conferenceId: Id; submissionId: Id; mentorId: Id; code: string; mentor: string },
  ): Promise<void> {
    const { submissionId, mentorId, code, mentor } = pair;
    const [author] = await tx.query('SELECT 1 FROM submission_author WHERE submission_id = $1 AND person_id = $2', [
      submissionId,
      mentorId,
    ]);
    if (author) throw barred(`${mentor} is an author of ${code}, and cannot be its mentor.`);
    const supervises = (await supervisorsOf(tx, pair.conferenceId)).some(
      (known) => known.submissionId === submissionId && known.personId === mentorId,
    );
    if (supervises) throw barred(`${mentor} supervises ${code}, and cannot be its mentor as well.`);
    const reviews = (await this.barriers.of(tx, pair.conferenceId)).some(
      (bar) => bar.submissionId === submissionId && bar.mentorId === mentorId,
    );
    if (reviews) throw barred(`${mentor} is to review ${code}, and cannot be its mentor as well.`);
    const conflict = (await readKnownConflicts(tx, pair.conferenceId)).find(
      (known) => known.submissionId === submissionId && known.mentorId === mentorId,
    );
    if (conflict) throw barred(conflictWords(conflict, mentor, code));
    const [before] = await tx.query(
      `SELECT 1 FROM pairing WHERE submission_id = $1 AND mentor_id = $2
         AND (state = 'declined' OR ended_because IN ('mentor-withdrew', 're-paired'))`,
      [submissionId, mentorId],
    );
    if (before) throw barred(`${mentor} and ${code} were brought together before, and it did not come to be.`);
  }
}

async function namesOf(
  tx: Transaction,
  conferenceId: Id,
  submissionId: Id,
  mentorId: Id,
): Promise<{ code: string; mentor: string }> {
  const [names]: { code: string; mentor: string }[] = await tx.query(
    `SELECT s.code, p.name AS mentor FROM submission s, mentor_profile m JOIN person p ON p.id = m.person_id
     WHERE s.id = $2 AND s.conference_id = $1 AND m.conference_id = $1 AND m.person_id = $3`,
    [conferenceId, submissionId, mentorId],
  );
  if (!names) throw notFound('work or mentor');
  return names;
}

function barred(message: string): DomainError {
  return new DomainError('conflict', 'pair-is-barred', `${message} Choose somebody else.`);
}
