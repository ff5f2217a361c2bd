import type { Id } from '@colloquy/kernel';
import type { PosterAreaEntry, RoomEntry } from '../../domain/set-up/rooms-faults';
import { posterAreasFaults, roomsFaults } from '../../domain/set-up/rooms-faults';
import {
  type TrackEntry,
  type TypeEntry,
  tracksFaults,
  typesFaults,
} from '../../domain/set-up/tracks-and-types-faults';
import { removedInUse, replaceRows, unknownRows } from './replace-rows';
import type { SectionWriter } from './section-writer';
import type { Uses } from './set-up-contributions';

type WithId<Row> = Row & { readonly id?: Id | undefined };

const tidy = <Row extends { readonly name: string }>(rows: readonly Row[]): Row[] =>
  rows.map((row, position) => ({ ...row, name: row.name.trim(), position }));

/** The fields of work. A track without a letter gets the first that is free. */
export const tracksSection: SectionWriter<readonly WithId<TrackEntry>[]> = {
  section: 'tracks',
  read(entries, standing, uses) {
    const rows = withLetters(tidy(entries));
    return {
      faults: [
        ...unknownRows('tracks', rows, standing.tracks),
        ...removedInUse('tracks', rows, standing.tracks, uses.track, ({ name }) => `The track "${name}"`),
        ...tracksFaults(rows),
      ],
      write: (tx) =>
        replaceRows(
          tx,
          standing.id,
          'track',
          [
            ['name', 'name', 'text'],
            ['letter', 'letter', 'text'],
          ],
          rows,
        ),
    };
  },
};

function withLetters<Row extends TrackEntry>(tracks: readonly Row[]): Row[] {
  const free = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].filter((letter) =>
    tracks.every((track) => track.letter.trim().toUpperCase() !== letter),
  );
  return tracks.map((track) => ({ ...track, letter: track.letter.trim().toUpperCase() || (free.shift() ?? '') }));
}

/** The ways to present, in the order in which authors are offered them. */
export const typesSection: SectionWriter<readonly WithId<TypeEntry>[]> = {
  section: 'types',
  read(entries, standing, uses) {
    const rows = tidy(entries);
    // Submissions know their form: a type may go as long as another one of the form stays.
    const stays = new Set(rows.filter(({ id }) => id !== undefined).map(({ form }) => form));
    const last = new Map<Id, Uses>([...uses.type].filter(([id]) => !stays.has(formOf(id))));
    function formOf(id: Id): TypeEntry['form'] {
      return standing.types.find((type) => type.id === id)?.form ?? 'talk';
    }
    const reformed = rows.flatMap(({ id, form }, place) => {
      const was = standing.types.find((type) => type.id === id);
      const use = was && was.form !== form ? last.get(was.id) : undefined;
      const message = `"${was?.name}" has ${use?.words}, so it stays what it is. Add another type instead.`;
      return use ? [{ field: `types.${place}.form`, message }] : [];
    });
    return {
      faults: [
        ...unknownRows('types', rows, standing.types),
        ...removedInUse('types', rows, standing.types, last, ({ name }) => `"${name}"`),
        ...reformed,
        ...typesFaults(rows),
      ],
      write: (tx) =>
        replaceRows(
          tx,
          standing.id,
          'presentation_type',
          [
            ['name', 'name', 'text'],
            ['form', 'form', 'text'],
            ['minutes', 'minutes', 'int'],
            ['discussion_minutes', 'discussionMinutes', 'int'],
            ['word_limit', 'wordLimit', 'int'],
            ['position', 'position', 'int'],
          ],
          rows,
        ),
    };
  },
};

/** A room as it is entered, whole. */
export type WholeRoomEntry = RoomEntry & { readonly stepFree: boolean; readonly hearingLoop: boolean };

/** The rooms, in the order in which programmes show them. */
export const roomsSection: SectionWriter<readonly WholeRoomEntry[]> = {
  section: 'rooms',
  read(entries, standing, uses) {
    const rows = tidy(entries).map((row) => ({
      ...row,
      equipment: [...new Set(row.equipment.map((piece) => piece.trim()).filter(Boolean))],
    }));
    const areas = new Map(
      standing.posterAreas.map((area): [Id, Uses] => [
        area.roomId,
        { count: 1, words: `the poster area "${area.name}"` },
      ]),
    );
    return {
      faults: [
        ...unknownRows('rooms', rows, standing.rooms),
        ...removedInUse('rooms', rows, standing.rooms, new Map([...areas, ...uses.room]), ({ name }) => name),
        ...roomsFaults(rows, standing.posterAreas),
      ],
      write: (tx) =>
        replaceRows(
          tx,
          standing.id,
          'room',
          [
            ['name', 'name', 'text'],
            ['capacity', 'capacity', 'int'],
            ['step_free', 'stepFree', 'boolean'],
            ['hearing_loop', 'hearingLoop', 'boolean'],
            ['use', 'use', 'text'],
            ['equipment', 'equipment', 'text[]'],
            ['position', 'position', 'int'],
          ],
          rows,
        ),
    };
  },
};

/** A poster area as it is entered, whole. */
export type WholePosterAreaEntry = WithId<PosterAreaEntry> & { readonly quiet: boolean; readonly stepFree: boolean };

/** Where posters hang, and what the house has for them. */
export const posterAreasSection: SectionWriter<readonly WholePosterAreaEntry[]> = {
  section: 'posters',
  read(entries, standing) {
    const rows = tidy(entries);
    return {
      faults: [...unknownRows('posterAreas', rows, standing.posterAreas), ...posterAreasFaults(rows, standing.rooms)],
      write: (tx) =>
        replaceRows(
          tx,
          standing.id,
          'poster_area',
          [
            ['name', 'name', 'text'],
            ['room_id', 'roomId', 'uuid'],
            ['boards', 'boards', 'int'],
            ['board_width_cm', 'boardWidthCm', 'int'],
            ['board_height_cm', 'boardHeightCm', 'int'],
            ['sockets', 'sockets', 'int'],
            ['quiet', 'quiet', 'boolean'],
            ['step_free', 'stepFree', 'boolean'],
            ['position', 'position', 'int'],
          ],
          rows,
        ),
    };
  },
};
