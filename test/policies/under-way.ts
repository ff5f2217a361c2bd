import type { Schemas } from '@colloquy/api-client';
import { newId } from '@colloquy/kernel';
import { type AbstractRow, abstractRows, presenterAddress } from '../builders/abstract-table';
import type { Caller } from '../builders/caller';
import * as chain from '../builders/chain';
import type { ConferenceServer, Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';
import { bothOf, commentOn, inDays, marginOf, startMentoring } from '../builders/feedback';
import { goodFiles } from '../builders/sample-files/good-files';
import { sendFile, startUpload } from '../builders/send-file';
import { anotherNote, quietNotes } from './quiet-notes';
import type { Role } from './route-table';
import { relatedPairs, workTogether } from './working-together';

/** What is in a conference in which everything has happened once: the people, and the ids by which routes name its things. */
export interface UnderWay {
  readonly people: Readonly<Record<Exclude<Role, 'visitor'>, Person>>;
  readonly submissions: readonly chain.Submission[];
  /** Of things that nobody in particular owns, by the names of parameters; `proposal` by the address before it. */
  readonly ids: Readonly<Record<string, string>>;
  /** The same of the other conference. */
  readonly otherIds: Readonly<Record<string, string>>;
  /** What is somebody's own, what they were given, and what is others', where a thing has an owner. */
  readonly related: Readonly<Record<string, Partial<Readonly<Record<Role, Related>>>>>;
}

/** What operations are sent that look at nothing before their body is whole; the others are sent an empty one. */
export const BODIES: Readonly<Record<string, unknown>> = {
  changeNotice: { title: 'Privacy notice', asks: false, text: 'We keep your name.', revision: 1 },
  publishNotice: { revision: 1, asksAnew: true },
  changeRoles: { roles: [], version: '' },
  shareAnswer: { reads: true },
  answerQuietNote: { words: 'Thank you for telling me.' },
  writeQuietNote: { words: 'We do not find a time.' },
  priceOfPairWish: {
    submissionId: '00000000-0000-4000-8000-000000000000',
    mentorId: '00000000-0000-4000-8000-000000000000',
    kind: 'lock',
  },
  startUpload: { name: 'poster.pdf', type: 'application/pdf', bytes: 9, purpose: 'poster' },
};

/** The slug of the conference beside the server's own. */
export const OTHER = 'another-conference';

/** What the two reviewers write on the first work, in the order in which they do. */
export const REMARKS = ['needs a second example', 'asks a good question'] as const;

/** The ids of things of one kind, by how they stand to a person. */
export interface Related {
  readonly own?: string;
  readonly assigned?: string;
  readonly foreign: string;
}

/** Two presenters with one mentor each, two reviewers, and a first release; and another conference with one of each. */
export async function everythingUnderWay(server: ConferenceServer): Promise<UnderWay> {
  await server.add({ slug: OTHER });
  const organiser = await server.person('Odile Organiser', ['organiser']);
  const submissions = await chain.importAbstracts(organiser, twoRows());
  const { mentor, pairings } = await twoPairs(server, organiser, submissions[1]?.id ?? '');
  const people = {
    organiser,
    'organiser of another conference': await server.person('Olaf', ['organiser'], OTHER),
    author: await server.personAt(presenterAddress(1)),
    mentor,
    reviewer: await server.person('Rea Reviewer', ['reviewer']),
    chair: await server.person('Carl Chair', ['chair']),
    judge: await server.person('June Judge', ['judge']),
    supervisor: await server.person('Sue Supervisor', ['supervisor']),
    attendee: await server.person('Ada Attendee', ['attendee']),
  };
  await review(server, organiser, people.reviewer, submissions);
  await chain.decideAndRelease(organiser, { talks: 1, posters: 1 }, 'Only one reviewer was free.');
  await shareAnswers(
    [people.author, await server.personAt(presenterAddress(2))],
    submissions.map(({ id }) => id),
  );
  const notes = await quietNotes(server, people, pairings);
  const ids: UnderWay['ids'] = { ...(await oneOfEach(server, organiser)), note: notes.toOrganiser };
  const second = await aFileOf(organiser, submissions[1]?.id ?? '');
  const [made, other] = await workTogether(server, pairings, [
    { author: people.author, submission: submissions[0]?.id ?? '', file: ids.file ?? '' },
    { author: await server.personAt(presenterAddress(2)), submission: submissions[1]?.id ?? '', file: second.file },
  ]);
  return {
    people,
    submissions,
    ids: { ...ids, ...made },
    otherIds: await anotherConference(server),
    related: {
      ...relations(people, pairings, submissions),
      ...relatedFiles(ids, second),
      ...relatedPairs(made, other),
      note: {
        organiser: { own: notes.toOrganiser, foreign: notes.toChair },
        chair: { own: notes.toChair, foreign: notes.toOrganiser },
      },
      ...(await relatedFeedback(server, people, pairings, submissions, ids)),
    },
  };
}

/** Two works with a mentor each; the mentor is that of the second work, because the first one is withdrawn by its author. */
async function twoPairs(server: ConferenceServer, organiser: Caller, second: string) {
  const mentors = [await server.person('Mia Mentor', ['mentor']), await server.person('Max Mentor', ['mentor'])];
  await chain.describeThemselves(mentors, 1);
  const pairings = await chain.pairMentors(organiser);
  const mentor = mentors.find(({ id }) => pairings.some((one) => one.submissionId === second && one.mentorId === id));
  if (!mentor) throw new Error('The second work has no mentor.');
  return { mentor, pairings };
}

/** Each author lets the mentor of their work read what was decided on it. */
async function shareAnswers(authors: readonly Caller[], submissions: readonly string[]): Promise<void> {
  for (const [place, author] of authors.entries())
    await author.put(`submissions/${submissions[place]}/answer/mentor`, { reads: true });
}

function twoRows(): AbstractRow[] {
  return abstractRows(2).map((row, index) => ({ ...row, presentation: index === 0 ? 'talk' : 'poster' }));
}

/** The same in the other conference, with people who are in no other. */
async function anotherConference(server: ConferenceServer): Promise<UnderWay['ids']> {
  const organiser = await server.person('Otto Organiser', ['organiser'], OTHER);
  const rows = twoRows().map((row, index) => ({ ...row, presenter_address: `elsewhere-${index}@example.org` }));
  const submissions = await chain.importAbstracts(organiser, rows);
  const mentors = await Promise.all(['Mo', 'May'].map((name) => server.person(name, ['mentor'], OTHER)));
  await chain.describeThemselves(mentors, 1);
  const pairings = await chain.pairMentors(organiser);
  await chain.acceptAsWished(organiser, submissions);
  const ids = await oneOfEach(server, organiser, OTHER);
  const author = await server.personAt('elsewhere-0@example.org', OTHER);
  const works = [{ author, submission: submissions[0]?.id ?? '', file: ids.file ?? '' }];
  const together = (await workTogether(server, pairings, works))[0];
  return { ...ids, ...together, note: await anotherNote(organiser, mentors[0]) };
}

/** One thing of each kind in a conference whose works are accepted and have mentors; makes those that are missing. */
async function oneOfEach(server: ConferenceServer, organiser: Caller, slug?: string): Promise<UnderWay['ids']> {
  const { items: submissions } = await organiser.get<Schemas['SubmissionPageDto']>('submissions');
  const { items: pairings } = await organiser.get<Schemas['PairingPageDto']>('pairings');
  const run = await chain.finished<{ matchRunId: string }>(organiser, await organiser.post('match-runs'));
  const [session] = await chain.acceptTimetable(organiser);
  const { id: posterSession } = await chain.planPosterSession(organiser, 2);
  await chain.acceptBoards(organiser, posterSession);
  const timetable = await organiser.post<{ jobId: string }>('timetable-proposals', { iterations: 1000 });
  const boards = await organiser.post<{ jobId: string }>(`poster-sessions/${posterSession}/board-proposals`, {
    iterations: 1000,
  });
  await Promise.all([timetable, boards].map((job) => chain.finished(organiser, job)));
  await chain.publish(organiser);
  const [notice] = await organiser.get<{ id: string }[]>('notice-histories');
  const {
    items: [person],
  } = await organiser.get<Schemas['PeoplePageDto']>('people?role=author');
  const invited = await invitations(organiser);
  const lateLink = await organiser.post<{ id: string }>('late-links', {
    ...{ until: { local: `${new Date().getFullYear() + 1}-01-01T12:00` }, uses: 1, typeId: null, note: '' },
  });
  const { id: letter } = await organiser.post<{ id: string }>('letters', {
    ...{ to: 'attendee', follows: 'programme published', goesAt: null },
    ...{ subject: 'Come to {title}', text: 'It is on {days}.' },
  });
  await organiser.post('review-conflicts', { submissionId: submissions[0]?.id, personId: person?.id, reason: '' });
  const [conflict] = await server.rows<{ id: string }>('SELECT id FROM conflict WHERE person_id = $1', [person?.id]);
  const { key: task } = await organiser.post<{ key: string }>('tasks', { title: 'Order the coffee' });
  const { items: messages } = await eventually(() => everyMessageShown(organiser));
  const discussion = `submissions/${submissions[0]?.id}/discussion`;
  await organiser.post(discussion, { text: 'Shall we give it a prize?', sight: 'organisers' });
  return {
    task,
    job: timetable.jobId,
    submission: submissions[0]?.id ?? '',
    run: run.matchRunId,
    pairing: pairings[0]?.id ?? '',
    posterSession,
    session: session?.id ?? '',
    'timetable-proposals': timetable.jobId,
    'board-proposals': boards.jobId,
    message: messages[0]?.id ?? '',
    number: '1',
    section: 'rooms',
    notice: notice?.id ?? '',
    person: person?.id ?? '',
    conflict: conflict?.id ?? '',
    ...(await aFileOf(organiser, submissions[0]?.id ?? '')),
    ...invited,
    lateLink: lateLink.id,
    letter,
    post: (await organiser.get<Schemas['DiscussionDto']>(discussion)).posts[0]?.id ?? '',
    ...(await feedbackOn(server, submissions[0]?.id ?? '', slug)),
    report: (await organiser.get<Schemas['CommentReportDto'][]>('comment-reports'))[0]?.id ?? '',
  };
}

/** The first work is the author's, and was given to the reviewer; the mentor has the work of one of the pairings. */
function relations(
  people: UnderWay['people'],
  pairings: readonly Schemas['PairingDto'][],
  submissions: readonly chain.Submission[],
): UnderWay['related'] {
  const [first = '', second = ''] = submissions.map(({ id }) => id);
  const isTheirs = ({ mentorId }: Schemas['PairingDto']) => mentorId === people.mentor.id;
  const [given, others] = [pairings.find(isTheirs), pairings.find((pairing) => !isTheirs(pairing))];
  const own = pairings.find(({ submissionId }) => submissionId === first);
  const foreign = pairings.find(({ submissionId }) => submissionId === second);
  return {
    submission: {
      author: { own: first, foreign: second },
      reviewer: { assigned: first, foreign: second },
      mentor: { assigned: given?.submissionId ?? '', foreign: others?.submissionId ?? '' },
    },
    pairing: {
      author: { own: own?.id ?? '', foreign: foreign?.id ?? '' },
      mentor: { assigned: given?.id ?? '', foreign: others?.id ?? '' },
    },
  };
}

/** A file of a work, and one that is on its way to it. */
async function aFileOf(organiser: Caller, submission: string): Promise<{ file: string; upload: string }> {
  const [picture] = Object.values(goodFiles()).filter(({ type }) => type === 'image/png');
  if (!picture) throw new Error('There is no picture.');
  const sent = await sendFile(organiser, submission, picture);
  const started = await startUpload(organiser, submission, picture);
  return { file: sent.body.id, upload: started.body.id };
}

/** The first work's file is the author's own, like the work. */
function relatedFiles(own: UnderWay['ids'], foreign: { file: string; upload: string }): UnderWay['related'] {
  return {
    file: { author: { own: own.file, foreign: foreign.file } },
    upload: { author: { own: own.upload, foreign: foreign.upload } },
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

/** A link by which people come in, and somebody who is invited by mail. */
async function invitations(organiser: Caller): Promise<{ invitationLink: string; invitation: string }> {
  const lastDay = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const link = await organiser.post<{ id: string }>('invitation-links', { role: 'attendee', lastDay, uses: 3 });
  const people = [{ name: 'Ines Invited', address: `ines.${newId()}@example.org`, role: 'mentor' }];
  await organiser.post('invitations', { people, lastDay });
  const { items } = await organiser.get<Schemas['InvitationPageDto']>('invitations');
  return { invitationLink: link.id, invitation: items[0]?.id ?? '' };
}

/** The mentor writes on a work, its author shows that to the organisers, and asks for a round of feedback. */
async function feedbackOn(
  server: ConferenceServer,
  submission: string,
  slug?: string,
): Promise<{ thread: string; comment: string; round: string }> {
  await startMentoring(server, submission);
  const { mentor, author } = await bothOf(server, submission, slug);
  const words = { field: 'title', from: 0, until: 3 };
  const thread = await commentOn(mentor, submission, words, { text: 'Is this clear?', suggestion: 'Why' });
  const comment = (await marginOf(author, submission)).threads[0]?.comments[0]?.id ?? '';
  await author.post(`margin-comments/${comment}/report`, { reason: 'To be tried.' });
  const asked = await author.post<{ roundId: string }>(`submissions/${submission}/feedback-rounds`, {
    ...{ wish: '', dueOn: inDays(7) },
  });
  return { thread, comment, round: asked.roundId };
}

/** What is written on the first work is the author's own; what is on the mentor's work, the mentor was given. */
async function relatedFeedback(
  server: ConferenceServer,
  people: UnderWay['people'],
  pairings: readonly Schemas['PairingDto'][],
  submissions: readonly chain.Submission[],
  ids: UnderWay['ids'],
): Promise<UnderWay['related']> {
  const [first = '', second = ''] = submissions.map(({ id }) => id);
  const other = await feedbackOn(server, second);
  const isFirst = pairings.some(
    ({ submissionId, mentorId }) => submissionId === first && mentorId === people.mentor.id,
  );
  const relatedTo = (name: 'thread' | 'comment' | 'round') => {
    const [one, two] = [ids[name] ?? '', other[name]];
    const mentor = isFirst ? { assigned: one, foreign: two } : { assigned: two, foreign: one };
    return { author: { own: one, foreign: two }, mentor };
  };
  return { thread: relatedTo('thread'), comment: relatedTo('comment'), round: relatedTo('round') };
}
