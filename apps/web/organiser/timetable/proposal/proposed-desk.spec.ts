import { standingOf } from '../model/apply-steps';
import type { Desk } from '../model/desk';
import { at, sampleDesk } from '../model/sample-desk';
import { proposedDesk } from './proposed-desk';

const desk = sampleDesk(
  [{ submissionId: 'a', placement: at('1', 'hall', 0) }, { submissionId: 'b' }, { submissionId: 'new' }],
  {
    instance: { people: { carla: { name: 'Carla' } }, submissions: [{ ref: 'A' }, { ref: 'B' }, { ref: 'N' }] },
  } as unknown as Partial<Desk>,
);

const proposed = (blockId: string, minute: number) => ({
  ...{ code: '2A', title: 'Blue', trackId: 'blue', roomId: 'lab', blockId, chairId: 'carla' },
  ...{ startsAt: '2027-06-10T11:00:00.000Z', endsAt: '2027-06-10T12:00:00.000Z' },
  talks: ['a', 'b'].map((submissionId, place) => ({
    submissionId,
    startsAt: `2027-06-10T11:${minute + 10 * place}:00.000Z`,
    endsAt: '2027-06-10T12:00:00.000Z',
  })),
});

describe('a proposed timetable among others', () => {
  it('is judged where it has every talk, with its tracks and chairs, whatever stands now', () => {
    expect(standingOf(proposedDesk(desk, { sessions: [proposed('4', 20)] }))).toEqual({
      placements: [
        { submission: 'A', session: 3, room: 1, slot: 2 },
        { submission: 'B', session: 3, room: 1, slot: 3 },
      ],
      tracks: [1, 1, 0],
      chairs: [{ session: 3, room: 1, person: 'carla' }],
    });
  });

  it('has no place for talks whose block is gone', () => {
    const { placements, chairs } = standingOf(proposedDesk(desk, { sessions: [proposed('gone', 20)] }));
    expect([placements, chairs]).toEqual([[], []]);
  });
});
