import { type DecisionCandidate, proposeDecisions } from './propose-decisions';

const work = (code: string, mean: number | null, wishedType: DecisionCandidate['wishedType'] = 'talk') => ({
  ...{ submissionId: code, code, wishedType, mean, adjusted: null, spread: null },
  count: mean === null ? 0 : 2,
});
const outcomes = (works: DecisionCandidate[], places: Parameters<typeof proposeDecisions>[1]) =>
  Object.fromEntries(proposeDecisions(works, places).map(({ submissionId, outcome }) => [submissionId, outcome]));

describe('proposing decisions', () => {
  it('gives the talks to the best who wish one, then posters, then places on the waiting list', () => {
    const works = [work('UG-001', 2), work('UG-002', 5), work('UG-003', 4), work('UG-004', 3)];
    expect(outcomes(works, { talks: 2, posters: 1 })).toEqual({
      'UG-002': 'talk',
      'UG-003': 'talk',
      'UG-004': 'poster',
      'UG-001': 'waitlist',
    });
  });

  it('leaves a better work the poster that it wished for, and a lightning talk takes a talk’s place', () => {
    const works = [work('UG-001', 5, 'poster'), work('UG-002', 4, 'lightning-talk'), work('UG-003', 3)];
    expect(outcomes(works, { talks: 1, posters: 1 })).toEqual({
      'UG-001': 'poster',
      'UG-002': 'lightning-talk',
      'UG-003': 'waitlist',
    });
  });

  it('never lets a work wait while one with a lower mean has a place', () => {
    const works = [work('UG-001', 5, 'poster'), work('UG-002', 4, 'poster'), work('UG-003', 3, 'talk')];
    expect(outcomes(works, { talks: 1, posters: 1 })).toEqual({
      'UG-001': 'poster',
      'UG-002': 'talk',
      'UG-003': 'waitlist',
    });
  });

  it('lets nobody wait while a place of any kind is free', () => {
    const works = ['UG-001', 'UG-002', 'UG-003'].map((code, at) => work(code, 5 - at, 'poster'));
    expect(outcomes(works, { talks: 2, posters: 1 })).toEqual({
      'UG-001': 'poster',
      'UG-002': 'talk',
      'UG-003': 'talk',
    });
  });

  it('breaks ties in order of the codes, whatever order the works come in', () => {
    const works = [work('UG-002', 4), work('UG-001', 4)];
    expect(outcomes(works, { talks: 1, posters: 0 })).toEqual({ 'UG-001': 'talk', 'UG-002': 'waitlist' });
    expect(outcomes(works.reverse(), { talks: 1, posters: 0 })).toEqual({ 'UG-001': 'talk', 'UG-002': 'waitlist' });
  });

  it('declines only below the mean that was asked for, and leaves a work without a review to a person', () => {
    const works = [work('UG-001', 1.9), work('UG-002', 2), work('UG-003', null)];
    const room = { talks: 5, posters: 5 };
    expect(outcomes(works, { ...room, declineBelow: 2 })).toEqual({
      'UG-001': 'decline',
      'UG-002': 'talk',
      'UG-003': 'waitlist',
    });
    expect(outcomes(works, room)).toMatchObject({ 'UG-001': 'talk', 'UG-003': 'waitlist' });
  });

  it('gives lightning talks places of their own where organisers have some, and fills what is left', () => {
    const works = [work('UG-001', 5), work('UG-002', 4, 'lightning-talk'), work('UG-003', 3), work('UG-004', 2)];
    expect(outcomes(works, { talks: 1, lightningTalks: 2, posters: 0 })).toEqual({
      ...{ 'UG-001': 'talk', 'UG-002': 'lightning-talk', 'UG-003': 'lightning-talk', 'UG-004': 'waitlist' },
    });
  });

  it('goes by the adjusted means when organisers wish so, and says that it does', () => {
    const works = [work('UG-001', 4), { ...work('UG-002', 3.5), adjusted: 4.25 }];
    const places = { talks: 1, posters: 0, by: 'adjusted' as const };
    expect(outcomes(works, places)).toEqual({ 'UG-002': 'talk', 'UG-001': 'waitlist' });
    expect(proposeDecisions(works, places)[0]?.reason).toContain('(adjusted mean 4.25 from 2 reviews)');
  });

  it('says why in words that an organiser can check', () => {
    const works = [work('UG-001', 4.5), work('UG-002', 3.25)];
    expect(proposeDecisions(works, { talks: 1, posters: 1 }).map(({ reason }) => reason)).toEqual([
      'UG-001 is number 1 by its reviews (mean 4.50 from 2 reviews) and gets what it wished for.',
      'UG-002 is number 2 by its reviews (mean 3.25 from 2 reviews); the talks went to works before it, so a poster.',
    ]);
  });
});
