import { createRandom, type Id, type Random } from '@colloquy/kernel';
import type { Desk, DeskSession, KeptStep, StandingTalk, TalkRecord } from './desk';
import type { Frame, FrameTalk, Place } from './frame';
import { type PlannedChange, planChange } from './plan-change';
import { refuseDoubleBooking } from './refuse-double-booking';
import { staleSteps, standingPlace, type VersionedStep } from './stale-steps';

const CHANGES = 10_000;
const TALKS = 40;

function frame(): Frame {
  const blocks = ['09:00', '11:00', '14:00'].map((time, index) => ({
    ...{ id: `block-${index}`, name: `Block ${index}`, slots: 6 },
    startsAt: `2027-06-09T${time}:00.000Z`,
    endsAt: `2027-06-09T${String(Number(time.slice(0, 2)) + 1).padStart(2, '0')}:30:00.000Z`,
  }));
  const talks = Array.from({ length: TALKS }, (_, index): FrameTalk => {
    const number = String(index).padStart(2, '0');
    return {
      ...{ submissionId: `talk-${number}`, code: `UG-${number}`, title: `Talk ${number}`, slots: 1 + (index % 3) },
      trackId: `track-${index % 3}`,
      // Some people present two works.
      presenterIds: [`person-${index % 30}`],
    };
  });
  return {
    ...{ slotMinutes: 15, blocks, talks: new Map(talks.map((talk) => [talk.submissionId, talk])), names: {} },
    rooms: [0, 1, 2].map((index) => ({ id: `room-${index}`, name: `Room ${index}` })),
    tracks: [0, 1, 2].map((index) => ({ id: `track-${index}`, name: `Track ${index}` })),
  };
}

/** The desk after a change, as the database would have it. */
function after(desk: Desk, { placed, sessions, gone, steps }: PlannedChange): Desk {
  const version = desk.version + 1;
  const standing = new Map<Id, StandingTalk>(desk.standing);
  const records = new Map<Id, TalkRecord>(desk.records);
  for (const { submissionId, after: kept } of steps) {
    standing.delete(submissionId);
    records.set(submissionId, { submissionId, version, pinned: false, joins: kept?.joins ?? null, note: '' });
  }
  for (const { talk, sessionId, place } of placed) {
    const { startsAt, endsAt } = place;
    standing.set(talk.submissionId, { submissionId: talk.submissionId, sessionId, startsAt, endsAt });
  }
  const changed = new Set([...sessions, ...gone].map(({ id }) => id));
  const others: DeskSession[] = desk.sessions.filter(({ id }) => !changed.has(id));
  return { ...desk, version, standing, records, sessions: [...others, ...sessions] };
}

/** What somebody wants, from what they saw last: to move talks, exchange them, or take over a plan that is some time old. */
function wanted(seen: Desk, random: Random): VersionedStep[] {
  const ids = random.shuffle([...seen.frame.talks.keys()]).slice(0, 1 + random.int(3));
  const place = (): Place => ({
    ...{ blockId: `block-${random.int(3)}`, roomId: `room-${random.int(3)}`, slot: random.int(4) },
  });
  const places = ids.map((id) => standingPlace(seen, id));
  const exchange = random.int(3) === 0;
  return ids.map((submissionId, index) => ({
    ...{ submissionId, version: seen.records.get(submissionId)?.version ?? 0 },
    to: exchange ? (places[(index + 1) % ids.length] ?? null) : random.int(6) === 0 ? null : place(),
  }));
}

/** What must be so at every moment. */
function faultsOf(desk: Desk): string[] {
  const faults: string[] = [];
  const talks = [...desk.standing.values()];
  for (const talk of talks) {
    const session = desk.sessions.find(({ id }) => id === talk.sessionId);
    if (!session || talk.startsAt < session.startsAt || talk.endsAt > session.endsAt)
      faults.push(`${talk.submissionId} is outside its session`);
    const people = desk.frame.talks.get(talk.submissionId)?.presenterIds ?? [];
    for (const other of talks) {
      if (other.submissionId <= talk.submissionId || other.startsAt >= talk.endsAt || talk.startsAt >= other.endsAt)
        continue;
      const shared = desk.frame.talks.get(other.submissionId)?.presenterIds.some((id) => people.includes(id));
      if (other.sessionId === talk.sessionId || shared) faults.push(`${talk.submissionId} meets ${other.submissionId}`);
    }
  }
  for (const { id } of desk.sessions)
    if (!talks.some(({ sessionId }) => sessionId === id)) faults.push(`${id} is empty`);
  return faults;
}

it(`loses and overwrites nothing in ${CHANGES} changes of three who see what the others did only now and then`, () => {
  const random = createRandom(11);
  let desk: Desk = {
    ...{
      conferenceId: 'conference',
      version: 0,
      frame: frame(),
      sessions: [],
      standing: new Map(),
      records: new Map(),
    },
    ...{ lockedRooms: new Set(), lockedBlocks: new Set() },
  };
  const seen = [desk, desk, desk];
  const told = new Map<Id, KeptStep['after']>();
  const counts = { made: 0, stale: 0, doubleBooked: 0 };
  for (let change = 0; change < CHANGES; change += 1) {
    const who = random.int(3);
    if (random.int(3) === 0) seen[who] = desk;
    const view = seen[who] ?? desk;
    const steps = wanted(view, random);
    const stale = staleSteps(desk, steps);
    const unseen = steps.filter(({ submissionId }) => {
      const moved =
        JSON.stringify(standingPlace(view, submissionId)) !== JSON.stringify(standingPlace(desk, submissionId));
      return moved && stale.every((one) => one.submissionId !== submissionId);
    });
    for (const { submissionId, to } of unseen) expect(standingPlace(desk, submissionId)).toEqual(to);
    if (stale.length > 0) {
      counts.stale += 1;
      continue;
    }
    const planned = planChange(desk, steps, { titleOf: () => '' });
    try {
      refuseDoubleBooking(desk, planned);
    } catch {
      counts.doubleBooked += 1;
      continue;
    }
    for (const { submissionId, before, after: kept } of planned.steps) {
      expect(before).toEqual(told.get(submissionId) ?? null);
      told.set(submissionId, kept);
    }
    desk = after(desk, planned);
    seen[who] = desk;
    counts.made += 1;
    if (change % 50 === 0) expect(faultsOf(desk)).toEqual([]);
  }
  expect(faultsOf(desk)).toEqual([]);
  expect(counts.made + counts.stale + counts.doubleBooked).toBe(CHANGES);
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(CHANGES / 20);
  expect(desk.version).toBe(counts.made);
  for (const [id, kept] of told) expect(standingPlace(desk, id) === null).toBe(kept === null);
});
