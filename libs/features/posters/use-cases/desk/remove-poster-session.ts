import { isOrganiser } from '@colloquy/features/conferences';
import { DomainError, type Id, notFound } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import { Injectable } from '@nestjs/common';
import { keepChange } from './keep-change';
import { holdPosters, readPosterGround, sessionOn } from './read-desk';
import { settlePosters } from './settle-posters';

/** Organisers take a poster session away in which nothing hangs; posters that were given to it belong to none again. */
@Injectable()
export class RemovePosterSession {
  constructor(private readonly acts: Acts) {}

  /** @throws DomainError `not-found` for others than organisers; `session-in-use` as long as posters hang in it */
  run(
    context: ActContext,
    { conferenceId, posterSessionId }: { readonly conferenceId: Id; readonly posterSessionId: Id },
  ): Promise<void> {
    if (!isOrganiser(context.viewer, conferenceId)) throw notFound('poster session');
    const record = { act: 'remove-poster-session', conferenceId, subject: posterSessionId };
    return this.acts.run(context, record, async (tx) => {
      await holdPosters(tx, conferenceId);
      const desk = await settlePosters(tx, await readPosterGround(tx, conferenceId));
      const { title } = sessionOn(desk, posterSessionId);
      const hanging = [...desk.standing.values()].filter((at) => at.posterSessionId === posterSessionId).length;
      if (hanging > 0) {
        const posters = hanging === 1 ? '1 poster hangs' : `${hanging} posters hang`;
        const message = `${posters} in ${title}. Put them back into the pool first.`;
        throw new DomainError('conflict', 'session-in-use', message);
      }
      await tx.query('DELETE FROM board_proposal WHERE poster_session_id = $1', [posterSessionId]);
      await tx.query('DELETE FROM poster_session WHERE id = $1', [posterSessionId]);
      await keepChange(tx, conferenceId, {
        ...{ version: desk.version + 1, kind: 'session', by: context.viewer.personId },
        ...{ sessionIds: [posterSessionId], besides: { removed: title } },
      });
    });
  }
}
