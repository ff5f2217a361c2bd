import type { Schemas } from '@colloquy/api-client';
import { check, type TimetableInstance, type TimetableSolution } from '@colloquy/engines/timetabling';
import { strFromU8, unzipSync } from 'fflate';
import { localTimeOf, readIn } from '../../libs/features/conferences/domain/time/local-time';
import { readEntry } from '../../libs/features/conferences/domain/time/local-time-entry';
import { hoursAsEntered, readHours } from '../../libs/features/sessions/domain/hours/hours-by-the-clock';
import type { HoursEntry } from '../../libs/features/sessions/domain/hours/own-hours';
import { finished } from '../builders/chain';
import type { Person } from '../builders/conference-server';
import { eventually } from '../builders/eventually';
import { step, type Talk, TimetableDesk } from '../builders/timetable-desk';

type Hours = Schemas['OwnHoursDto'];
type Rules = Schemas['KeptRoomRulesDto'];

const [WEDNESDAY, THURSDAY] = ['2027-06-09', '2027-06-10'];
const NOTHING_SAID: Hours = { comesFor: 'as-needed', needs: [], hours: [] };
const half = (day: string, part: 'morning' | 'afternoon', kind: HoursEntry['kind'] = 'closed'): HoursEntry => ({
  ...{ kind, day, part, from: '', to: '' },
});
const hours = (day: string, from: string, to: string): HoursEntry => ({
  ...{ kind: 'rather', day, part: 'hours', from, to },
});

describe('hours by the clocks of a conference', () => {
  const clocks = { localTimeOf, readEntry, readIn };
  const spring = { clocks, startsOn: '2027-03-27', endsOn: '2027-03-29', timeZone: 'Europe/London' };
  const autumn = { clocks, startsOn: '2026-10-24', endsOn: '2026-10-26', timeZone: 'Europe/London' };
  const spans = (days: typeof spring, ...entries: HoursEntry[]) =>
    readHours(days, entries).hours.map(({ startsAt, endsAt }) => [startsAt.slice(0, 16), endsAt.slice(0, 16)]);

  it('are half days and stretches, and are shown as they were entered, in the order of time', () => {
    const entries = [
      half('2027-03-27', 'afternoon'),
      half('2027-03-28', 'morning', 'rather'),
      hours('2027-03-29', '09:30', '11:00'),
    ];
    expect(spans(spring, ...entries)).toEqual([
      ['2027-03-27T13:00', '2027-03-28T00:00'],
      ['2027-03-28T00:00', '2027-03-28T12:00'],
      ['2027-03-29T08:30', '2027-03-29T10:00'],
    ]);
    const { hours: kept } = readHours(spring, [...entries].reverse());
    expect(hoursAsEntered(spring, kept)).toEqual(entries);
    expect(hoursAsEntered({ ...spring, startsOn: '2027-03-29' }, kept)).toEqual([entries[2]]);
  });

  it('begin after a midnight that the clocks skip, and take in an hour that comes twice', () => {
    const beirut = { ...spring, timeZone: 'Asia/Beirut' };
    expect(spans(beirut, half('2027-03-28', 'morning'), half('2027-03-27', 'afternoon'))).toEqual([
      ['2027-03-27T22:00', '2027-03-28T10:00'],
      ['2027-03-27T11:00', '2027-03-27T22:00'],
    ]);
    expect(spans(autumn, hours('2026-10-25', '01:15', '01:45'))).toEqual([['2026-10-25T00:15', '2026-10-25T01:45']]);
  });

  it.each([
    [hours('2027-03-28', '01:30', '03:00'), 'hours.0.from', /does not exist/],
    [hours('2027-03-28', '', '03:00'), 'hours.0.from', /from when/],
    [hours('2027-03-28', '10:00', '10:00'), 'hours.0.to', /after the beginning/],
    [half('2027-03-30', 'morning'), 'hours.0.day', /no day of the conference/],
  ])('are refused beside their field: %p', (entry, field, message) => {
    const fault = { field, message: expect.stringMatching(message) };
    expect(readHours(spring, [entry])).toMatchObject({ hours: [], faults: [fault] });
  });
});

describe('what people and rooms allow', () => {
  let desk: TimetableDesk;
  let talks: readonly Talk[];
  let presenter: Person;

  beforeAll(async () => {
    desk = await TimetableDesk.start(6);
    ({ talks } = await desk.read());
    presenter = await desk.server.signIn(talks[0]?.presenters[0]?.id ?? '');
  });
  afterAll(() => desk.stop());

  const kept = (who: Person) => who.get<Schemas['KeptOwnHoursDto']>('own-hours');
  const say = async (who: Person, said: Partial<Hours>, revision?: number) =>
    who.ask<Schemas['FactsRevisionDto']>('PUT', 'own-hours', {
      body: { ...NOTHING_SAID, ...said },
      headers: { 'if-match': `"${revision ?? (await kept(who)).revision}"` },
    });
  const rule = async (changes: Partial<Rules>, by = desk.organiser, from?: number) => {
    const { revision, ways, closed, pauseMinutes } = await desk.organiser.get<Rules>('timetable/rooms');
    const body = { ways, closed, pauseMinutes, ...changes };
    return by.ask('PUT', 'timetable/rooms', { body, headers: { 'if-match': `"${from ?? revision}"` } });
  };
  const proposed = async () => {
    const job = await desk.organiser.post<{ jobId: string }>('timetable-proposals', {
      from: 'nothing',
      iterations: 20_000,
    });
    const { proposalId } = await finished<{ proposalId: string }>(desk.organiser, job);
    return desk.organiser.get<Schemas['TimetableProposalDto']>(`timetable-proposals/${proposalId}`);
  };
  /** What the engine says of the timetable as it stands, as the browser does. */
  const said = async (term: string) => {
    const { instance, solution } = await desk.read();
    const report = check(instance as unknown as TimetableInstance, solution as unknown as TimetableSolution);
    return report.occurrences.filter((one) => one.term === term).map(({ sentence }) => sentence);
  };

  it('a presenter says when they cannot be there, and a proposal keeps to it', async () => {
    expect(await kept(presenter)).toEqual({
      ...{ ...NOTHING_SAID, revision: 0 },
      days: [WEDNESDAY, THURSDAY].map((day) => ({ day, parts: ['morning'] })),
    });
    const mornings = [half(WEDNESDAY ?? '', 'morning'), hours(THURSDAY ?? '', '09:00', '09:15')];
    expect(await say(presenter, { hours: mornings })).toMatchObject({ status: 200, body: { revision: 1 } });
    expect((await kept(presenter)).hours).toEqual(mornings);
    const { blocks, at } = await desk.cleared();
    const own = (await proposed()).moves.find(({ submissionId }) => submissionId === talks[0]?.submissionId);
    expect(own?.after?.blockId).toBe(blocks[1]?.id);

    await desk.move([step(await desk.talk(talks[0]), at(0, 0, 0))]);
    const [sentence, ...others] = await said('People Unavailable');
    expect(others).toEqual([]);
    expect(sentence).toMatch(/cannot be there when/);
    const rows = await desk.server.rows<{ facts: object }>('SELECT facts FROM timetable_proposal');
    expect(rows.filter(({ facts }) => 'hours' in facts || 'visits' in facts)).toEqual([]);
  });

  it('what somebody has changed in another window is not overwritten, and a fault stands beside its field', async () => {
    expect(await say(presenter, {}, 0)).toMatchObject({ status: 409, body: { code: 'stale-hours' } });
    expect(await say(presenter, { hours: [half('2027-06-11', 'morning')] })).toMatchObject({
      status: 400,
      body: { code: 'invalid-hours', errors: [{ field: 'hours.0.day' }] },
    });
  });

  it('nobody else reads it, and whoever has to be at no talk has none', async () => {
    const other = await desk.server.signIn(talks[1]?.presenters[0]?.id ?? '');
    expect((await kept(other)).hours).toEqual([]);
    const attendee = await desk.server.person('Ada', ['attendee']);
    for (const who of [attendee, desk.organiser]) {
      expect(await who.ask('GET', 'own-hours')).toMatchObject({ status: 403 });
      expect(await say(who, {}, 0)).toMatchObject({ status: 403 });
    }
    for (const who of [attendee, other]) {
      expect(await who.ask('GET', 'timetable/rooms')).toMatchObject({ status: 403 });
      expect(await rule({ pauseMinutes: 5 }, who)).toMatchObject({ status: 403 });
    }
    const log = await desk.server.rows('SELECT 1 FROM audit_entry WHERE person_id = $1', [presenter.id]);
    expect(log).toEqual([]);
  });

  it('a room has what somebody says of themselves, and is not guessed from their words any more', async () => {
    await say(presenter, { needs: ['step-free', 'hearing-loop'] });
    expect((await desk.talk(talks[0])).needs).toEqual(['step-free', 'hearing-loop']);
    await say(presenter, {});
    expect((await desk.talk(talks[0])).needs).toEqual([]);
  });

  it('a chair is not asked to chair while they cannot be there, and a mentor comes once who can come once only', async () => {
    const chair = await desk.server.person('Carla', ['chair']);
    await say(chair, { hours: [half(WEDNESDAY ?? '', 'morning')], comesFor: 'half-day' });
    const { at } = await desk.cleared();
    await desk.move([step(await desk.talk(talks[1]), at(0, 0, 0)), step(await desk.talk(talks[2]), at(1, 0, 0))]);
    const { chairs, reasons } = await desk.organiser.post<Schemas['ProposedChairsDto']>('timetable/chairs/propose');
    expect(chairs.map(({ code, chairId }) => [code, chairId])).toEqual([
      ['1A', null],
      ['2A', chair.id],
    ]);
    expect(reasons.join(' ')).not.toMatch(/because/);
    const { instance } = await desk.read();
    expect((instance as unknown as TimetableInstance).people?.[chair.id]).toEqual({
      ...{ name: 'Carla', closed: [{ session: 0, from: 0, to: 4 }], comesFor: 'half-day' },
    });
  });

  it('keeps a closed room empty, tells of ways and pauses that are too short, and says beside the field what cannot be', async () => {
    const { rooms, blocks, at } = await desk.cleared();
    const [one, other] = rooms.map(({ id }) => id);
    const closed = [{ roomId: one ?? '', blockId: blocks[0]?.id ?? '' }];
    const ways = [{ oneId: other ?? '', otherId: one ?? '', minutes: 20 }];
    expect(await rule({ closed, ways, pauseMinutes: 10 })).toMatchObject({ status: 200 });
    const { moves } = await proposed();
    expect(moves).toHaveLength(talks.length);
    expect(moves.filter(({ after }) => after?.roomId === one && after?.blockId === blocks[0]?.id)).toEqual([]);

    const [person] = talks[3]?.presenters ?? [];
    const presents = (submission?: Talk) =>
      desk.server.rows('UPDATE submission_author SET person_id = $1 WHERE submission_id = $2 AND presenter', [
        ...[person?.id, submission?.submissionId],
      ]);
    const [before] = talks[4]?.presenters ?? [];
    await presents(talks[4]);
    await desk.move([step(await desk.talk(talks[3]), at(0, 0, 0)), step(await desk.talk(talks[4]), at(0, 1, 1))]);
    expect(await said('Room Closed')).toHaveLength(1);
    expect(await said('Walking')).toEqual([expect.stringContaining('0 minutes for a way of 20')]);
    expect(await said('Pause')).toEqual([expect.stringContaining('10 are wanted')]);
    await desk.server.rows('UPDATE submission_author SET person_id = $1 WHERE submission_id = $2 AND presenter', [
      ...[before?.id, talks[4]?.submissionId],
    ]);

    const everywhere = blocks.map(({ id }) => ({ roomId: one ?? '', blockId: id }));
    expect(await rule({ closed: everywhere, pauseMinutes: 500 })).toMatchObject({
      status: 400,
      body: { code: 'invalid-room-rules', errors: [{ field: 'pauseMinutes' }, { field: 'closed.0' }] },
    });
    expect(await rule({}, desk.other, 0)).toMatchObject({
      status: 409,
      body: { code: 'stale', theirs: { pauseMinutes: 10, closed } },
    });
    const { items } = await desk.organiser.get<Schemas['TimetableHistoryDto']>('timetable/history');
    expect(items.map(({ kind }) => kind)).toContain('facts');
    await rule({ closed: [], ways: [], pauseMinutes: 0 });
  });

  it('looks for a room that holds who is expected, and lets no number be overwritten unseen', async () => {
    const { at } = await desk.cleared();
    await desk.move([step(await desk.talk(talks[5]), at(0, 2, 0))]);
    const { submissionId } = talks[5] as Talk;
    const expect100 = { submissionId, audience: 100, before: null };
    expect(await desk.organiser.ask('PUT', 'timetable/audience', { body: expect100 })).toMatchObject({ status: 200 });
    expect((await desk.talk(talks[5])).audience).toBe(100);
    expect(await said('Capacity')).toHaveLength(1);
    expect(await desk.other.ask('PUT', 'timetable/audience', { body: { ...expect100, audience: 20 } })).toMatchObject({
      status: 409,
      body: { code: 'stale', theirs: 100 },
    });
    const none = { submissionId, audience: null, before: 100 };
    await desk.organiser.put('timetable/audience', none);
    expect((await desk.talk(talks[5])).audience).toBeNull();
  });

  it('is taken along by who said it, and goes with them', async () => {
    await say(presenter, { hours: [half(THURSDAY ?? '', 'morning', 'rather')], comesFor: 'day' });
    const { id } = await presenter.post<Schemas['ArchiveDto']>('/api/v1/me/archives');
    const archive = await fetch(new URL(`/api/v1/me/archive?id=${id}`, presenter.base), {
      headers: { cookie: presenter.cookieHeader },
    });
    const file = unzipSync(new Uint8Array(await archive.arrayBuffer()))['everything.json'] ?? new Uint8Array();
    const { data } = JSON.parse(strFromU8(file));
    expect(data.attendance).toMatchObject([{ 'you come for': 'day' }]);
    expect(data.private_hours).toMatchObject([{ kind: 'rather' }]);
    await presenter.post('/api/v1/me/erasure', { word: 'Erase me', keepsName: false });
    await desk.server.rows('UPDATE erasure SET due_at = now() WHERE person_id = $1', [presenter.id]);
    await desk.server.rows(`SELECT graphile_worker.add_job('every-hour', '{}')`);
    await eventually(async () => {
      const left = await desk.server.rows(
        `SELECT person_id FROM attendance WHERE person_id = $1 UNION ALL SELECT person_id FROM private_hours WHERE person_id = $1`,
        [presenter.id],
      );
      if (left.length > 0) throw new Error('Something of it is left.');
    });
  });
});
