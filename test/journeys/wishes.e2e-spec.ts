import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schemas } from '@colloquy/api-client';
import { strFromU8, unzipSync } from 'fflate';
import type { MatchInput } from '../../libs/features/mentoring/domain/match-input';
import { matchFactsOf, privateWishesOf } from '../../libs/features/mentoring/use-cases/match-facts';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';
import { eventually } from '../builders/eventually';

type Profile = Schemas['MyMentorProfileDto'];
type Wishes = Schemas['KeptWishesDto'];

const OFFERED = 'a first-generation mentor, the first of their family at university';
const NO_WISHES = { times: [], sameLab: 'either', offers: [], wants: [], notWith: [], closeTo: [] };
/** Words that are in no table and on no page but for the wishes of one person. */
const CANARY = 'Zebulon Canary';

/** Addresses of the API that name nothing but a conference, and those of the server. */
function readingAddresses(): string[] {
  const file = join(__dirname, '../../libs/api-client/openapi.json');
  const { paths } = JSON.parse(readFileSync(file, 'utf8')) as { paths: Record<string, object> };
  return Object.entries(paths)
    .filter(([path, operations]) => 'get' in operations && !/\{(?!conference\})/.test(path))
    .map(([path]) => path);
}

describe('what mentors and presenters say before they are brought together', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let mia: Person;
  let max: Person;
  let presenter: Person;
  let coAuthor: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    await chain.importAbstracts(organiser, abstractRows(3));
    [mia, max] = (await chain.addMembers(server, organiser, 'mentor', ['Mia Mentor', 'Max Mentor'])) as [
      Person,
      Person,
    ];
    presenter = await server.personAt(presenterAddress(1));
    coAuthor = await server.personAt(presenterAddress(2));
  });
  afterAll(() => server.stop());

  const keep = <Body>(who: Person, method: string, path: string, body: unknown, revision: number) =>
    who.ask<Body & { code: string; errors: { field: string; message: string }[] }>(method, path, {
      body,
      headers: { 'if-match': `"${revision}"` },
    });
  const wish = (who: Person, wishes: Partial<Omit<Wishes, 'revision'>>, revision: number) =>
    keep<{ revision: number }>(who, 'PUT', 'private-wishes', { ...NO_WISHES, ...wishes }, revision);
  const db = { query: (sql: string, values: unknown[]) => server.rows(sql, values) } as never;
  const here = async () => (await server.rows<{ id: string }>('SELECT id FROM conference LIMIT 1'))[0]?.id ?? '';
  const mentors = () => organiser.get<Schemas['ListedMentorDto'][]>('mentors');

  it('is kept while a mentor writes it, goes on elsewhere, and counts only once it is whole', async () => {
    expect(await mia.get<Profile>('mentor-profile')).toMatchObject({ revision: 0, done: false, capacity: 1 });
    const first = await keep(mia, 'PATCH', 'mentor-profile', { topics: [' parsing ', 'Parsing', ''] }, 0);
    expect(first).toMatchObject({ status: 200, body: { revision: 1 } });
    const second = await keep(mia, 'PATCH', 'mentor-profile', { capacity: 2, methods: ['corpora'] }, 1);
    expect(second.body).toEqual({ revision: 2 });
    expect(await keep(mia, 'PATCH', 'mentor-profile', { capacity: 3 }, 1)).toMatchObject({
      status: 409,
      body: { code: 'stale-profile' },
    });
    const begun = await (await server.signIn(mia.id)).get<Profile>('mentor-profile');
    expect(begun).toMatchObject({ topics: ['parsing'], methods: ['corpora'], capacity: 2, revision: 2, done: false });
    expect((await mentors()).map(({ name, state }) => [name, state])).toEqual([
      ['Max Mentor', 'not-begun'],
      ['Mia Mentor', 'begun'],
    ]);
    expect((await matchFactsOf(db, await here())).mentors).toEqual([]);
    await mia.put('mentor-profile', { capacity: 2, wishedMinimum: 1, texts: ['Parsing with grammars.'] });
    const { mentors: known } = await matchFactsOf(db, await here());
    expect(known).toMatchObject([
      { personId: mia.id, capacity: 2, wishedMinimum: 1, topics: ['parsing'], automatic: true, ready: true },
    ]);
  });

  it('is told field by field what cannot be kept, and keeps a whole profile whole', async () => {
    const { revision } = await mia.get<Profile>('mentor-profile');
    const refused = async (change: object) =>
      (await keep(mia, 'PATCH', 'mentor-profile', change, revision)).body.errors.map(({ field }) => field);
    expect(await refused({ wishedMinimum: 3 })).toEqual(['wishedMinimum']);
    expect(await refused({ capacity: 0 })).toEqual(['capacity']);
    expect(await refused({ helpsWith: ['everything'] })).toEqual(['helpsWith']);
    expect(await refused({ texts: [], topics: [] })).toEqual(['texts']);
    expect(await refused({ modes: [], helpsWith: [] })).toEqual(['helpsWith', 'modes']);
    expect(await mia.ask('PATCH', 'mentor-profile', { body: { capacity: 2 } })).toMatchObject({
      body: { code: 'version-missing' },
    });
    const help = async (change: object) =>
      (await keep(presenter, 'PATCH', 'help-wanted', change, 0)).body.errors.map(({ field }) => field);
    expect(await help({ help: [], modes: [] })).toEqual(['help', 'modes']);
    expect(await help({ languageNeeded: true })).toEqual(['languages']);
    const wrong = await wish(presenter, { times: [{ day: 8, part: 'morning' }] }, 0);
    expect(wrong.body.errors.map(({ field }) => field)).toEqual(['times.0.day']);
    expect((await wish(presenter, { wants: ['a mentor with a pony'] }, 0)).body).toMatchObject({
      code: 'invalid-wishes',
      errors: [{ field: 'wants', message: expect.not.stringContaining('pony') }],
    });
  });

  it('has no training until the organisers ask for one; then it is said by the mentor or marked for several', async () => {
    const rules = await organiser.get<Schemas['KeptRulesDto']>('mentoring-rules');
    const { revision, ...usual } = rules;
    const set = (changes: object, from: number) =>
      keep<{ revision: number }>(organiser, 'PUT', 'mentoring-rules', { ...usual, ...changes }, from);
    expect((await set({ trainingNeeded: true }, revision)).body.errors).toMatchObject([{ field: 'trainingWords' }]);
    const trained = { trainingNeeded: true, trainingWords: 'An hour online.' };
    expect((await set(trained, revision)).body).toEqual({ revision: 1 });
    expect((await set(trained, 0)).body).toMatchObject({ code: 'stale-rules' });
    const ready = async () => (await matchFactsOf(db, await here())).mentors.map((mentor) => mentor.ready);
    expect(await ready()).toEqual([false]);
    await mia.put('mentor-profile/training', { done: true });
    expect(await ready()).toEqual([true]);
    const both = [mia.id, max.id];
    expect(await organiser.post('mentors/training', { people: both, done: true })).toEqual({ changed: 1 });
    expect((await mentors()).map(({ training }) => training?.saidBy)).toEqual(['organiser', 'mentor']);
    expect(await organiser.post('mentors/training', { people: both, done: false })).toEqual({ changed: 2 });
    expect(
      await organiser.ask('POST', 'mentors/training', { body: { people: [presenter.id], done: true } }),
    ).toMatchObject({ status: 400, body: { code: 'not-mentors' } });
    await mia.put('mentor-profile/training', { done: true });
  });

  it('reaches the matching as plain constraints: names are people there, and reworded wishes are gone', async () => {
    await keep(presenter, 'PUT', 'help-wanted', { help: ['talk'], languages: ['Welsh'], languageNeeded: true }, 0);
    const times = [
      { day: 2, part: 'evening' as const },
      { day: 1, part: 'morning' as const },
    ];
    const made = await wish(
      presenter,
      { times, sameLab: 'avoid', wants: [OFFERED], notWith: ['max mentor', CANARY], closeTo: ['Dr Mia Mentor'] },
      0,
    );
    expect(made).toMatchObject({ status: 200, body: { revision: 1 } });
    await wish(mia, { offers: [OFFERED] }, 0);
    expect(await presenter.get<Wishes>('private-wishes')).toEqual({
      ...{ times: [times[1], times[0]], sameLab: 'avoid', offers: [], wants: [OFFERED] },
      ...{ notWith: [CANARY, 'max mentor'], closeTo: ['Dr Mia Mentor'], revision: 1 },
    });
    const facts = await matchFactsOf(db, await here());
    expect(facts.presenters.get(presenter.id)).toMatchObject({ help: ['talk'], languageNeeded: true });
    expect(JSON.stringify([...facts.presenters])).not.toMatch(/evening|avoid|first-generation/);
    const wishes = await privateWishesOf(db, await here());
    expect(wishes.get(presenter.id)).toEqual({
      ...{
        times: [times[1], times[0]],
        sameLab: 'avoid',
        offers: [],
        wants: [OFFERED],
        notWith: [max.id],
        closeTo: [mia.id],
      },
    });
    // A new name does not undo the wish.
    await server.rows(`UPDATE person SET name = 'Maximilian Mentor' WHERE id = $1`, [max.id]);
    expect((await privateWishesOf(db, await here())).get(presenter.id)?.notWith).toEqual([max.id]);
    const { revision, ...rules } = await organiser.get<Schemas['KeptRulesDto']>('mentoring-rules');
    await keep(organiser, 'PUT', 'mentoring-rules', { ...rules, wishes: ['an international mentor'] }, revision);
    expect((await privateWishesOf(db, await here())).get(mia.id)?.offers).toEqual([]);
    await keep(organiser, 'PUT', 'mentoring-rules', rules, revision + 1);
  });

  it('says who is asked for by name, and what keeps two apart that organisers may know', async () => {
    const others = await Promise.all([2, 3].map((place) => server.personAt(presenterAddress(place))));
    const [asking, taking] = others as [Person, Person];
    const codeOf = async (who: Person) =>
      (
        await organiser.get<{ items: { id: string; code: string; authors: { personId: string }[] }[] }>('submissions')
      ).items.find(({ authors }) => authors.some(({ personId }) => personId === who.id)) ?? { id: '', code: '' };
    const [askingFor, marked] = [await codeOf(asking), await codeOf(taking)];
    await keep(asking, 'PUT', 'help-wanted', { asksFor: ['Maximilian Mentor'], pathway: 'Linguistics' }, 0);
    await keep(taking, 'PUT', 'help-wanted', { modules: ['LING 3010: Syntax'] }, 0);
    await DraftWriter.of(asking, askingFor.id, server.slug).save(['supervisor.name', '', 'Prof. Ann Lee']);
    const { revision } = await mia.get<Profile>('mentor-profile');
    await keep(mia, 'PATCH', 'mentor-profile', { supervisors: ['Dr Ann Lee'], marks: ['ling3010'] }, revision);
    await max.put('mentor-profile', { capacity: 1, texts: ['Corpora.'], asksFor: [askingFor.code], pathway: 'Law' });
    const { matchRunId } = await chain.finished<{ matchRunId: string }>(organiser, await organiser.post('match-runs'));
    const [run] = await server.rows<{ input: MatchInput }>('SELECT input FROM match_run WHERE id = $1', [matchRunId]);
    const { input } = run as { input: MatchInput };
    const mentee = (id: string) => input.mentees.find(({ submissionId }) => submissionId === id);
    expect(mentee(askingFor.id)).toMatchObject({ asksFor: [max.id], pathway: 'Linguistics' });
    expect(input.mentors.find(({ personId }) => personId === max.id)).toMatchObject({
      ...{ asksFor: [askingFor.id], pathway: 'Law' },
    });
    expect(input.conflicts).toEqual(
      expect.arrayContaining([
        { submissionId: askingFor.id, mentorId: mia.id, kind: 'same-supervisor' },
        { submissionId: marked.id, mentorId: mia.id, kind: 'marks-module' },
      ]),
    );
    for (const [work, words] of [
      [askingFor, 'same supervisor'],
      [marked, 'marks a module'],
    ] as const) {
      const lock = { submissionId: work.id, mentorId: mia.id, kind: 'lock' };
      expect(await organiser.ask('POST', 'pair-wishes', { body: lock })).toMatchObject({
        ...{ status: 409, body: { code: 'pair-is-barred', detail: expect.stringContaining(words) } },
      });
    }
    const { name, asksFor } = (await mentors()).find(
      ({ personId }) => personId === max.id,
    ) as Schemas['ListedMentorDto'];
    expect([name, asksFor]).toEqual(['Maximilian Mentor', [askingFor.code]]);
    // Whoever is asked for hears nothing of it.
    for (const who of [max, asking]) {
      const { text } = await who.ask('GET', 'pairings');
      expect(text).not.toContain('asksFor');
    }
  });

  it('is private where it is a wish: nobody else reads it, anywhere, and no run, log or mail keeps it', async () => {
    await chain.describeThemselves([max], 3);
    await chain.pairMentors(organiser);
    const secrets = [
      CANARY,
      'max mentor',
      'Dr Mia Mentor',
      OFFERED,
      'not_with',
      'closeTo":["',
      'sameLab":"avoid',
      '"evening"',
    ];
    const addresses = readingAddresses();
    expect(addresses.length).toBeGreaterThan(40);
    for (const who of [organiser, mia, coAuthor]) {
      for (const path of addresses) {
        const { text } = await who.ask('GET', path.replace('{conference}', server.slug));
        // Who has said something of the kind themselves, or chooses from what is offered, reads their own words.
        const own = who === mia && path.endsWith('private-wishes');
        const offered = /mentoring-(rules|choices)$/.test(path);
        const told = secrets.filter((secret) => text.includes(secret) && !((own || offered) && secret === OFFERED));
        expect({ path, told }).toEqual({ path, told: [] });
      }
    }
    const tables = await server.rows<{ name: string }>(
      `SELECT quote_ident(table_name) AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    const keeping: string[] = [];
    for (const { name } of tables) {
      const found = await server.rows(`SELECT 1 FROM ${name} t WHERE strpos(to_jsonb(t)::text, $1) > 0 LIMIT 1`, [
        CANARY,
      ]);
      if (found.length > 0) keeping.push(name);
    }
    expect(keeping).toEqual(['not_with']);
    const log = await server.rows('SELECT act FROM audit_entry WHERE person_id = $1', [presenter.id]);
    expect(log.map(({ act }) => act)).toEqual(['say-what-help-is-wanted']);
  });

  it('is taken along by the person who said it, and goes with them', async () => {
    const { id } = await presenter.post<Schemas['ArchiveDto']>('/api/v1/me/archives');
    const archive = await fetch(new URL(`/api/v1/me/archive?id=${id}`, presenter.base), {
      headers: { cookie: presenter.cookieHeader },
    });
    const file = unzipSync(new Uint8Array(await archive.arrayBuffer()))['everything.json'] ?? new Uint8Array();
    const { data } = JSON.parse(strFromU8(file));
    expect(data.not_with.map(({ name }: { name: string }) => name)).toEqual(['Dr Mia Mentor', CANARY, 'max mentor']);
    expect(data.private_wish).toMatchObject([{ 'same research group': 'avoid', 'what you would like': [OFFERED] }]);
    await presenter.post('/api/v1/me/erasure', { word: 'Erase me', keepsName: false });
    await server.rows('UPDATE erasure SET due_at = now() WHERE person_id = $1', [presenter.id]);
    await server.rows(`SELECT graphile_worker.add_job('every-hour', '{}')`);
    await eventually(async () => {
      const left = await server.rows(
        `SELECT person_id FROM not_with UNION ALL SELECT person_id FROM private_wish WHERE person_id = $1
         UNION ALL SELECT person_id FROM meeting_time WHERE person_id = $1
         UNION ALL SELECT person_id FROM help_wanted WHERE person_id = $1`,
        [presenter.id],
      );
      if (left.length > 0) throw new Error('Something of it is left.');
    });
  });
});
