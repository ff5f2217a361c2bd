import type { TimetableInstance } from '../model/instance';
import { sum } from './linear-program';
import type { Relaxation } from './relaxed-timetable';

/** What the rooms cost: those that a track has, those that are used in a session, those that talks would rather avoid. */
export function chargeRooms({ program, problem, cells }: Relaxation, instance: TimetableInstance): void {
  const { sessions, rooms, extraRoom, talkRoom, talksOfTrack } = problem;
  const trackRoom = instance.weights['Tracks_Rooms|Penalty'] ?? 0;
  const sessionRoom = instance.weights['Sessions_Rooms|Penalty'] ?? 0;
  const costsByRoom = [...talkRoom, ...instance.trackRoom.flat().map((price) => price * trackRoom)].some(
    (price) => price > 0,
  );
  const costsByCell = sessionRoom > 0 && instance.sessionRoom.flat().some((price) => price > 0);
  if (extraRoom === 0 && !costsByRoom && !costsByCell) return;

  const opened = instance.sessionRoom.map((prices, session) => {
    const row = prices.map((price) => program.variable(sessionRoom * price, 1, false));
    program.exactly(
      0,
      ...sum(row),
      ...sum(
        cells.map((ofTrack) => ofTrack[session]),
        -1,
      ),
    );
    return row;
  });
  const had = cells.map((_, track) =>
    instance.trackRoom[track]!.map((price) => program.variable(trackRoom * price, sessions)),
  );
  for (let room = 0; room < rooms; room += 1) {
    program.exactly(
      0,
      ...sum(opened.map((row) => row[room])),
      ...sum(
        had.map((row) => row[room]),
        -1,
      ),
    );
  }
  for (const [track, row] of cells.entries()) {
    program.exactly(0, ...sum(row), ...sum(had[track]!, -1));
    if (talksOfTrack[track]!.length === 0) continue;
    const used = had[track]!.map((cellsThere) => {
      const isUsed = program.variable(extraRoom);
      program.atMost(0, [cellsThere, 1], [isUsed, -sessions]);
      return isUsed;
    });
    program.constant -= extraRoom;
    program.atLeast(1, ...sum(used));
    for (const here of row) program.atMost(0, [here, 1], ...sum(used, -1));
    for (const talk of talksOfTrack[track]!) {
      const prices = Array.from({ length: rooms }, (_, room) => talkRoom[talk * rooms + room]!);
      if (prices.every((price) => price === 0)) continue;
      const inRoom = prices.map((price) => program.variable(price, 1, false));
      program.exactly(1, ...sum(inRoom));
      for (const [room, there] of inRoom.entries()) program.atMost(0, [there, 1], [used[room]!, -1]);
    }
  }
}
