import { freeLetter, letterName, nextWork, queueState, whyClosed } from './queue';

const closedIn = (state: string, inConflict = false) => whyClosed({ code: 'UG-001', state, inConflict });

describe('the queue of a reviewer', () => {
  it('tells what is begun, sent, and changed since', () => {
    const state = (sent: number | null, revision: number, of = 'submitted') =>
      queueState({ state: of, sent, revision, inConflict: false });
    expect([state(null, 0), state(null, 2), state(2, 2), state(2, 3), state(2, 3, 'accepted')]).toEqual([
      ...['to write', 'begun', 'submitted', 'changed', 'closed'],
    ]);
  });

  it('leads to what others have reviewed least, to what was put off last, and among equals by the lot', () => {
    const work = (submissionId: string, others: number, lot: string, skippedAt: string | null = null) => ({
      ...{ submissionId, others, lot, skippedAt },
    });
    const put = '2027-01-01T00:00:00.000Z';
    expect(nextWork([work('a', 2, '1'), work('b', 0, '2', put), work('c', 1, '9'), work('d', 1, '3')])).toBe('d');
    expect(nextWork([work('b', 0, '2', put)])).toBe('b');
    expect(nextWork([])).toBeNull();
  });

  it('says why a work needs no review any more', () => {
    expect(closedIn('in revision')).toBeNull();
    expect(closedIn('withdrawn')).toContain('withdrawn by its authors');
    expect(closedIn('submitted', true)).toContain('a part in UG-001');
    // Whether it was accepted or declined is told by its authors, not here.
    expect(closedIn('accepted')).toBe(closedIn('declined'));
  });

  it('gives letters by a lot among those that are free', () => {
    expect(freeLetter([], 3, 7)).toBe(1);
    expect(freeLetter([1], 3, 7)).toBe(2);
    expect(freeLetter([0, 1, 2], 3, 7)).toBe(3);
    expect([0, 25, 26].map(letterName)).toEqual(['A', 'Z', 'AA']);
  });
});
