import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import { Injectable } from '@nestjs/common';
import { placeAt } from '../../domain/desk/frame';
import type { DeskProposal } from '../../domain/desk/proposal';
import type { VersionedStep } from '../../domain/desk/stale-steps';
import { type MadeChange } from '../desk/change-timetable';
import { keepChange } from '../desk/keep-change';
import { moveTalks } from '../desk/move-talks';
import { type DeskGround, holdTimetable, readGround } from '../desk/read-desk';
import { engageChairs } from './engage-chairs';

/** Makes a proposed timetable the one that stands, as a whole or for some of its talks. */
@Injectable()
export class AcceptTimetable {
  constructor(private readonly acts: Acts) {}

  /**
   * @param input.only the talks for which it is accepted; left out: all of them
   * @throws DomainError `not-found`; `not-proposed`; `out-of-date` when talks or places have gone that it counted on; `stale`
   *   with both versions of talks that were moved meanwhile; `pinned`; `double-booked`
   */
  run(
    context: ActContext,
    input: { conferenceId: Id; proposalId: Id; only?: readonly Id[] | undefined },
  ): Promise<MadeChange> {
    const { conferenceId, proposalId, only } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('proposal');
    return this.acts.run(context, { act: 'accept-timetable', conferenceId, subject: proposalId }, async (tx) => {
      await holdTimetable(tx, conferenceId);
      const proposal = await standingProposal(tx, conferenceId, proposalId);
      const ground = await readGround(tx, conferenceId);
      const steps = stepsOf(ground, proposal, only);
      const by = context.viewer.personId;
      const made = await moveTalks(tx, ground, { kind: 'engine', by, steps });
      if (only) return made;
      await tx.query(
        `UPDATE timetable_proposal SET state = CASE id WHEN $2 THEN 'accepted' ELSE 'discarded' END
        WHERE conference_id = $1 AND (state = 'proposed' OR id = $2)`,
        [conferenceId, proposalId],
      );
      return withChairs(tx, ground, proposal, made, by);
    });
  }
}

async function standingProposal(tx: Transaction, conferenceId: Id, proposalId: Id): Promise<DeskProposal> {
  const [row]: { state: string; proposal: Partial<DeskProposal> }[] = await tx.query(
    'SELECT state, proposal FROM timetable_proposal WHERE id = $1 AND conference_id = $2 FOR UPDATE',
    [proposalId, conferenceId],
  );
  if (!row) throw notFound('proposal');
  if (row.state !== 'proposed')
    throw new DomainError('conflict', 'not-proposed', `This timetable has been ${row.state} already.`);
  if (!row.proposal.moves) throw outOfDate();
  return row.proposal as DeskProposal;
}

/** The moves of the proposal as steps from the versions at which it started. */
function stepsOf({ frame }: DeskGround, { moves }: DeskProposal, only: readonly Id[] | undefined): VersionedStep[] {
  const wanted = only ? moves.filter(({ submissionId }) => only.includes(submissionId)) : moves;
  const unknown = only?.filter((id) => moves.every(({ submissionId }) => submissionId !== id)) ?? [];
  if (unknown.length > 0) {
    const message = 'The proposal does not move all of these talks. Reload it.';
    throw new DomainError('invalid', 'not-in-proposal', message, [{ field: 'only', message }]);
  }
  return wanted.map(({ submissionId, version, after }) => {
    const talk = frame.talks.get(submissionId);
    const to = talk && after ? placeAt(frame, talk, after) : null;
    if (!talk || (after && !to)) throw outOfDate();
    return { submissionId, version, to, joins: after?.joins ?? null };
  });
}

function outOfDate(): DomainError {
  const message = 'Talks, rooms or times are not the same now as when this timetable was made. Ask for a new one.';
  return new DomainError('stale', 'out-of-date', message);
}

/** Sessions that have nobody yet get the chairs that the proposal names, where these are still free. */
async function withChairs(
  tx: Transaction,
  { conferenceId }: DeskGround,
  proposal: DeskProposal,
  made: MadeChange,
  by: Id | null,
): Promise<MadeChange> {
  const version = made.version + 1;
  const chairs = await engageChairs(tx, conferenceId, proposal.sessions, version);
  if (chairs.length === 0) return made;
  await keepChange(tx, conferenceId, { version, kind: 'chairs', by, besides: { chairs } });
  const chairOf = new Map(chairs.map(({ sessionId, chairId }) => [sessionId, chairId]));
  const sessions = made.sessions.map((session) => {
    const chairId = chairOf.get(session.id);
    return chairId ? { ...session, chairId, version } : session;
  });
  return { ...made, version, sessions };
}
