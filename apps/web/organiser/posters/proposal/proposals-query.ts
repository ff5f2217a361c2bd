import { answerOf, type Schemas } from '@colloquy/api-client';
import { api } from '../../../api/client';

/** Where proposals of boards for a session are. */
export const PROPOSALS = '/api/v1/conferences/{conference}/poster-sessions/{posterSession}/board-proposals' as const;

/** Where one proposal of boards is. */
export const PROPOSAL = '/api/v1/conferences/{conference}/board-proposals/{proposal}' as const;

/** What the engine has proposed for a session so far, the newest first. */
export const proposalsQuery = (conference: string, posterSession: string) => ({
  queryKey: ['board-proposals', conference, posterSession],
  staleTime: 0,
  queryFn: (): Promise<Schemas['BoardProposalSummaryDto'][]> =>
    answerOf(api.GET(PROPOSALS, { params: { path: { conference, posterSession } } })),
});

/** A proposal of boards as the server tells it. */
export const proposalQuery = (conference: string, proposal: string) => ({
  queryKey: ['board-proposal', conference, proposal],
  queryFn: (): Promise<Schemas['BoardProposalDto']> =>
    answerOf(api.GET(PROPOSAL, { params: { path: { conference, proposal } } })),
});
