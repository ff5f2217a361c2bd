import { mayBecome, nextCode, SUBMISSION_STATES, type SubmissionState } from './submission';

describe('the states of a submission', () => {
  it('lead only to states that exist', () => {
    const states = Object.keys(SUBMISSION_STATES);
    for (const targets of Object.values(SUBMISSION_STATES))
      for (const target of targets) expect(states).toContain(target);
  });

  it('never bring a withdrawn or declined work back by themselves', () => {
    for (const to of Object.keys(SUBMISSION_STATES) as SubmissionState[]) {
      expect(mayBecome('withdrawn', to)).toBe(false);
      expect(mayBecome('declined', to)).toBe(false);
    }
  });

  it('let an author withdraw at any time before the end', () => {
    for (const from of ['draft', 'submitted', 'in revision', 'waitlisted', 'accepted', 'confirmed'] as const) {
      expect(mayBecome(from, 'withdrawn')).toBe(true);
    }
  });
});

describe('the code of the next submission', () => {
  it('follows the highest in use, whatever else is there', () => {
    expect(nextCode([])).toBe('UG-001');
    expect(nextCode(['UG-009', 'PGR-400', 'UG-011', 'UG-x'])).toBe('UG-012');
    expect(nextCode(['UG-999'])).toBe('UG-1000');
  });
});
