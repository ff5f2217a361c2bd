import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { keepChange } from './keep-change';
import { holdPosters, readPosterGround, sessionOn } from './read-desk';
import { settlePosters } from './settle-posters';

/** Organisers pin posters to their boards, or take the pins out: neither people nor the engine move what is pinned. */
@Injectable()
export class PinPosters {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers; `not-placed` naming the posters that hang nowhere in this session */
  run(
    context: ActContext,
    input: {
      readonly conferenceId: Id;
      readonly posterSessionId: Id;
      readonly submissionIds: readonly Id[];
      readonly pinned: boolean;
    },
  ): Promise<{ version: number }> {
    const { conferenceId, posterSessionId, submissionIds, pinned } = input;
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('poster session');
    const record = { act: 'pin-posters', conferenceId, subject: posterSessionId, count: () => submissionIds.length };
    return this.acts.run(context, record, async (tx) => {
      await holdPosters(tx, conferenceId);
      const desk = await settlePosters(tx, await readPosterGround(tx, conferenceId));
      sessionOn(desk, posterSessionId);
      const nowhere = submissionIds.filter((id) => desk.standing.get(id)?.posterSessionId !== posterSessionId);
      if (nowhere.length > 0) {
        const codes = nowhere.map((id) => desk.posters.get(id)?.code ?? 'A poster').join(', ');
        const message = `${codes} ${nowhere.length === 1 ? 'hangs' : 'hang'} on no board of this session yet. Hang before you pin.`;
        throw new DomainError('conflict', 'not-placed', message, [], { submissionIds: nowhere });
      }
      const changed = submissionIds.filter((id) => (desk.records.get(id)?.pinned ?? false) !== pinned);
      if (changed.length === 0) return { version: desk.version };
      await tx.query(
        `INSERT INTO poster_record (submission_id, conference_id, poster_session_id, pinned)
         SELECT id, $1, $4, $3 FROM unnest($2::uuid[]) AS id
         ON CONFLICT (submission_id) DO UPDATE SET pinned = excluded.pinned`,
        [conferenceId, changed, pinned, posterSessionId],
      );
      const version = desk.version + 1;
      await keepChange(tx, conferenceId, {
        ...{ version, kind: 'pin', by: context.viewer.personId, sessionIds: [posterSessionId] },
        besides: { submissionIds: changed, pinned },
      });
      return { version };
    });
  }
}
