import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import type { Caller } from '../builders/caller';
import * as chain from '../builders/chain';
import type { ConferenceServer, Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';
import type { Role } from './route-table';

/** What is in a conference in which everything has happened once: the people, and the ids by which routes name its things. */
export interface UnderWay {
  readonly people: Readonly<Record<Exclude<Role, 'visitor'>, Person>>;
  readonly submissions: readonly chain.Submission[];
  /** By the names of parameters; `proposal` by the address before it. */
  readonly ids: Readonly<Record<string, string>>;
}

/** What operations are sent that look at nothing before their body is whole; the others are sent an empty one. */
export const BODIES: Readonly<Record<string, unknown>> = {
  changeNotice: { title: 'Privacy notice', asks: false, text: 'We keep your name.', revision: 1 },
  publishNotice: { revision: 1, asksAnew: true },
};

/** What the two reviewers write on the first work, in the order in which they do. */
export const REMARKS = ['needs a second example', 'asks a good question'] as const;

/** Two presenters with one mentor each, two reviewers, and a first release. */
export async function everythingUnderWay(server: ConferenceServer): Promise<UnderWay> {
  await server.add({ slug: 'another-conference' });
  const organiser = await server.person('Odile Organiser', ['organiser']);
  const rows = abstractRows(2).map((row, index) => ({ ...row, presentation: index === 0 ? 'talk' : 'poster' }));
  const submissions = await chain.importAbstracts(organiser, rows);
  const people = {
    organiser,
    'organiser of another conference': await server.person('Olaf', ['organiser'], 'another-conference'),
    author: await server.personAt(presenterAddress(1)),
    mentor: await server.person('Mia Mentor', ['mentor']),
    reviewer: await server.person('Rea Reviewer', ['reviewer']),
    chair: await server.person('Carl Chair', ['chair']),
    attendee: await server.person('Ada Attendee', ['attendee']),
  };
  const otherMentor = await server.person('Max Mentor', ['mentor']);
  await chain.describeThemselves([people.mentor, otherMentor], 1);
  const [pairing] = (await chain.pairMentors(organiser)).filter(({ mentorId }) => mentorId === people.mentor.id);
  const run = await chain.finished<{ matchRunId: string }>(organiser, await organiser.post('match-runs'));
  await review(server, organiser, people.reviewer, submissions);
  await chain.decideAndRelease(organiser, { talks: 1, posters: 1 });
  await chain.acceptTimetable(organiser);
  const { id: posterSession } = await chain.planPosterSession(organiser, 2);
  await chain.acceptBoards(organiser, posterSession);
  const timetable = await organiser.post<{ jobId: string }>('timetable-proposals', { iterations: 1000 });
  const boards = await organiser.post<{ jobId: string }>(`poster-sessions/${posterSession}/board-proposals`, {
    iterations: 1000,
  });
  await Promise.all([timetable, boards].map((job) => chain.finished(organiser, job)));
  await chain.publish(organiser);
  const [notice] = await organiser.get<{ id: string }[]>('notice-histories');
  const { items: messages } = await eventually(() => everyMessageShown(organiser));
  return {
    people,
    submissions,
    ids: {
      job: timetable.jobId,
      submission: submissions[0]?.id ?? '',
      run: run.matchRunId,
      pairing: pairing?.id ?? '',
      posterSession,
      'timetable-proposals': timetable.jobId,
      'board-proposals': boards.jobId,
      message: messages[0]?.id ?? '',
      number: '1',
      notice: notice?.id ?? '',
    },
  };
}

/** The outbox, once all of it can be read in the app: until then the server changes it on its own. */
async function everyMessageShown(organiser: Caller): Promise<Schemas['OutboxPageDto']> {
  const outbox = await organiser.get<Schemas['OutboxPageDto']>('outbox');
  if (outbox.items.some(({ state }) => state !== 'shown')) throw new Error('Some messages are still on their way.');
  return outbox;
}

/** Ruth reviews both works, and writes first; the reviewer reviews the first work alone. */
async function review(
  server: ConferenceServer,
  organiser: Caller,
  reviewer: Person,
  submissions: readonly chain.Submission[],
): Promise<void> {
  await chain.setCriteria(organiser);
  const [ruth] = await chain.addMembers(server, organiser, 'reviewer', ['Ruth Reviewer']);
  if (!ruth) throw new Error('Ruth is missing.');
  const all = submissions.map(({ id }) => ({ submissionId: id, reviewerId: ruth.id }));
  const first = all.slice(0, 1).map(({ submissionId }) => ({ submissionId, reviewerId: reviewer.id }));
  await organiser.post('review-assignments', { pairs: [...all, ...first] });
  await chain.reviewEverything(ruth, REMARKS[0]);
  await chain.reviewEverything(reviewer, REMARKS[1]);
}
