import { answerOf } from '@colloquy/api-client';
import { api } from '../../../api/client';
import type { SectionDefinition } from '../frame/definition';
import { keyed, type Row } from '../frame/rows';

/** A room as it is written on the screen. */
export type RoomRow = Row<{
  readonly name: string;
  readonly capacity: number | null;
  readonly use: 'talks' | 'posters';
  readonly stepFree: boolean;
  readonly hearingLoop: boolean;
  readonly equipment: readonly string[];
  readonly usedBy: string;
}>;

/** A room of which nothing is known yet. */
export const emptyRoom = {
  name: '',
  capacity: null,
  use: 'talks',
  stepFree: true,
  hearingLoop: false,
  equipment: ['Projector'],
  usedBy: '',
} as const;

function inWords({ capacity, use, stepFree, hearingLoop, equipment }: RoomRow): string {
  const access = [stepFree ? 'step-free' : 'not step-free', hearingLoop ? 'hearing loop' : ''];
  return [`${capacity ?? '?'} people`, `for ${use}`, ...access, ...equipment].filter(Boolean).join(', ');
}

/** The rooms. */
export const rooms: SectionDefinition<{ readonly rooms: readonly RoomRow[] }> = {
  name: 'rooms',
  toForm: (setUp) => ({ rooms: setUp.rooms.map((room) => keyed({ ...room, use: room.use as RoomRow['use'] })) }),
  put: (conference, form, header) =>
    answerOf(
      api.PUT('/api/v1/conferences/{conference}/set-up/rooms', {
        params: { path: { conference }, header },
        body: {
          rooms: form.rooms.map(({ id, name, capacity, use, stepFree, hearingLoop, equipment }) => ({
            id,
            name,
            capacity,
            use,
            stepFree,
            hearingLoop,
            equipment: [...equipment],
          })),
        },
      }),
    ),
  isEmptyRow: ({ id, name, capacity }: RoomRow) => id === undefined && name.trim() === '' && capacity === null,
  describe: (form) => form.rooms.map((row) => ({ label: row.name || 'A room', text: inWords(row) })),
};
