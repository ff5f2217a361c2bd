import { answerOf, type Schemas } from '@colloquy/api-client';
import { OUTCOMES, type Outcome } from '@colloquy/engines/deciding';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** Everything from which organisers decide. */
export type Board = Schemas['DecisionBoardDto'];
/** A work on the board. */
export type BoardRow = Schemas['BoardRowDto'];
/** What organisers aim at. */
export type DecidingPlan = Schemas['DecidingPlanDto'];

/** Every work with what its reviews come to, in one answer. */
export const boardQuery = (conference: string) =>
  queryOptions({
    queryKey: ['decision-board', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/decision-board', { params: { path: { conference } } })),
  });

/** Who would get what, and the release that is under way. */
export const releaseQuery = (conference: string) =>
  queryOptions({
    queryKey: ['decision-release', conference],
    queryFn: () =>
      answerOf(api.GET('/api/v1/conferences/{conference}/decisions/release', { params: { path: { conference } } })),
  });

const DECIDABLE = ['submitted', 'in revision', 'waitlisted'];

/** Whether the reader can decide on a work as it stands. */
export const isDecidable = ({ own, state, decision }: BoardRow): boolean =>
  !own && DECIDABLE.includes(state) && decision?.state !== 'releasing';

/** The outcomes in words, in the order of the keys 1 to 6. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  talk: 'Talk',
  'lightning-talk': 'Lightning talk',
  poster: 'Poster',
  revise: 'Revise and resubmit',
  waitlist: 'Waiting list',
  decline: 'Decline',
};

/** The outcome of that name; null where there is none. */
export const outcomeOf = (name: string | null | undefined): Outcome | null =>
  OUTCOMES.find((outcome) => outcome === name) ?? null;

/** `one work`, `12 works`. */
export const works = (count: number): string => (count === 1 ? 'one work' : `${count} works`);
