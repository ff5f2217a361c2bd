import type { Schemas } from '@colloquy/api-client';
import { abstractRows, presenterAddress } from '../builders/abstract-table';
import * as chain from '../builders/chain';
import { ConferenceServer, type Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';

const WORDS = 'He reads nothing that I send, zanzibar.';
const ANSWER = 'Thank you for telling me, timbuktu.';

type Route = Schemas['QuietRouteDto'];

describe('the quiet way to a named person', () => {
  let server: ConferenceServer;
  let organiser: Person;
  let other: Person;
  let welfare: Person;
  let presenter: Person;
  let pairing: Schemas['PairingDto'];

  beforeAll(async () => {
    server = await ConferenceServer.start();
    organiser = await server.person('Odile Organiser', ['organiser']);
    other = await server.person('Oskar Organiser', ['organiser']);
    welfare = await server.person('Wanda Welfare', ['supervisor']);
    await chain.importAbstracts(organiser, abstractRows(1));
    await chain.describeThemselves(await chain.addMembers(server, organiser, 'mentor', ['Mia', 'Max']), 1);
    presenter = await server.personAt(presenterAddress(1));
    [pairing] = (await chain.pairMentors(organiser)) as [Schemas['PairingDto']];
    const mentor = await server.signIn(pairing.mentorId);
    await mentor.post(`pairings/${pairing.id}/accept`);
    await presenter.post(`pairings/${pairing.id}/accept`);
  });
  afterAll(() => server.stop());

  const name = async (contactId: string | null) => {
    const { contacts, ...rules } = await organiser.get<Schemas['PairingRulesWithContactsDto']>('pairing-rules');
    return organiser.ask('PUT', 'pairing-rules', { body: { ...rules, contactId } });
  };
  const note = (person: Person, words: string) =>
    person.ask('POST', `pairings/${pairing.id}/quiet-note`, { body: { words } });

  it('is there once the conference has named somebody who has a part in it', async () => {
    expect((await presenter.get<Route>('quiet-route')).contact).toBeNull();
    expect(await note(presenter, WORDS)).toMatchObject({ status: 409, body: { code: 'no-contact' } });
    expect(await name(presenter.id)).toMatchObject({ status: 400, body: { errors: [{ field: 'contactId' }] } });
    expect(await name(welfare.id)).toMatchObject({ status: 204 });
    expect((await presenter.get<Route>('quiet-route')).contact).toBe('Wanda Welfare');
  });

  it('is for the two of a pair, and takes words to that one person', async () => {
    expect(await note(presenter, ' ')).toMatchObject({ status: 400, body: { errors: [{ field: 'words' }] } });
    expect(await note(welfare, WORDS)).toMatchObject({ status: 403 });
    expect(await note(await server.person('Ann', ['author']), WORDS)).toMatchObject({ status: 404 });
    expect(await note(presenter, WORDS)).toMatchObject({ status: 204 });
    const { toMe } = await welfare.get<Route>('quiet-route');
    expect(toMe).toMatchObject([{ words: WORDS, side: 'presenter', other: pairing.mentor, answer: null }]);
    await welfare.post(`quiet-notes/${toMe[0]?.id}/answer`, { words: ANSWER });
    expect((await presenter.get<Route>('quiet-route')).mine).toMatchObject([
      { contact: 'Wanda Welfare', answer: ANSWER },
    ]);
    expect(await organiser.ask('POST', `quiet-notes/${toMe[0]?.id}/answer`, { body: { words: 'No.' } })).toMatchObject({
      status: 404,
    });
  });

  it('keeps the two apart for good where that person says so, and takes it back', async () => {
    const { toMe } = await welfare.get<Route>('quiet-route');
    const apart = () => server.rows('SELECT person_id AS mentor, other_id AS other FROM kept_apart');
    const answer = (is: boolean) => welfare.post(`quiet-notes/${toMe[0]?.id}/answer`, { words: ANSWER, apart: is });
    await answer(true);
    expect(await apart()).toEqual([{ mentor: pairing.mentorId, other: presenter.id }]);
    expect((await welfare.get<Route>('quiet-route')).toMe[0]?.apart).toBe(true);
    await answer(false);
    expect(await apart()).toEqual([]);
  });

  it('re-pairs like any other: the committee sees a proposal that it confirms', async () => {
    const { toMe } = await welfare.get<Route>('quiet-route');
    await welfare.post(`quiet-notes/${toMe[0]?.id}/re-pair`);
    const run = await eventually(async () => {
      const { runs } = await organiser.get<Schemas['PairBoardDto']>('pair-board');
      const found = runs.find(({ kind, state }) => kind === 'repair' && state === 'proposed');
      if (!found) throw new Error('Not yet.');
      return found;
    });
    await organiser.post(`match-runs/${run.id}/confirm`);
    const { pairs } = await organiser.get<Schemas['PairBoardDto']>('pair-board');
    expect(pairs.map(({ state, endedBecause }) => [state, endedBecause])).toEqual([
      ['ended', 're-paired'],
      ['published', null],
    ]);
    // The complaint is a conflict of the two people, not of one work: another work of the presenter's is kept apart as well.
    expect(await server.rows('SELECT person_id AS mentor, other_id AS other FROM kept_apart')).toEqual([
      { mentor: pairing.mentorId, other: presenter.id },
    ]);
    await chain.importAbstracts(organiser, abstractRows(2).slice(1));
    await server.rows('UPDATE mentor_profile SET capacity = 2');
    await server.rows(
      `UPDATE submission_author SET person_id = $1, presenter = true, confirmed_at = now()
      WHERE position = 1 AND submission_id = (SELECT id FROM submission WHERE code = 'UG-002')`,
      [presenter.id],
    );
    const { matchRunId } = await chain.finished<{ matchRunId: string }>(organiser, await organiser.post('match-runs'));
    const { text } = await organiser.ask('GET', `match-runs/${matchRunId}`);
    const { proposal } = JSON.parse(text) as Schemas['MatchRunDto'];
    expect(proposal.pairs.map(({ mentorId }) => mentorId)).not.toContain(pairing.mentorId);
    expect(proposal.pairs).toHaveLength(1);
    expect(text).not.toMatch(/complaint|keptFrom|kept_apart/);
  });

  it('leaves nothing for the rest of the committee to find, in any list, log, message, file or figure', async () => {
    const id = (await server.rows<{ id: string }>('SELECT id FROM quiet_note'))[0]?.id ?? 'missing';
    for (const person of [organiser, other]) {
      const seen: string[] = [];
      for (const path of [
        ...[
          'quiet-route',
          'pair-board',
          'pairings?limit=200',
          'log?limit=200',
          'log/file',
          'outbox?limit=200',
          'tasks',
        ],
        ...['retention-plan', 'submissions?limit=200', 'people?limit=200', 'log-choices', '/api/v1/me/messages'],
      ]) {
        const { text } = await person.ask('GET', path);
        seen.push(text);
      }
      const everything = seen.join('\n');
      expect(everything).toContain('UG-001');
      for (const secret of [
        'zanzibar',
        'timbuktu',
        'complaint',
        'kept_apart',
        'quiet-note',
        'quiet-answer',
        'named person',
        'quiet_note',
        id,
      ]) {
        expect({ person: person.id, secret, told: everything.includes(secret) }).toMatchObject({ told: false });
      }
      expect(await person.get<Route>('quiet-route')).toMatchObject({ mine: [], toMe: [] });
    }
    const lines = await server.rows<{ conference_id: string | null; subject: string | null }>(
      `SELECT conference_id, subject FROM audit_entry WHERE act IN ('write-quiet-note', 'answer-quiet-note', 're-pair-quietly')`,
    );
    expect(lines).toEqual(Array.from({ length: 5 }, () => ({ conference_id: null, subject: null })));
    const jobs = await server.rows(`SELECT 1 FROM job WHERE requested_by = $1`, [welfare.id]);
    expect(jobs).toEqual([]);
    expect((await welfare.ask('GET', '/api/v1/me/export')).status).toBeLessThan(500);
  });
});
