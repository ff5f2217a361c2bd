import { LIVE_STATES, PAIRING_STATES, type PairingState, type Said, stateAfter, worksTogether } from './pairing';

const reachable = (from: PairingState): Set<PairingState> => {
  const found = new Set<PairingState>();
  const visit = (state: PairingState): void => {
    for (const next of PAIRING_STATES[state]) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(from);
  return found;
};

describe('the states of a pairing', () => {
  it('let every live pairing end when the work is withdrawn', () => {
    for (const state of LIVE_STATES) expect(PAIRING_STATES[state]).toContain('ended');
  });

  it('never bring a declined pairing back: the work gets a new one', () => {
    expect(reachable('declined').size).toBe(0);
  });

  it('bring an ended one back only to where a pairing can end from', () => {
    for (const state of PAIRING_STATES.ended) expect(PAIRING_STATES[state]).toContain('ended');
  });

  it('ask the mentor before the pairing becomes active', () => {
    for (const [from, targets] of Object.entries(PAIRING_STATES)) {
      if ((targets as readonly string[]).includes('active')) expect(['published', 'accepted', 'ended']).toContain(from);
    }
  });

  it('let two work together once they are introduced, until the end', () => {
    const states = Object.keys(PAIRING_STATES) as PairingState[];
    expect(states.filter(worksTogether)).toEqual(['active']);
  });

  it.each<[Said | null, Said | null, boolean, PairingState]>([
    [null, null, true, 'published'],
    ['accepted', null, true, 'published'],
    [null, 'accepted', true, 'published'],
    ['declined', null, true, 'declined'],
    ['accepted', 'declined', true, 'declined'],
    ['accepted', 'accepted', false, 'accepted'],
    ['accepted', 'accepted', true, 'active'],
  ])('after the mentor said %s and the mentee %s, training done %s: %s', (mentor, mentee, isTrained, state) => {
    expect(stateAfter({ mentor, mentee }, isTrained)).toBe(state);
    if (state !== 'published') expect(PAIRING_STATES.published).toContain(state);
  });
});
