import { USUAL_ABSTRACT } from '../abstract-rules/abstract-rules';
import { sectionsOf } from './sections';
import type { SetUp } from './set-up';

const empty: SetUp = {
  id: 'c',
  slug: 'student-research-2027',
  title: 'Student Research',
  kind: 'showcase',
  timeZone: 'Europe/London',
  startsOn: '2027-06-09',
  endsOn: '2027-06-10',
  venue: '',
  about: [],
  contact: '',
  notices: [],
  demo: false,
  state: 'setting-up',
  version: 1,
  phases: [],
  tracks: [],
  types: [],
  rooms: [],
  blocks: [],
  gatherings: [],
  posterAreas: [],
  abstract: USUAL_ABSTRACT,
  privacy: { controllerName: '', controllerContact: '', retention: [] },
};
const alone = { organisers: 1, sections: [] };
const states = (setUp: SetUp) =>
  Object.fromEntries(sectionsOf(setUp, alone).map(({ section, state }) => [section, state]));

const filled: SetUp = {
  ...empty,
  contact: 'conference@example.org',
  phases: [{ name: 'submission', startsAt: '2027-01-11T09:00:00.000Z', endsAt: '2027-02-12T17:00:00.000Z' }],
  tracks: [{ id: '1', name: 'Meaning', letter: 'A' }],
  types: [{ id: '2', name: 'Talk', form: 'talk', minutes: 12, discussionMinutes: 2, wordLimit: 250 }],
  privacy: { controllerName: 'Example University', controllerContact: 'data@example.org', retention: [] },
};

describe('the list of what is to be set up', () => {
  it('tells what has to be done before the call from what can wait', () => {
    expect(states(empty)).toEqual({
      ...{ basics: 'to do', phases: 'to do', tracks: 'to do', types: 'to do', abstract: 'done', privacy: 'to do' },
      ...{ rooms: 'optional', days: 'optional', posters: 'optional', people: 'optional' },
    });
    expect(sectionsOf(empty, alone).filter(({ state, faults }) => state === 'to do' && faults.length === 0)).toEqual(
      [],
    );
  });

  it('has nothing against opening the call once that is done', () => {
    expect(sectionsOf(filled, alone).flatMap(({ faults }) => faults)).toEqual([]);
    expect(sectionsOf(filled, alone).find(({ section }) => section === 'phases')?.sentence).toBe(
      'Abstracts can be sent in until 17:00 on Friday 12 February 2027.',
    );
  });

  it('asks for another look where a change elsewhere has made something wrong', () => {
    const block = {
      id: '3',
      name: 'Morning',
      startsAt: '2027-06-09T08:00:00.000Z',
      endsAt: '2027-06-09T09:00:00.000Z',
    };
    const moved = { ...filled, blocks: [block], startsOn: '2027-07-09', endsOn: '2027-07-09' };
    expect(states(moved)).toMatchObject({ days: 'needs another look', basics: 'done' });
  });

  it('lists the sections that other rooms tell of in their place', () => {
    const reviewing = { section: 'reviewing' as const, state: 'done' as const, sentence: 'Two criteria.', faults: [] };
    const listed = sectionsOf(filled, { organisers: 2, sections: [reviewing] }).map(({ section }) => section);
    expect(listed.slice(-3)).toEqual(['reviewing', 'people', 'privacy']);
  });
});
