import { answerOf } from '@colloquy/api-client';
import { leafFault, leavesOf } from '@colloquy/engines/abstract-draft';
import { api } from '../../../api/client';
import { queryClient } from '../../../api/query-client';
import type { Batch, Doors } from '../../../parts/keeper/doors';
import { LAST_WORDS, PATIENCE_MS, replyTo } from '../../../parts/keeper/reply';
import { type Draft, draftQuery } from '../frame/writing-queries';

/** The server's side of one draft. */
export function draftDoors(conference: string, submission: string): Pick<Doors, 'send' | 'read' | 'faultOf'> {
  const path = { conference, submission };
  const known = draftQuery(conference, submission);
  return {
    faultOf: leafFault,
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
