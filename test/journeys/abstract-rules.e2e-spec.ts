import type { Schemas } from '@colloquy/api-client';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { DraftWriter } from '../builders/draft-writer';

type SetUp = Schemas['SetUpDto'];
interface Refusal {
  readonly code: string;
  readonly errors: readonly { field: string }[];
  readonly now: { abstract: { maxAuthors: number } };
}

const USUAL = { minKeywords: 0, maxKeywords: 6, maxAuthors: 20, signOff: 'none', graceMinutes: 5, undoHours: 48 };
const section = (heading: string, wordLimit: number | null = null) => ({
  heading,
  help: `About ${heading}`,
  wordLimit,
});

describe('an organiser who says what is asked of an abstract', () => {
  let server: ConferenceServer;
  let organiser: Person;

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile', ['organiser']);
  });
  afterAll(() => server.stop());

  const abstractNow = async (who = organiser) => (await who.get<SetUp>('set-up')).abstract;
  async function put<Body = SetUp>(change: object, version?: number) {
    const standing = await organiser.get<SetUp>('set-up');
    const headers = { 'if-match': `"${version ?? standing.version}"` };
    return organiser.ask<Body>('PUT', 'set-up/abstract', { body: { sections: [], ...USUAL, ...change }, headers });
  }

  it('finds the usual, sets sections, and keeps their ids when they are renamed and moved', async () => {
    expect(await abstractNow()).toEqual({ ...USUAL, sections: [], removed: [] });
    const { body: first } = await put({ sections: [section(' Why '), section('What', 60)], signOff: 'asked' });
    const [why, what] = first.abstract.sections;
    expect(first.abstract).toMatchObject({
      signOff: 'asked',
      sections: [{ ...section('Why'), help: 'About  Why', uses: 0 }, section('What', 60)],
    });
    expect(first.sections.find((each) => each.section === 'abstract')).toMatchObject({
      state: 'done',
      sentence: '2 sections: Why and What. Supervisors are asked to agree.',
    });
    const { body: second } = await put({
      sections: [
        { ...section('So what'), id: what?.id },
        { ...section('Why'), id: why?.id },
      ],
    });
    expect(second.abstract.sections.map(({ id, heading }) => [id, heading])).toEqual([
      [what?.id, 'So what'],
      [why?.id, 'Why'],
    ]);
    const { body: third } = await put({ sections: [{ ...section('Why'), id: why?.id }] });
    expect(third.abstract).toMatchObject({ sections: [{ id: why?.id }], removed: [] });
  });

  it('never writes over what another organiser has changed', async () => {
    const { version } = await organiser.get<SetUp>('set-up');
    expect(await put({ maxAuthors: 7 }, version)).toMatchObject({ status: 200 });
    const { status, body } = await put<Refusal>({ maxAuthors: 9 }, version);
    expect([status, body.code, body.now.abstract.maxAuthors]).toEqual([409, 'stale-set-up', 7]);
  });

  it.each([
    [{ sections: [section('')] }, 'sections.0.heading'],
    [{ sections: [section('a\u0000b')] }, 'sections.0.heading'],
    [{ sections: [section('a\uD800b')] }, 'sections.0.heading'],
    [{ sections: [{ ...section('Why'), id: '0b6d5c56-9b0c-4cf7-8b0f-1d2e3f405162' }] }, 'sections.0.id'],
    [{ sections: [{ heading: 'Why', help: 5, wordLimit: null }] }, 'sections.0.help'],
    [{ sections: [{ ...section('Why'), wordLimit: 1e30 }] }, 'sections.0.wordLimit'],
    [{ sections: 'all' }, 'sections'],
    [{ maxAuthors: 10_000 }, 'maxAuthors'],
    [{ signOff: 'perhaps' }, 'signOff'],
    [{ graceMinutes: null }, 'graceMinutes'],
  ])('is refused with %j, beside the field', async (change, field) => {
    const before = await abstractNow();
    const { status, body } = await put<Refusal>(change);
    expect(status).toBe(400);
    expect(body.errors.map((error) => error.field)).toContain(field);
    expect(await abstractNow()).toEqual(before);
  });

  it('removes a section in which there are texts, is told in how many drafts, and puts it back with them', async () => {
    const { body: begun } = await put({ sections: [section('Why'), section('What')] });
    const [why, what] = begun.abstract.sections;
    const author = await DraftWriter.begin(await server.person('Arne', ['author']));
    await author.save([`texts.${why?.id}`, '', 'Bees die.'], [`texts.${what?.id}`, '', ' ']);
    const { body: without } = await put({ sections: [{ ...section('What'), id: what?.id }] });
    expect(without.abstract).toMatchObject({
      sections: [{ heading: 'What', uses: 0 }],
      removed: [{ id: why?.id, heading: 'Why', uses: 1, usedBy: '1 draft' }],
    });
    expect((await author.read()).content.texts[why?.id ?? '']).toBe('Bees die.');
    const { body: again } = await put({ sections: [{ ...section('Why, then'), id: why?.id }] });
    expect(again.abstract).toMatchObject({ sections: [{ id: why?.id, heading: 'Why, then', uses: 1 }], removed: [] });
  });

  it('has what stands in the file that the conference is made from', async () => {
    const abstract = { sections: [{ heading: 'Why', wordLimit: 60 }, { heading: 'What' }], signOff: 'required' };
    await server.add({ slug: 'from-a-file', abstract });
    expect(await abstractNow(await server.person('Otto', ['organiser'], 'from-a-file'))).toMatchObject({
      ...{ ...USUAL, signOff: 'required' },
      sections: [
        { heading: 'Why', help: '', wordLimit: 60 },
        { heading: 'What', help: '', wordLimit: null },
      ],
    });
  });

  it('finds the same next year, in sections of its own', async () => {
    const { body: set } = await put({ sections: [section('Why', 80)], minKeywords: 2, undoHours: 0 });
    const wish = { title: 'Again', startsOn: '2028-06-07', endsOn: '2028-06-08', organiserIds: [] };
    const { slug } = await organiser.post<{ slug: string }>('clone', wish);
    const { sections, ...rules } = await abstractNow(await server.signIn(organiser.id, slug));
    expect(rules).toEqual({ ...USUAL, minKeywords: 2, undoHours: 0, removed: [] });
    expect(sections).toMatchObject([section('Why', 80)]);
    expect(sections[0]?.id).not.toBe(set.abstract.sections[0]?.id);
  });
});
