import { proposePairs } from '@colloquy/features/mentoring';
import { proposeBoards } from '@colloquy/features/posters';
import { checkRelease, composeRelease } from '@colloquy/features/programme';
import { proposeTimetable } from '@colloquy/features/sessions';
import { createRandom } from '@colloquy/kernel';
import { demoAbstracts } from './abstracts';
import type { Chain } from './chain';
import {
  assignmentsOf,
  boardFactsOf,
  decisionsOf,
  matchInputOf,
  posterWorks,
  releaseFactsOf,
  timetableFactsOf,
} from './chain-steps';
import { type DemoSize, demoConference } from './demo-conference';
import { demoCriteria, demoReviews } from './demo-reviews';

/** Runs one named step: told before it, done after it. */
export type StepRunner = <T>(name: string, work: () => T) => T;

const TIMETABLE_ITERATIONS: Record<DemoSize, number> = { small: 300_000, large: 1_000_000 };

/**
 * The main job from end to end, without a server or a database: the same rules and engines that the server's acts and
 * jobs use, on real abstracts and invented people. The same size and seed give the same chain.
 */
export function runChain(size: DemoSize, seed: string, step: StepRunner): Chain {
  const random = createRandom(`${seed}/${size}`);
  const abstracts = step('import', () => demoAbstracts(size, random));
  const { people, submissions, tracks } = abstracts;
  const matchInput = matchInputOf(abstracts);
  const match = step('mentors', () => proposePairs(matchInput, { objective: 'fair', seed }));
  const criteria = demoCriteria(random.fork('criteria'));
  const reviews = step('reviews', () =>
    demoReviews(assignmentsOf(abstracts, match, seed), criteria, random.fork('reviews')),
  );
  const decisions = step('decisions', () => decisionsOf(size, submissions, criteria, reviews));
  const posters = posterWorks(submissions, decisions);
  const { conference, posterSession, publishedAt } = demoConference(
    size,
    tracks,
    posters.length,
    random.fork('conference'),
  );
  const timetable = step('sessions', () =>
    proposeTimetable(timetableFactsOf(conference, abstracts, decisions, match), {
      seed,
      iterations: TIMETABLE_ITERATIONS[size],
    }),
  );
  const boards = step('posters', () => proposeBoards(boardFactsOf(posterSession, posters), { seed }));
  const made = {
    conference,
    posterSession,
    publishedAt,
    people,
    submissions,
    matchInput,
    match,
    criteria,
    reviews,
    decisions,
    timetable,
    boards,
  };
  const release = step('release', () => composeRelease(releaseFactsOf(made, random.fork('sessions'))));
  const faults = checkRelease(release);
  if (faults.length > 0)
    throw new Error(`The release contradicts itself: ${faults.map(({ message }) => message).join(' ')}`);
  return { ...made, release };
}
