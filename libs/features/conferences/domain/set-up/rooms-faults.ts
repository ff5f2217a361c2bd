import type { Fault, Id } from '@colloquy/kernel';
import { RowFaults, tooMany } from './row-faults';
import type { PosterArea } from './set-up';

/** A room as it is entered; null where a number is not filled in. */
export interface RoomEntry {
  readonly id?: Id | undefined;
  readonly name: string;
  readonly capacity: number | null;
  readonly use: 'talks' | 'posters';
  readonly equipment: readonly string[];
}

/** What is wrong with the rooms. @param areas the poster areas, which need their rooms */
export function roomsFaults(rooms: readonly RoomEntry[], areas: readonly PosterArea[]): Fault[] {
  const rows = new RowFaults('rooms');
  rows.names(
    rooms.map(({ name }) => name),
    'room',
  );
  rooms.forEach(({ id, capacity, use, equipment }, row) => {
    rows.number(row, 'capacity', capacity, {
      ...{ from: 1, to: 100_000, empty: 'Say how many people fit in.' },
      wrong: 'The capacity is a whole number of people, at least 1.',
    });
    const area = areas.find(({ roomId }) => roomId === id);
    if (area && use !== 'posters') {
      rows.add(row, 'use', `The poster area "${area.name}" is in this room. Move it first, under poster areas.`);
    }
    if (equipment.length > 30) rows.add(row, 'equipment', 'At most 30 pieces of equipment are possible.');
    equipment.forEach((piece, place) => {
      if (piece.length > 100) rows.add(row, `equipment.${place}`, 'Say it in at most 100 characters.');
    });
  });
  return [...tooMany('rooms', rooms, 200), ...rows.faults];
}

/** A poster area as it is entered; null or empty where nothing is filled in. */
export interface PosterAreaEntry {
  readonly name: string;
  readonly roomId: Id | null;
  readonly boards: number | null;
  readonly boardWidthCm: number | null;
  readonly boardHeightCm: number | null;
  readonly sockets: number | null;
}

/** What is wrong with the poster areas. @param rooms all rooms of the conference */
export function posterAreasFaults(
  areas: readonly PosterAreaEntry[],
  rooms: readonly { readonly id: Id; readonly name: string; readonly use: string }[],
): Fault[] {
  const rows = new RowFaults('posterAreas');
  rows.names(
    areas.map(({ name }) => name),
    'poster area',
  );
  areas.forEach(({ roomId, boards, boardWidthCm, boardHeightCm, sockets }, row) => {
    const room = rooms.find(({ id }) => id === roomId);
    if (!roomId) rows.add(row, 'roomId', 'Say in which room it is.');
    else if (!room) rows.add(row, 'roomId', 'This room is not there any more. Choose another one.');
    else if (room.use !== 'posters') {
      rows.add(
        row,
        'roomId',
        `${room.name} is a room for talks. Choose a room for posters, or change its use under rooms.`,
      );
    }
    rows.number(row, 'boards', boards, {
      ...{ from: 1, to: 2000, empty: 'Say how many boards it has.' },
      wrong: 'The number of boards is a whole number, at least 1.',
    });
    for (const [field, side, value] of [
      ['boardWidthCm', 'wide', boardWidthCm],
      ['boardHeightCm', 'high', boardHeightCm],
    ] as const) {
      const wrong = `A board is from 30 to 500 cm ${side}.`;
      rows.number(row, field, value, {
        from: 30,
        to: 500,
        empty: `Say how many centimetres a board is ${side}.`,
        wrong,
      });
    }
    rows.number(row, 'sockets', sockets, {
      ...{ from: 0, to: 2000, empty: 'Say how many sockets there are; 0 for none.' },
      wrong: 'The number of sockets is a whole number, 0 for none.',
    });
  });
  return [...tooMany('posterAreas', areas, 50), ...rows.faults];
}
