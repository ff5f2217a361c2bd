import { inWaitingOrder, nextWaiting, type Room, type WaitingWork } from './next-waiting';

const waits = (code: string, mean: number, changes: Partial<WaitingWork> = {}): WaitingWork => ({
  ...{ submissionId: code, code, mean, adjusted: null, spread: 0, count: 2 },
  ...{ trackId: 'a', wishedType: 'talk', position: null, ...changes },
});
const room = (changes: Partial<Room> = {}): Room => ({
  ...{ places: { talk: null, 'lightning-talk': null, poster: null }, trackPlaces: [], taken: [], ...changes },
});

describe('the waiting list', () => {
  it('goes by the reviews, of the same mean by the codes, unless organisers have put it right', () => {
    const works = [waits('UG-003', 3), waits('UG-002', 4), waits('UG-001', 3)];
    expect(inWaitingOrder(works).map(({ code }) => code)).toEqual(['UG-002', 'UG-001', 'UG-003']);
    const put = [...works, waits('UG-004', 1, { position: 1 }), waits('UG-005', 1, { position: 0 })];
    expect(inWaitingOrder(put).map(({ code }) => code)).toEqual(['UG-005', 'UG-004', 'UG-002', 'UG-001', 'UG-003']);
  });

  it('offers a talk to those who wish to speak, and a poster to anybody', () => {
    const works = [waits('UG-001', 5, { wishedType: 'poster' }), waits('UG-002', 4, { wishedType: 'lightning-talk' })];
    expect(nextWaiting(works, 'talk', room())?.code).toBe('UG-002');
    expect(nextWaiting(works, 'poster', room())?.code).toBe('UG-001');
    expect(nextWaiting([], 'poster', room())).toBeNull();
  });

  it('never goes beyond the places of a type or of a track', () => {
    const works = [waits('UG-001', 5), waits('UG-002', 4, { trackId: 'b' })];
    const taken = [{ type: 'talk', trackId: 'a', count: 3 }];
    const places = { talk: 3, 'lightning-talk': null, poster: null };
    expect(nextWaiting(works, 'talk', room({ taken, places }))).toBeNull();
    expect(nextWaiting(works, 'poster', room({ taken, places }))?.code).toBe('UG-001');
    expect(nextWaiting(works, 'talk', room({ taken, trackPlaces: [{ trackId: 'a', places: 3 }] }))?.code).toBe(
      'UG-002',
    );
  });
});
