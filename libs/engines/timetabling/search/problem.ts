import { weightOf } from '../constraints/catalogue';
import type { SessionChair, Term, TimetableInstance } from '../model/instance';
import { ATTENDEES, AUTHORS, indexClashes, ORDER, PRESENTERS } from './clash-index';
import type { Measures } from './rules/measures';
import { addRoomPrices } from './rules/own-prices';
import { compileRules, type Rules } from './rules/rules';
import type { Stay } from './rules/stay-ledger';

/**
 * An instance as numbers for the search, with all weights multiplied in. A cell is `session * rooms + room`; tables are
 * flat, row by row. Talks, tracks, sessions and rooms keep their numbers.
 */
export interface Problem extends Measures {
  readonly sessions: number;
  readonly tracks: number;
  readonly slotsOf: Int32Array;
  readonly trackOf: Int32Array;
  readonly orderOf: Int32Array;
  readonly talksOfTrack: readonly Int32Array[];
  /** Whether any talk of the track has an order that costs. */
  readonly ordered: Uint8Array;
  /** talk × session, talk × room: what the talk costs there, all its slots together. */
  readonly talkSession: Float64Array;
  readonly talkRoom: Float64Array;
  /** track × cell: what an opened cell costs. */
  readonly trackCell: Float64Array;
  /** track × track, the one in the lower room first: what two cells of one session cost. */
  readonly together: Float64Array;
  /** Where each talk's clashes begin in the next three; one entry more than talks. */
  readonly clashFrom: Int32Array;
  readonly clashWith: Int32Array;
  /** What a clash costs in one session, and for each slot in common. */
  readonly clashSession: Float64Array;
  readonly clashSlot: Float64Array;
  readonly extraRoom: number;
  readonly parallel: number;
  readonly interrupted: number;
  readonly outOfOrder: number;
  /** Whether it matters at which slot of its cell a talk stands. */
  readonly slotsMatter: boolean;
  /** What is asked for beyond the published terms. */
  readonly rules: Rules | undefined;
}

type Weight = (term: Term) => number;

function clashTables(instance: TimetableInstance, weight: Weight) {
  const talks = instance.submissions.length;
  const either = (why: number, presenters: number, attendees: number): number =>
    (why & PRESENTERS ? presenters : 0) + (why & ATTENDEES ? attendees : 0);
  const inSession = [weight('Presenters Conflicts'), weight('Attendees Conflicts')] as const;
  const inSlot = [weight('Presenters Conflicts Timeslot Level'), weight('Attendees Conflicts Timeslot Level')] as const;
  const neighbours = instance.submissions.map((): [number, number, number][] => []);
  const alike = alikeInParallel(instance, weight('Alike in Parallel'));
  const asked =
    (inSession[0] + inSlot[0] > 0 ? PRESENTERS : 0) |
    (inSession[1] + inSlot[1] > 0 ? ATTENDEES : 0) |
    (weight('Submissions Order') > 0 ? ORDER : 0) |
    (weight('Co-authors') > 0 ? AUTHORS : 0);
  const clashes = asked > 0 ? indexClashes(instance, asked) : new Map<number, number>();
  for (const key of alike.keys()) if (!clashes.has(key)) clashes.set(key, 0);
  for (const [key, why] of clashes) {
    const session = either(why, ...inSession) + (alike.get(key) ?? 0);
    const slot =
      either(why, ...inSlot) +
      (why & ORDER ? weight('Submissions Order') : 0) +
      (why & AUTHORS ? weight('Co-authors') : 0);
    if (session === 0 && slot === 0) continue;
    const [a, b] = [Math.floor(key / talks), key % talks];
    neighbours[a]!.push([b, session, slot]);
    neighbours[b]!.push([a, session, slot]);
  }
  const flat = neighbours.flat();
  const clashFrom = new Int32Array(talks + 1);
  for (const [talk, list] of neighbours.entries()) clashFrom[talk + 1] = clashFrom[talk]! + list.length;
  return {
    clashFrom,
    clashWith: Int32Array.from(flat, ([other]) => other),
    clashSession: Float64Array.from(flat, ([, session]) => session),
    clashSlot: Float64Array.from(flat, ([, , slot]) => slot),
  };
}

/** By the key of a pair: what it costs that two talks that are alike run during one session. */
function alikeInParallel({ alike = [], submissions }: TimetableInstance, weight: number): Map<number, number> {
  const prices = new Map<number, number>();
  for (const [a, b, likeness] of weight > 0 ? alike : []) {
    const key = Math.min(a, b) * submissions.length + Math.max(a, b);
    if (likeness > 0) prices.set(key, (prices.get(key) ?? 0) + likeness * weight);
  }
  return prices;
}

function trackTables(instance: TimetableInstance, weight: Weight) {
  const { sessions, rooms, tracks } = instance;
  const cells = sessions.length * rooms.length;
  const trackCell = new Float64Array(tracks.length * cells);
  const together = new Float64Array(tracks.length * tracks.length);
  for (const [track, { chairs }] of tracks.entries()) {
    for (const session of sessions.keys()) {
      for (const room of rooms.keys()) {
        trackCell[track * cells + session * rooms.length + room] =
          weight('Tracks_Sessions|Penalty') * instance.trackSession[track]![session]! +
          weight('Tracks_Rooms|Penalty') * instance.trackRoom[track]![room]! +
          weight('Sessions_Rooms|Penalty') * instance.sessionRoom[session]![room]!;
      }
    }
    for (const [other, { chairs: others }] of tracks.entries()) {
      if (other === track) continue;
      together[track * tracks.length + other] =
        weight('Similar Tracks') * instance.similar[track]![other]! +
        (chairs.some((person) => others.includes(person)) ? weight('Chairs Conflicts') : 0);
    }
  }
  return { trackCell, together };
}

function talkTables(instance: TimetableInstance, weight: Weight) {
  const { submissions, sessions, rooms } = instance;
  const talkSession = new Float64Array(submissions.length * sessions.length);
  const talkRoom = new Float64Array(submissions.length * rooms.length);
  for (const [talk, { slots, sessionPenalty, timezonePenalty, roomPenalty }] of submissions.entries()) {
    for (const session of sessions.keys()) {
      talkSession[talk * sessions.length + session] =
        slots *
        (weight('Submissions_Sessions|Penalty') * sessionPenalty[session]! +
          weight('Submissions_Timezones') * timezonePenalty[session]!);
    }
    for (const room of rooms.keys()) {
      talkRoom[talk * rooms.length + room] = slots * weight('Submissions_Rooms|Penalty') * roomPenalty[room]!;
    }
  }
  addRoomPrices(instance, weight, talkRoom);
  return { talkSession, talkRoom };
}

/**
 * Compiles an instance for the search.
 * @param only price this term alone, so that a move can be explained rule by rule
 * @param chairs who chairs which cell: they stay there whatever moves
 * @param stay talks of which few are to move
 */
export function compile(
  instance: TimetableInstance,
  only?: Term,
  chairs: readonly SessionChair[] = [],
  stay?: Stay,
): Problem {
  const weight: Weight = (term) => (only === undefined || only === term ? weightOf(instance, term) : 0);
  const { submissions, sessions, rooms, tracks } = instance;
  const outOfOrder = weight('Submissions Order');
  const clashes = clashTables(instance, weight);
  const talksOfTrack = tracks.map((_, track) =>
    Int32Array.from([...submissions.keys()].filter((talk) => submissions[talk]!.track === track)),
  );
  const ordered = Uint8Array.from(talksOfTrack, (talks) =>
    outOfOrder > 0 && talks.some((talk) => submissions[talk]!.order > 0) ? 1 : 0,
  );
  const width = Math.max(1, ...sessions.map(({ slots }) => slots));
  const rules = compileRules(instance, weight, chairs, width, stay);
  return {
    talks: submissions.length,
    sessions: sessions.length,
    rooms: rooms.length,
    tracks: tracks.length,
    cells: sessions.length * rooms.length,
    width,
    slotsOf: Int32Array.from(sessions, ({ slots }) => slots),
    trackOf: Int32Array.from(submissions, ({ track }) => track),
    lengthOf: Int32Array.from(submissions, ({ slots }) => slots),
    orderOf: Int32Array.from(submissions, ({ order }) => order),
    talksOfTrack,
    ordered,
    ...talkTables(instance, weight),
    ...trackTables(instance, weight),
    ...clashes,
    extraRoom: weight('Number of Rooms per Track'),
    parallel: weight('Parallel Tracks'),
    interrupted: weight('Consecutive Tracks'),
    outOfOrder,
    slotsMatter: ordered.includes(1) || clashes.clashSlot.some((price) => price > 0) || (rules?.slotsMatter ?? false),
    rules,
  };
}
