import { USUAL_ABSTRACT } from './abstract-rules/abstract-rules';
import { conferenceFaults, type WholeSetUp } from './conference-faults';

const conference: WholeSetUp = {
  slug: 'student-research-2027',
  title: 'Student Research Conference',
  kind: 'showcase',
  timeZone: 'Europe/London',
  startsOn: '2027-06-09',
  endsOn: '2027-06-10',
  venue: 'Example University',
  about: [],
  contact: 'conference@example.org',
  notices: [],
  demo: false,
  state: 'call-open',
  types: [{ id: 't', name: 'Talk', form: 'talk', minutes: 12, discussionMinutes: 2, wordLimit: 250 }],
  phases: [],
  tracks: [],
  rooms: [],
  blocks: [
    { id: '1', name: 'Morning', startsAt: '2027-06-09T08:00:00.000Z', endsAt: '2027-06-09T09:00:00.000Z' },
    { id: '2', name: 'Noon', startsAt: '2027-06-09T09:00:00.000Z', endsAt: '2027-06-09T10:00:00.000Z' },
  ],
  gatherings: [],
  posterAreas: [],
  abstract: USUAL_ABSTRACT,
  privacy: { controllerName: '', controllerContact: '', retention: [] },
};
const fieldsOf = (change: Partial<WholeSetUp>) =>
  conferenceFaults({ ...conference, ...change }).map(({ field }) => field);

describe('the set-up of a conference', () => {
  it('may have blocks that touch', () => {
    expect(conferenceFaults(conference)).toEqual([]);
  });

  it.each<[string, Partial<WholeSetUp>, string]>([
    ['a short name with capitals', { slug: 'Student Research' }, 'slug'],
    ['no title', { title: '  ' }, 'title'],
    ['a last day before the first', { endsOn: '2027-06-08' }, 'endsOn'],
    [
      'a discussion as long as the talk',
      { types: conference.types.map((type) => ({ ...type, discussionMinutes: 12 })) },
      'types.0.discussionMinutes',
    ],
    ['a zone that nobody knows', { timeZone: 'Europe/Nowhere' }, 'timeZone'],
    [
      'blocks that overlap',
      { blocks: conference.blocks.map((block) => ({ ...block, endsAt: '2027-06-09T09:30:00.000Z' })) },
      'blocks.1.starts',
    ],
  ])('is refused with %s', (_, change, field) => {
    expect(fieldsOf(change)).toEqual([field]);
  });

  it('is told all its faults at once', () => {
    expect(fieldsOf({ slug: '', title: '', endsOn: '2027-01-01' })).toEqual(['title', 'slug', 'endsOn']);
  });
});
