import { applyDeed, backTo, takeMade, versionsOf } from './apply-deed';
import type { Deed } from './desk';
import { sampleDesk, sampleHall } from './sample-desk';

const hung = (run: string) => sampleHall.boards.find((board) => board.run === run)?.number ?? 0;
const desk = sampleDesk(
  [
    { submissionId: 'a', board: hung('R1'), shift: 1, version: 4 },
    { submissionId: 'b', board: hung('R2'), shift: 0, version: 5 },
  ],
  { things: [{ kind: 'run', id: 'R1', version: 3 }] },
);
const noRun: Deed = { what: 'hall', steps: [{ kind: 'run', id: 'R1', value: null }] };
const places = ({ posters }: typeof desk) => posters.map(({ board, shift }) => [board, shift]);

describe('a deed before the server has answered', () => {
  it('hangs posters, which keep their shift where none is said, and is taken back by what stood before', () => {
    const deed: Deed = {
      what: 'posters',
      steps: [
        { submissionId: 'a', to: { board: 3 } },
        { submissionId: 'b', to: null },
      ],
    };
    const after = applyDeed(desk, deed);
    expect(places(after)).toEqual([
      [3, 1],
      [null, null],
    ]);
    expect(places(applyDeed(after, backTo(desk, deed)))).toEqual(places(desk));
    expect([...versionsOf(desk, deed)]).toEqual([
      ['a', 4],
      ['b', 5],
    ]);
  });

  it('sends a poster to those that wait when its board goes; the boards that stay keep their numbers', () => {
    const after = applyDeed(desk, noRun);
    expect(places(after)).toEqual([
      [null, null],
      [hung('R2'), 0],
    ]);
    const numbers = sampleHall.boards.filter(({ run }) => run === 'R2').map(({ number }) => number);
    expect(after.floorPlan.boards.map(({ number }) => number).sort()).toEqual(numbers.sort());
    expect([...versionsOf(desk, noRun)]).toEqual([['run R1', 3]]);
    expect(applyDeed(after, backTo(desk, noRun)).floorPlan.boards).toHaveLength(sampleHall.boards.length);
  });

  it('gives way to what the server has made of it, and never to an older version of the desk', () => {
    const moved = [{ submissionId: 'a', version: 9, board: 2, shift: 0 }];
    expect(takeMade(desk, { version: 9, moved })).toMatchObject({
      version: 9,
      posters: [{ version: 9, board: 2 }, {}],
    });
    expect(takeMade({ ...desk, version: 12 }, { version: 9, moved }).version).toBe(12);
  });
});
