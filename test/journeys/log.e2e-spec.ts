import type { Schemas } from '@colloquy/api-client';
import { newId } from '@colloquy/kernel';
import type { ConferenceServer, Person } from '../builders/conference-server';
import { type UnderWay } from '../policies/under-way';
import { worldUnderWay } from '../policies/world-under-way';

type LogPage = Schemas['LogPageDto'];

const RELEASED =
  'Odile Organiser released 2 decisions, some on fewer reviews than the least, because: “Only one reviewer was free.”';

describe('the log of a conference', () => {
  let server: ConferenceServer;
  let world: UnderWay;
  let organiser: Person;
  let submissionId: string;
  let mentorName: string;

  beforeAll(async () => {
    ({ server, world } = await worldUnderWay());
    organiser = world.people.organiser;
    submissionId = world.submissions[0]?.id ?? '';
    const [mentor] = await server.rows<{ name: string }>('SELECT name FROM person WHERE id = $1', [
      world.people.mentor.id,
    ]);
    mentorName = mentor?.name ?? '';
  });
  afterAll(() => server.stop());

  /** All lines for which the reader asks, page by page. */
  async function lines(reader: Person, query: Record<string, string> = {}): Promise<LogPage['items']> {
    const found: LogPage['items'] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: LogPage = await reader.get<LogPage>(
        `log?${new URLSearchParams({ limit: '7', ...query, ...(after ? { after } : {}) })}`,
      );
      found.push(...page.items);
      after = page.next;
    }
    return found;
  }
  const sentences = async (reader: Person, query?: Record<string, string>) =>
    (await lines(reader, query)).map(({ sentence }) => sentence);

  it('tells in plain words who did what, the newest first and each line once', async () => {
    const all = await lines(organiser);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.map(({ at }) => at)).toEqual(
      all
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    const told = all.map(({ sentence }) => sentence);
    expect(told).toEqual(
      expect.arrayContaining([
        RELEASED,
        'Odile Organiser imported 2 submissions',
        'Odile Organiser published the programme',
        'Rea Reviewer submitted a review of UG-001',
        `${mentorName} saved the mentor profile of ${mentorName}`,
      ]),
    );
    expect(told.filter((sentence) => /no words|something that is gone/.test(sentence))).toEqual([]);
  });

  it('is narrowed by person, act, subject, time and words', async () => {
    const { id } = world.people.reviewer;
    expect(await sentences(organiser, { person: id })).toEqual(['Rea Reviewer submitted a review of UG-001']);
    expect(await sentences(organiser, { act: 'release-decisions-with-few-reviews' })).toEqual([RELEASED]);
    const aboutWork = await sentences(organiser, { subject: submissionId, what: 'did' });
    expect(aboutWork).toEqual(
      expect.arrayContaining([
        'Odile Organiser added a file to UG-001',
        'Rea Reviewer submitted a review of UG-001',
        'Ruth Reviewer submitted a review of UG-001',
      ]),
    );
    expect(aboutWork.filter((sentence) => !sentence.includes('UG-001'))).toEqual([]);
    expect(await sentences(organiser, { text: 'RELEASED 2' })).toEqual([RELEASED]);
    expect(await sentences(organiser, { from: '2100-01-01T00:00:00Z' })).toEqual([]);
    const all = await lines(organiser);
    const middle = all[Math.floor(all.length / 2)]?.at ?? '';
    const [before, since] = [await lines(organiser, { to: middle }), await lines(organiser, { from: middle })];
    expect(before.length + since.length).toBe(all.length);
    expect(await organiser.ask('GET', 'log?from=yesterday')).toMatchObject({ status: 400 });
  });

  it('tells who saw what of sensitive kinds, once an hour for each thing', async () => {
    const curious = await server.person('Curious Organiser', ['organiser']);
    await curious.get('review-summary');
    await curious.get('review-summary');
    await curious.get('outbox');
    await curious.get(`log?person=${world.people.mentor.id}`);
    const saw = await sentences(organiser, { person: curious.id, what: 'saw' });
    expect(saw.filter((sentence) => sentence.includes('reviews of UG-001'))).toEqual([
      'Curious Organiser read the reviews of UG-001, with the reviewers’ names',
    ]);
    expect(saw).toContain(`Curious Organiser read the log of what ${mentorName} did`);
    expect(saw.filter((sentence) => sentence.includes('in the outbox')).length).toBeGreaterThan(0);
    const about = await sentences(organiser, { about: world.people.reviewer.id, what: 'saw' });
    expect(about).toContain('Curious Organiser read the reviews of UG-001, with the reviewers’ names');
    await expect(server.rows('DELETE FROM sight')).rejects.toThrow('never changed');
  });

  it('tells who read the addresses of people, and who took the log away', async () => {
    const curious = await server.person('Leafing Organiser', ['organiser']);
    const { mentor } = world.people;
    await server.rows('INSERT INTO person_address (address, person_id) VALUES ($1, $2)', ['m@example.org', mentor.id]);
    await curious.get('people?search=m@example.org');
    await curious.get('people?search=m@example.org');
    const told = await sentences(organiser, { person: curious.id, what: 'saw' });
    expect(told).toEqual([`Leafing Organiser read the addresses of ${mentorName}`]);
    await curious.post('invitations', {
      people: [{ name: 'Ines Invited', address: 'ines@example.org', role: 'mentor' }],
      lastDay: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
    });
    await curious.get('invitations');
    await curious.ask('GET', 'log-file');
    expect(await sentences(organiser, { person: curious.id, what: 'saw' })).toEqual(
      expect.arrayContaining([
        'Leafing Organiser read the address to which Ines Invited was invited',
        'Leafing Organiser took the log of the conference away as a file',
      ]),
    );
    expect(await sentences(organiser, { about: mentor.id, what: 'saw' })).toContain(
      'Leafing Organiser took the log of the conference away as a file',
    );
  });

  it('does not tell an organiser who reviewed their own work, by whatever way they ask', async () => {
    const { id } = await server.person('Both Author And Organiser', ['author', 'organiser']);
    await server.rows(
      `INSERT INTO submission_author (submission_id, person_id, position, presenter, affiliations) VALUES ($1, $2, 9, false, '{}')`,
      [submissionId, id],
    );
    const both = await server.signIn(id);
    const { items } = await both.get<Schemas['ReviewSummaryPageDto']>('review-summary');
    expect(items.map(({ code, own, count, reviews }) => [code, own, count, reviews.length])).toEqual([
      ['UG-001', true, 0, 0],
      ['UG-002', false, 1, 1],
    ]);
    const told = await sentences(both);
    expect(told).toContain('Somebody whose name is kept from you submitted a review of UG-001');
    expect(told.join()).not.toContain('Rea Reviewer submitted a review of UG-001');
    expect(told).toContain('Ruth Reviewer submitted a review of UG-002');
    const reviewer = world.people.reviewer.id;
    const queries: Record<string, string>[] = [
      { person: reviewer },
      { text: 'Rea Reviewer submitted' },
      { about: reviewer, subject: submissionId },
    ];
    for (const query of queries) expect((await sentences(both, query)).join()).not.toMatch(/review of UG-001/);
  });

  it('says so where it has no words for an act, and where nobody had signed in', async () => {
    const [conference] = await server.rows<{ id: string }>('SELECT id FROM conference WHERE slug = $1', [server.slug]);
    await server.rows(`INSERT INTO audit_entry (id, conference_id, act) VALUES ($1, $2, '=cmd')`, [
      newId(),
      conference?.id,
    ]);
    expect((await sentences(organiser))[0]).toBe(
      'Somebody who had not signed in did “=cmd”, for which this version of the program has no words',
    );
  });

  it('is taken away as a table in which no cell is a formula', async () => {
    const { headers, text } = await organiser.ask('GET', 'log-file?what=did');
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('log.csv');
    expect(text.split('\r\n')[0]).toBe('time,what,name,sentence,person,subject');
    expect(text).toContain(`,'=cmd,`);
    expect(text.split(/\r\n|,/).filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  });

  it('offers what it can be narrowed to', async () => {
    const { people, names } = await organiser.get<Schemas['LogChoicesDto']>('log-choices');
    expect(people.map(({ name }) => name)).toEqual(expect.arrayContaining(['Odile Organiser', 'Rea Reviewer']));
    expect(names).toEqual(expect.arrayContaining(['release-decisions-with-few-reviews', 'reviews']));
  });
});
