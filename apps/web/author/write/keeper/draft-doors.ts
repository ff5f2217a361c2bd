import { answerOf, Refusal } from '@colloquy/api-client';
import { leavesOf } from '@colloquy/engines/abstract-draft';
import { api } from '../../../api/client';
import { queryClient } from '../../../api/query-client';
import { type Draft, draftQuery } from '../frame/writing-queries';
import type { Batch, Doors, Reply } from './doors';

/** A connection that says nothing for so long is no connection. */
const PATIENCE_MS = 15_000;
/** What a browser still sends for a page that is being closed; more has to wait for the next visit. */
const LAST_WORDS = 60_000;

function replyTo(error: unknown): Reply {
  if (!(error instanceof Refusal)) return { is: 'away' };
  const { status, detail } = error.problem;
  if (status === 401) return { is: 'signed out' };
  return status === 429 || status >= 500 ? { is: 'away' } : { is: 'refused', message: detail };
}

/** The server's side of one draft. */
export function draftDoors(conference: string, submission: string): Pick<Doors, 'send' | 'read'> {
  const path = { conference, submission };
  const known = draftQuery(conference, submission);
  return {
    send: async (changes: Batch) => {
      try {
        const { content, revision, conflicts, refused } = await answerOf(
          api.PATCH('/api/v1/conferences/{conference}/submissions/{submission}/draft', {
            params: { path },
            body: { changes: changes.map(({ at, from, to }) => ({ at, from, to })) as never },
            keepalive: JSON.stringify(changes).length < LAST_WORDS,
            signal: AbortSignal.timeout(PATIENCE_MS),
          }),
        );
        return { is: 'taken', standing: { revision, leaves: leavesOf(content), conflicts, refused } };
      } catch (error) {
        return replyTo(error);
      }
    },
    read: async () => {
      try {
        const draft: Draft = await queryClient.fetchQuery({ ...known, staleTime: 0, retry: false });
        return {
          is: 'taken',
          standing: { revision: draft.revision, leaves: leavesOf(draft.content), conflicts: [], refused: [] },
        };
      } catch (error) {
        return replyTo(error);
      }
    },
  };
}
