import type { Schemas } from '@colloquy/api-client';
import { type AbstractRow, abstractRows, csvOf } from './abstract-table';
import type { Caller } from './caller';
import type { ConferenceServer, Person } from './conference-server';

type Page<Row> = { items: Row[] };
export type Submission = Schemas['SubmissionDto'];
export type Criterion = Schemas['CriterionDto'];
type ReviewPair = Schemas['ReviewAssignmentDto'];

/** Waits for a job by its stream of events, which ends with the job, and answers with what it made. */
export async function finished<Result>(caller: Caller, { jobId }: { jobId: string }): Promise<Result> {
  const { text } = await caller.ask('GET', `/api/v1/jobs/${jobId}/events`);
  const events = text.split('\n').filter((line) => line.startsWith('data:'));
  const job = JSON.parse(events.at(-1)?.slice('data:'.length) ?? '{}') as Schemas['JobDto'];
  if (job.state !== 'done') throw new Error(`The job ${job.kind} is ${job.state}: ${job.error}`);
  return job.result as Result;
}

/** Sends in a table of abstracts, and answers with the submissions in order of their codes. */
export async function importAbstracts(
  organiser: Caller,
  rows: readonly AbstractRow[] = abstractRows(16),
): Promise<Submission[]> {
  await organiser.post('submissions/import', csvOf(rows), { 'content-type': 'text/csv' });
  return (await organiser.get<Page<Submission>>('submissions')).items;
}

/** Gives people a role by their addresses, such as `ruth-reviewer@example.org`, and signs them in. */
export async function addMembers(
  server: ConferenceServer,
  organiser: Caller,
  role: string,
  names: readonly string[],
): Promise<Person[]> {
  const people = names.map((name) => ({ name, address: `${name.toLowerCase().replaceAll(' ', '-')}@example.org` }));
  const { personIds } = await organiser.post<Schemas['AddedMembersDto']>('members', { role, people });
  return Promise.all(personIds.map((id) => server.signIn(id)));
}

/** Mentors who describe themselves, each by a real abstract of their own. */
export async function describeThemselves(mentors: readonly Caller[], capacity: number): Promise<void> {
  const own = abstractRows(48).slice(-mentors.length);
  for (const [index, mentor] of mentors.entries()) {
    const { title, abstract, keywords = '' } = own[index] ?? {};
    await mentor.put('mentor-profile', { capacity, texts: [`${title}. ${abstract}`], topics: keywords.split('|') });
  }
}

/** Lets mentors be proposed, takes the proposal over as drafts, and publishes them: both sides are asked. */
export async function pairMentors(organiser: Caller): Promise<Schemas['PairingDto'][]> {
  await draftPairs(organiser);
  await publishPairs(organiser);
  return (await organiser.get<Page<Schemas['PairingDto']>>('pairings')).items;
}

/** Publishes all drafts, as they were seen before. */
export async function publishPairs(organiser: Caller): Promise<void> {
  const { pairingIds } = await organiser.get<Schemas['PublishingPreviewDto']>('draft-pairs/preview');
  await organiser.post('draft-pairs/publish', { pairingIds });
}

/** Lets mentors be proposed, and takes the proposal over as drafts. */
export async function draftPairs(organiser: Caller): Promise<Schemas['PairingDto'][]> {
  const job = await organiser.post<{ jobId: string }>('match-runs');
  const { matchRunId } = await finished<{ matchRunId: string }>(organiser, job);
  await organiser.post(`match-runs/${matchRunId}/accept`);
  return (await organiser.get<Page<Schemas['PairingDto']>>('pairings')).items;
}

/** Two criteria, the first counting twice. */
export async function setCriteria(organiser: Caller): Promise<Criterion[]> {
  const anchors = ['not at all', 'hardly', 'partly', 'mostly', 'fully'];
  const criterion = (name: string, weight: number) => ({ name, weight, anchors, description: `Is the ${name} clear?` });
  await organiser.put('review-criteria', { criteria: [criterion('question', 2), criterion('method', 1)] });
  return organiser.get('review-criteria');
}

/** Lets reviewers be proposed, and assigns them as proposed. */
export async function assignReviewers(organiser: Caller): Promise<ReviewPair[]> {
  const job = await organiser.post<{ jobId: string }>('review-assignments/propose', { perSubmission: 2 });
  const proposal = await finished<{ pairs: ReviewPair[] }>(organiser, job);
  const pairs = proposal.pairs.map(({ submissionId, reviewerId }) => ({ submissionId, reviewerId }));
  await organiser.post('review-assignments', { pairs });
  return pairs;
}

/** A reviewer writes on everything in their queue. The scores fall with the place in it; the words begin with its code. */
export async function reviewEverything(reviewer: Caller, remark = 'asks a good question'): Promise<number> {
  const { criteria, works } = await reviewer.get<Schemas['ReviewQueueDto']>('review-queue');
  for (const [place, { submissionId, code }] of works.entries()) {
    const scores = Object.fromEntries(criteria.map(({ id }) => [id, 5 - (place % 4)]));
    const words = { commentToAuthors: `${code} ${remark}.`, commentToOrganisers: 'Happy to read more.' };
    await reviewer.put(`submissions/${submissionId}/review`, { scores, ...words });
  }
  return works.length;
}

/** Takes the decisions that the reviews suggest, and releases them. @param fewReviewsReason where reviews are missing */
export async function decideAndRelease(
  organiser: Caller,
  places: { talks: number; posters: number },
  fewReviewsReason?: string,
): Promise<void> {
  const proposed = await organiser.get<Schemas['ProposedDecisionDto'][]>(
    `decisions/proposal?talks=${places.talks}&posters=${places.posters}`,
  );
  await organiser.post('decisions', {
    decisions: proposed.map(({ submissionId, outcome }) => ({ submissionId, outcome, version: 0 })),
  });
  await releaseAtOnce(organiser, fewReviewsReason);
}

/** Makes all pending decisions known without time to call them back. @param fewReviewsReason where reviews are missing */
export async function releaseAtOnce(organiser: Caller, fewReviewsReason?: string): Promise<void> {
  const { digest } = await organiser.get<Schemas['ReleasePreviewDto']>('decisions/release');
  await organiser.post('decisions/release', { digest, undoMinutes: 0, fewReviewsReason });
}

/** Accepts every work as its authors wish, without reviews. */
export async function acceptAsWished(organiser: Caller, works: readonly Submission[]): Promise<void> {
  const decisions = works.map(({ id, wishedType }) => ({ submissionId: id, outcome: wishedType, version: 0 }));
  await organiser.post('decisions', { decisions });
  await releaseAtOnce(organiser, 'These works were invited.');
}

/** Lets a timetable be proposed, and accepts it. */
export async function acceptTimetable(organiser: Caller): Promise<Schemas['SessionDto'][]> {
  const job = await organiser.post<{ jobId: string }>('timetable-proposals', { iterations: 20_000 });
  const { proposalId } = await finished<{ proposalId: string }>(organiser, job);
  await organiser.post(`timetable-proposals/${proposalId}/accept`);
  return organiser.get('sessions');
}

/** Plans a poster session in the Great Hall on the first afternoon. */
export async function planPosterSession(organiser: Caller, boards: number): Promise<{ id: string }> {
  const { rooms } = await organiser.get<Schemas['ConferenceDto']>('.');
  return organiser.post('poster-sessions', {
    title: 'Posters and cake',
    roomId: rooms.find(({ use }) => use === 'posters')?.id,
    startsAt: '2027-06-09T14:00:00.000Z',
    endsAt: '2027-06-09T15:30:00.000Z',
    hall: {
      width: 20,
      depth: 15,
      doors: [
        { at: { x: 10, y: 15 }, width: 2, kind: 'entrance', label: 'Main door' },
        { at: { x: 20, y: 7 }, width: 1.2, kind: 'exit', label: 'Fire exit' },
      ],
      posters: boards,
    },
  });
}

/** Lets boards be proposed for a poster session, and accepts the plan. */
export async function acceptBoards(organiser: Caller, posterSessionId: string): Promise<Schemas['PosterSessionDto'][]> {
  const job = await organiser.post<{ jobId: string }>(`poster-sessions/${posterSessionId}/board-proposals`, {
    iterations: 20_000,
  });
  const { proposalId } = await finished<{ proposalId: string }>(organiser, job);
  await organiser.post(`board-proposals/${proposalId}/accept`);
  return organiser.get('poster-sessions');
}

/** Publishes the programme as it stands. */
export async function publish(organiser: Caller): Promise<{ number: number }> {
  return finished(organiser, await organiser.post<{ jobId: string }>('releases'));
}
