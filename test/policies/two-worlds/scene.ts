import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../../builders/abstract-table';
import * as chain from '../../builders/chain';
import type { ConferenceServer, Person } from '../../builders/conference-server';
import { startMentoring } from '../../builders/feedback';
import type { UnderWay } from '../under-way';

/** Who may ask: everybody who has something to do with the work or with the conference, and who has not. */
export const PEOPLE = [
  'organiser who wrote it too',
  'visitor',
  'attendee',
  'chair',
  'judge',
  'supervisor',
  'organiser',
  'organiser of another conference',
  'author',
  'author of another work',
  'mentor',
  'mentor of another work',
  'reviewer who may be the one',
  'reviewer who may be the other',
  'reviewer who has not written',
  'reviewer of other works',
] as const;
export type Who = (typeof PEOPLE)[number];

/** A conference in which one work is on its way through review while everything else has happened once. */
export interface Scene {
  readonly people: Readonly<Record<Exclude<Who, 'visitor'>, Person>>;
  /** The work that the secrets are of. */
  readonly work: string;
  /** Another one, of which there is nothing to know. */
  readonly another: string;
  readonly criteria: readonly string[];
  /** Ids by the names of parameters in addresses. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** Sets the scene: before anybody has been asked to review the work, and before anything is decided on it. */
export async function setTheScene(server: ConferenceServer, world: UnderWay): Promise<Scene> {
  const { organiser } = world.people;
  const works = await chain.importAbstracts(organiser, abstractRows(4).slice(2));
  const [work = '', another = ''] = works
    .map(({ id }) => id)
    .filter((id) => world.submissions.every((one) => one.id !== id));
  const mentor = await aMentor(server, organiser, work);
  const people = {
    ...world.people,
    'author of another work': world.people.author,
    author: await server.personAt(presenterAddress(3)),
    'mentor of another work': world.people.mentor,
    mentor,
    'organiser who wrote it too': await coAuthor(server, work),
    ...(await reviewers(server, organiser, work, another)),
  };
  const criteria = await organiser.get<Schemas['CriterionDto'][]>('review-criteria');
  return {
    people,
    work,
    another,
    criteria: criteria.map(({ id }) => id),
    ids: idsOf(world, people, work, server.slug),
  };
}

async function aMentor(server: ConferenceServer, organiser: Person, work: string): Promise<Person> {
  const [mentor] = await chain.addMembers(server, organiser, 'mentor', ['Moe Mentor']);
  if (!mentor) throw new Error('The mentor is missing.');
  await chain.describeThemselves([mentor], 2);
  await chain.pairMentors(organiser);
  await startMentoring(server, work);
  return mentor;
}

/** Somebody who organises the conference and wrote a part of the work. */
async function coAuthor(server: ConferenceServer, work: string): Promise<Person> {
  const person = await server.person('Oona Organiser', ['organiser', 'author']);
  await server.rows(
    `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations)
     SELECT $1, $2, max(position) + 1, false, '{}' FROM submission_author WHERE submission_id = $1`,
    [work, person.id],
  );
  return person;
}

/** Two of whom one reviews the work, one who is asked and writes nothing, and one who reviews other works alone. */
async function reviewers(server: ConferenceServer, organiser: Person, work: string, another: string) {
  const [one, other, waiting, elsewhere] = await chain.addMembers(server, organiser, 'reviewer', [
    'Rea Referee',
    'Roy Referee',
    'Rita Reviewer',
    'Rolf Reviewer',
  ]);
  if (!one || !other || !waiting || !elsewhere) throw new Error('Reviewers are missing.');
  const pairs = [
    { submissionId: work, reviewerId: waiting.id },
    { submissionId: another, reviewerId: elsewhere.id },
  ];
  await organiser.post('review-assignments', { pairs });
  return {
    'reviewer who may be the one': one,
    'reviewer who may be the other': other,
    'reviewer who has not written': waiting,
    'reviewer of other works': elsewhere,
  };
}

/** Every id that an address may name: of the work, and of everything else that there is one of. */
function idsOf(world: UnderWay, people: Scene['people'], work: string, slug: string): Scene['ids'] {
  const one = Object.fromEntries(Object.entries(world.ids).map(([name, id]) => [name, [id]]));
  return {
    ...one,
    conference: [slug],
    submission: [work, world.submissions[0]?.id ?? ''],
    place: [work],
    person: [people['reviewer who may be the one'].id, people['reviewer who may be the other'].id],
    proposal: [world.ids['timetable-proposals'] ?? '', world.ids['board-proposals'] ?? ''],
    path: ['index.html', 'programme.pdf', 'schedule.json', 'schedule.xml', 'schedule.ics', 'release.json'],
    name: ['poster.pdf'],
  };
}
