import type { Schemas } from '@colloquy/api-client';
import { sampleDesk } from '../model/sample-desk';
import { pastDeeds } from './past-deeds';

const desk = sampleDesk([{ submissionId: 's', board: 2, shift: 0 }]);

const at = (board: number | null, posterSessionId = 'session') => ({ posterSessionId, board, shift: board && 0 });

const change = (
  number: number,
  kind: Schemas['PosterChangeDto']['kind'],
  byId: string,
  more: Partial<Schemas['PosterChangeDto']> = {},
) =>
  ({
    ...{ number, kind, byId, by: byId, at: '2027-01-01T00:00:00.000Z', besides: {}, things: [] },
    steps: [{ submissionId: 's', code: 'UG-s', title: 'One', before: at(1), after: at(2) }],
    ...more,
  }) as Schemas['PosterChangeDto'];

describe('what can be undone of a poster session after the screen was left', () => {
  it('is what this person did to posters and to the hall, and leads back to where it was', () => {
    const things = [{ kind: 'socket' as const, id: 'S1', before: null, after: { x: 1, y: 1 } }];
    const drawn = change(2, 'floor-plan', 'me', { steps: [], things });
    const { done, place } = pastDeeds(desk, [drawn, change(1, 'move', 'me')], 'me');
    expect(place).toBe(2);
    expect(done[0]?.before).toEqual({ what: 'posters', steps: [{ submissionId: 's', to: { board: 1, shift: 0 } }] });
    expect(done[1]?.before).toEqual({ what: 'hall', steps: [{ kind: 'socket', id: 'S1', value: null }] });
  });

  it('is no more what was undone, until something else is done', () => {
    const changes = [change(2, 'undo', 'me'), change(1, 'move', 'me')];
    expect(pastDeeds(desk, changes, 'me')).toMatchObject({ place: 0, done: [{}] });
    expect(pastDeeds(desk, [change(3, 'move', 'me'), ...changes], 'me')).toMatchObject({ place: 1, done: [{}] });
  });

  it('is nothing of others; and a poster that comes from another session goes back to those that wait', () => {
    expect(pastDeeds(desk, [change(1, 'move', 'other')], 'me').done).toEqual([]);
    const steps = [{ submissionId: 's', code: 'UG-s', title: 'One', before: at(7, 'elsewhere'), after: at(2) }];
    const [one] = pastDeeds(desk, [change(1, 'move', 'me', { steps })], 'me').done;
    expect(one?.before).toEqual({ what: 'posters', steps: [{ submissionId: 's', to: null }] });
  });

  it('follows on own versions alone', () => {
    const { links } = pastDeeds(
      desk,
      [change(3, 'move', 'me'), change(2, 'move', 'other'), change(1, 'move', 'me')],
      'me',
    );
    expect(links).toEqual([['s', 2, 3]]);
  });
});
