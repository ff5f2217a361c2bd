import { ensurePeople } from '@colloquy/features/accounts';
import { CreateConference, draftLetters, grantRole, refuseOnArchived } from '@colloquy/features/conferences';
import {
  AcceptMatchRun,
  MentorBarriers,
  PublishPairs,
  saveMentorProfiles,
  storeMatchRun,
  storeMeetingTimes,
} from '@colloquy/features/mentoring';
import { storeBoards, storePosterSession } from '@colloquy/features/posters';
import { publishNow } from '@colloquy/features/programme';
import {
  ReleaseDecisions,
  setCriteria,
  storeDecisions,
  storeReviewAssignments,
  storeReviewerProfiles,
  storeReviews,
} from '@colloquy/features/reviews';
import { storeSessions } from '@colloquy/features/sessions';
import { storeSubmissions } from '@colloquy/features/submissions';
import { type Id, newId, VISITOR } from '@colloquy/kernel';
import { type ActContext, Acts } from '@colloquy/platform/acts';
import type { Transaction } from '@colloquy/platform/database';
import type { FileStore } from '@colloquy/platform/files';
import { Jobs } from '@colloquy/platform/jobs';
import type { DataSource } from 'typeorm';
import { type Chain, DEMO_SEED } from './chain';
import { livePairs } from './demo-pairs';
import { Progress } from './progress';
import { runChain } from './run-chain';

/**
 * Fills an empty database with the demo conference, published, through the same acts that people use; so everything can
 * be looked at, and the next step tried.
 */
export async function fillWithDemo(dataSource: DataSource, files: FileStore, publicUrl: string): Promise<void> {
  process.stderr.write('The database is empty: making the demo conference.\n');
  const progress = new Progress();
  const chain = runChain('small', DEMO_SEED, (name, work) => progress.step(name, work));
  const { conference, people } = chain;
  const acts = new Acts(dataSource, refuseOnArchived);
  const organiserId = people.organisers[0]?.id ?? null;
  const organiser: ActContext = {
    viewer: {
      personId: organiserId,
      memberships: [{ conferenceId: conference.id, conference: conference.slug, role: 'organiser', trackId: null }],
    },
  };
  await progress.step('database', async () => {
    await new CreateConference(acts).run({ viewer: VISITOR }, conference);
    const matchRunId = newId();
    await acts.run({ viewer: VISITOR }, { act: 'fill-demo', conferenceId: conference.id }, async (tx) => {
      await draftLetters(tx, conference);
      await storePeople(tx, chain);
      await storeSubmissions(tx, conference.id, chain.submissions, null);
      await storePosterSession(tx, conference.id, chain.posterSession);
      const run = {
        id: matchRunId,
        conferenceId: conference.id,
        options: { objective: 'fair' as const, seed: DEMO_SEED },
      };
      await storeMatchRun(tx, { ...run, input: chain.matchInput, proposal: chain.match, madeBy: organiserId });
    });
    // Nobody has been given a work to review yet, so that there are no barriers.
    const barriers = new MentorBarriers();
    await new AcceptMatchRun(acts, barriers).run(organiser, { conferenceId: conference.id, matchRunId });
    const publish = new PublishPairs(acts, barriers, { publicUrl });
    await publish.run(organiser, { conferenceId: conference.id, pairingIds: 'all' });
    await livePairs({ dataSource, acts, barriers, publicUrl, organiser }, chain);
    await acts.run(organiser, { act: 'fill-demo-reviews', conferenceId: conference.id }, (tx) =>
      storeJudgement(tx, chain, organiserId),
    );
    await new ReleaseDecisions(acts, new Jobs(dataSource)).run(organiser, { conferenceId: conference.id });
    await acts.run(organiser, { act: 'fill-demo-programme', conferenceId: conference.id }, async (tx) => {
      await storeSessions(tx, conference.id, chain.timetable.sessions);
      await storeBoards(tx, chain.posterSession.id, chain.boards.placements);
    });
  });
  await progress.step('publish', () =>
    publishNow({ dataSource, files }, conference.id, organiserId, async () => undefined),
  );
}

async function storePeople(tx: Transaction, { conference, people }: Chain): Promise<void> {
  const { authors, mentors, reviewers, organisers } = people;
  await ensurePeople(tx, uniqueById([...authors.values(), ...mentors, ...reviewers, ...organisers]));
  const ids = (some: Iterable<{ readonly id: Id }>): Id[] => Array.from(some, ({ id }) => id);
  await grantRole(tx, conference.id, 'author', ids(authors.values()));
  await saveMentorProfiles(
    tx,
    conference.id,
    mentors.map(({ id, capacity, texts, topics, methods, helpsWith, modes, languages }) => ({
      ...{ personId: id, capacity, texts, topics, methods, helpsWith, modes, languages },
    })),
  );
  for (const { id, times } of mentors)
    await storeMeetingTimes(tx, { conferenceId: conference.id, personId: id }, times);
  await grantRole(tx, conference.id, 'chair', ids(mentors));
  await grantRole(tx, conference.id, 'reviewer', ids(reviewers));
  await storeReviewerProfiles(
    tx,
    conference.id,
    reviewers.map(({ id, texts, capacity }, place) => ({
      ...{ personId: id, texts, capacity, topics: [], lab: '' },
      experience: place % 3 === 2 ? ('new' as const) : ('experienced' as const),
    })),
  );
  await grantRole(tx, conference.id, 'organiser', ids(organisers));
}

async function storeJudgement(tx: Transaction, chain: Chain, organiserId: Id | null): Promise<void> {
  const { conference, criteria, reviews, decisions } = chain;
  await setCriteria(tx, conference.id, criteria);
  await storeReviewAssignments(tx, conference.id, { pairs: reviews });
  await storeReviews(tx, conference.id, reviews);
  await storeDecisions(tx, conference.id, decisions, organiserId);
}

function uniqueById<T extends { readonly id: Id }>(people: readonly T[]): T[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
