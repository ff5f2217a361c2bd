import { planChanges, type Standing } from './plan-changes';

const work = (code: string, changes: Partial<Standing> = {}): Standing => ({
  ...{ id: code, code, state: 'submitted', sent: true, trackId: 'a', typeId: 't', lateUntil: null },
  ...{ undoable: false, mark: `mark of ${code}` },
  ...changes,
});
const wish = ({ id, mark }: Standing, to: string | null) => ({ id, mark, to });
const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);

describe('an organiser who changes several works at once', () => {
  const [one, there, draft, gone] = [
    work('UG-1'),
    work('UG-2', { trackId: 'b' }),
    work('UG-3', { state: 'draft', sent: false, trackId: null }),
    work('UG-4', { state: 'withdrawn', undoable: true }),
  ];
  const all = [one, there, draft, gone];

  it('moves what can be moved, and is told of the others with their reasons', () => {
    const wishes = [...all.map((each) => wish(each, 'b')), { id: 'UG-9', mark: '', to: 'b' }];
    const plan = planChanges('track', wishes, all);
    expect(plan.doing).toEqual([
      { id: 'UG-1', code: 'UG-1', was: 'a', to: 'b' },
      { id: 'UG-3', code: 'UG-3', was: null, to: 'b' },
    ]);
    expect([codes(plan.same), codes(plan.stale), codes(plan.refused)]).toEqual([['UG-2'], [''], ['UG-4']]);
  });

  it('does not touch what somebody else has changed since', () => {
    const plan = planChanges('track', [{ ...wish(one, 'b'), mark: 'older' }, wish(draft, 'b')], all);
    expect([codes(plan.doing), codes(plan.stale)]).toEqual([['UG-3'], ['UG-1']]);
  });

  it('takes a track away from a draft alone', () => {
    const drafts = [one, work('UG-5', { state: 'draft', sent: false })];
    const plan = planChanges(
      'track',
      drafts.map((each) => wish(each, null)),
      drafts,
    );
    expect([codes(plan.doing), codes(plan.refused)]).toEqual([['UG-5'], ['UG-1']]);
  });

  it('withdraws and brings back, each as far as the state allows', () => {
    const wishes = all.map((each) => wish(each, null));
    expect(codes(planChanges('withdraw', wishes, all).doing)).toEqual(['UG-1', 'UG-2', 'UG-3']);
    expect(codes(planChanges('bring back', wishes, all).doing)).toEqual(['UG-4']);
    const late = [work('UG-4', { state: 'withdrawn' })];
    expect(codes(planChanges('bring back', [wish(late[0]!, null)], late).refused)).toEqual(['UG-4']);
  });

  it('lets works come late while something can be sent in, whatever the instant is written like', () => {
    const until = '2027-03-01T12:00:00.000Z';
    const works = [one, work('UG-6', { lateUntil: until }), work('UG-7', { state: 'accepted' })];
    const plan = planChanges(
      'late',
      works.map((each) => wish(each, '2027-03-01T13:00:00+01:00')),
      works,
    );
    expect([codes(plan.doing), codes(plan.same), codes(plan.refused)]).toEqual([['UG-1'], ['UG-6'], ['UG-7']]);
  });
});
