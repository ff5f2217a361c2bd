import type { Schemas } from '@colloquy/api-client';
import { parseInline, plainText } from '@colloquy/kernel';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Release } from '../../libs/features/programme/domain/release';
import releaseSchema from '../../libs/features/programme/domain/release.schema.json';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';

const TALKS = 10;
const POSTERS = 6;

/** What the people of one conference come to, step by step, each through the server. */
async function tellTheStory(server: ConferenceServer) {
  const organiser = await server.person('Odile Organiser', ['organiser']);
  const submissions = await chain.importAbstracts(organiser, abstractRows(TALKS + POSTERS));

  const mentors = await chain.addMembers(server, organiser, 'mentor', ['Mia', 'Max', 'Mona', 'Milo', 'Maud', 'Mark']);
  await chain.addMembers(server, organiser, 'chair', ['Mia', 'Max', 'Mona', 'Milo']);
  await chain.describeThemselves(mentors, 3);
  const presenter = await presenterWhoMentors(server, organiser, submissions[0]);
  const pairings = await chain.pairMentors(organiser);
  const letters = await server.rows<{ person_id: string }>('SELECT person_id FROM mail_message');

  await chain.setCriteria(organiser);
  const reviewers = await chain.addMembers(server, organiser, 'reviewer', [
    'Mia',
    'Rea',
    'Ravi',
    'Rosa',
    'Rolf',
    'Ruth',
  ]);
  const assignments = await chain.assignReviewers(organiser);
  const reviewed = await Promise.all(reviewers.map((reviewer) => chain.reviewEverything(reviewer)));
  await chain.decideAndRelease(organiser, { talks: TALKS, posters: POSTERS });

  const sessions = await chain.acceptTimetable(organiser);
  const { id } = await chain.planPosterSession(organiser, POSTERS);
  const posterSessions = await chain.acceptBoards(organiser, id);
  await chain.publish(organiser);
  const first = await published(server, 1);

  const withdrawn = submissions.find(({ id: talk }) => talk === sessions[0]?.talks[0]?.submissionId);
  if (!withdrawn) throw new Error('No talk was placed.');
  const author = await server.personAt(presenterAddress(submissions.indexOf(withdrawn) + 1));
  await author.post(`submissions/${withdrawn.id}/withdraw`);
  const freed = await eventually(async () => {
    const standing = await organiser.get<Schemas['SessionDto'][]>('sessions');
    if (placed(standing).includes(withdrawn.id)) throw new Error('The talk still has its slot.');
    return standing;
  });
  await chain.publish(organiser);
  return {
    ...{ organiser, submissions, presenter, pairings, letters, assignments, reviewed },
    ...{ sessions, posterSessions, first, withdrawn, freed },
  };
}

/** The presenter of the first work offers to mentor, and knows nothing better than that very work. */
async function presenterWhoMentors(
  server: ConferenceServer,
  organiser: Person,
  work: chain.Submission | undefined,
): Promise<Person> {
  const people = [{ name: 'The presenter', address: presenterAddress(1) }];
  await organiser.post('members', { role: 'mentor', people });
  const presenter = await server.personAt(presenterAddress(1));
  await presenter.put('mentor-profile', { capacity: 1, texts: [`${work?.title}. ${work?.abstract}`], topics: [] });
  return presenter;
}

const placed = (sessions: readonly Schemas['SessionDto'][]): string[] =>
  sessions.flatMap(({ talks }) => talks.map(({ submissionId }) => submissionId));

/** Where the site has the page of an abstract. */
const abstractPage = (code: string): string => `abstract-${code.toLowerCase()}.html`;

/** What is to be read on a page. */
function wordsOf(html: string): string {
  const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ');
}

/** Every file of a release with its text, as a visitor gets them. */
async function published(server: ConferenceServer, number: number): Promise<Map<string, string>> {
  const outputs = await server.visitor.get<Schemas['OutputDto'][]>(`releases/${number}/outputs`);
  const files = outputs.map(async ({ path }): Promise<[string, string]> => {
    const { text, status } = await server.visitor.ask('GET', `/c/${server.slug}/releases/${number}/${path}`);
    return [path, `${status} ${text}`];
  });
  return new Map(await Promise.all(files));
}

describe('a conference, from a table of abstracts to its second release', () => {
  let server: ConferenceServer;
  let story: Awaited<ReturnType<typeof tellTheStory>>;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    story = await tellTheStory(server);
  });
  afterAll(() => server.stop());

  const firstRelease = () => server.visitor.get<Release>('releases/1');

  it('takes in every abstract of the table as it was written', () => {
    const sent = abstractRows(TALKS + POSTERS);
    expect(story.submissions.map(({ code }) => code)).toEqual(
      sent.map((_, index) => `UG-${String(index + 1).padStart(3, '0')}`),
    );
    expect(story.submissions.map(({ title, abstract }) => ({ title, abstract }))).toEqual(
      sent.map(({ title, abstract }) => ({ title, abstract })),
    );
  });

  it('gives every work one mentor, who never is one of its authors', () => {
    const { pairings, submissions, presenter } = story;
    expect(pairings.map(({ submissionId }) => submissionId)).toEqual(submissions.map(({ id }) => id));
    for (const { submissionId, mentorId } of pairings) {
      const work = submissions.find(({ id }) => id === submissionId);
      expect(work?.authors.map(({ personId }) => personId)).not.toContain(mentorId);
    }
    expect(submissions[0]?.authors[0]?.personId).toBe(presenter.id);
  });

  it('tells both sides of every pairing', () => {
    const told = new Set(story.letters.map(({ person_id }) => person_id));
    for (const { submissionId, mentorId } of story.pairings) {
      const work = story.submissions.find(({ id }) => id === submissionId);
      expect([...told]).toEqual(expect.arrayContaining([mentorId, work?.authors[0]?.personId]));
    }
  });

  it('has every work reviewed twice, by nobody who wrote or mentored it', () => {
    const { assignments, reviewed, submissions, pairings } = story;
    expect(reviewed.reduce((sum, count) => sum + count)).toBe(2 * submissions.length);
    for (const { id, authors } of submissions) {
      const reviewers = assignments.filter(({ submissionId }) => submissionId === id).map((each) => each.reviewerId);
      const mentor = pairings.find(({ submissionId }) => submissionId === id)?.mentorId;
      expect(new Set(reviewers).size).toBe(2);
      expect(reviewers).not.toContain(mentor);
      for (const { personId } of authors) expect(reviewers).not.toContain(personId);
    }
  });

  it('gives every talk a slot and every poster a board', () => {
    const hung = story.posterSessions.flatMap(({ placements }) => placements.map(({ submissionId }) => submissionId));
    expect(placed(story.sessions)).toHaveLength(TALKS);
    expect(hung).toHaveLength(POSTERS);
    expect([...placed(story.sessions), ...hung].sort()).toEqual(story.submissions.map(({ id }) => id).sort());
  });

  it('publishes a PDF, and a page with title and text for every abstract', async () => {
    const pdf = await server.visitor.ask('GET', `/c/${server.slug}/releases/1/programme.pdf`);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.text).toMatch(/^%PDF-1\.\d/);
    for (const { code, title, abstract } of story.submissions) {
      const page = wordsOf(story.first.get(`site/${abstractPage(code)}`) ?? '');
      expect(page).toContain(title);
      expect(page).toContain(plainText(parseInline(abstract)).replace(/\s+/g, ' '));
    }
    const home = await server.visitor.ask('GET', `/c/${server.slug}/`);
    expect(home.text).toContain('Student Research Conference');
  });

  it('publishes a calendar that has every talk at its time', async () => {
    const calendar = story.first.get('schedule.ics')?.replace(/\r\n /g, '');
    const { sessions } = await firstRelease();
    for (const { submissionId, startsAt } of sessions.flatMap(({ talks }) => talks)) {
      const [, event = ''] = calendar?.split(`UID:${submissionId}@`) ?? [];
      const summer = new Date(Date.parse(startsAt) + 3_600_000).toISOString().replace(/[-:]|\.000Z/g, '');
      expect(event.split('END:VEVENT')[0]).toContain(`DTSTART;TZID=Europe/London:${summer}`);
    }
  });

  it('publishes a release that has the form of its schema, and is the file of that name', async () => {
    const ajv = new Ajv2020({ allErrors: true });
    addFormats(ajv);
    const release = await firstRelease();
    expect(ajv.validate(releaseSchema, release) || ajv.errors).toBe(true);
    expect(JSON.parse(story.first.get('release.json')?.replace(/^200 /, '') ?? '')).toEqual(release);
  });

  it('frees the slot of a talk that its author withdraws, and no other', () => {
    const others = placed(story.sessions).filter((id) => id !== story.withdrawn.id);
    expect(placed(story.freed)).toEqual(others);
  });

  it('says in the second release what was withdrawn, and shows it no more', async () => {
    const [second] = await server.visitor.get<Schemas['ReleaseSummaryDto'][]>('releases');
    const { code, title } = story.withdrawn;
    const sentence = `“${title}” has been withdrawn.`;
    expect(second).toMatchObject({ number: 2, changes: [{ kind: 'withdrawn', code, sentence }] });
    const page = (release: string) => server.visitor.ask('GET', `/c/${server.slug}/${release}${abstractPage(code)}`);
    expect((await page('releases/1/site/')).status).toBe(200);
    expect((await page('')).status).toBe(404);
  });

  it('keeps every file of the first release as it was', async () => {
    expect(story.first.size).toBeGreaterThan(TALKS + POSTERS);
    expect([...story.first.values()].filter((answer) => !answer.startsWith('200 '))).toEqual([]);
    expect(await published(server, 1)).toEqual(story.first);
  });
});
