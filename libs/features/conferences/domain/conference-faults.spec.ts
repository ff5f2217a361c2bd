import type { Conference } from './conference';
import { conferenceFaults } from './conference-faults';

const conference: Conference = {
  id: 'c',
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
  talkMinutes: 12,
  discussionMinutes: 2,
  abstractWordLimit: 250,
  phases: [],
  tracks: [],
  rooms: [],
  blocks: [
    { id: '1', name: 'Morning', startsAt: '2027-06-09T08:00:00.000Z', endsAt: '2027-06-09T09:00:00.000Z' },
    { id: '2', name: 'Noon', startsAt: '2027-06-09T09:00:00.000Z', endsAt: '2027-06-09T10:00:00.000Z' },
  ],
  gatherings: [],
};
const fieldsOf = (change: Partial<Conference>) =>
  conferenceFaults({ ...conference, ...change }).map(({ field }) => field);

describe('the set-up of a conference', () => {
  it('may have blocks that touch', () => {
    expect(conferenceFaults(conference)).toEqual([]);
  });

  it.each<[string, Partial<Conference>, string]>([
    ['a short name with capitals', { slug: 'Student Research' }, 'slug'],
    ['no title', { title: '  ' }, 'title'],
    ['a last day before the first', { endsOn: '2027-06-08' }, 'endsOn'],
    ['a discussion as long as the talk', { discussionMinutes: 12 }, 'discussionMinutes'],
    ['a zone that nobody knows', { timeZone: 'Europe/Nowhere' }, 'timeZone'],
    [
      'blocks that overlap',
      { blocks: conference.blocks.map((block) => ({ ...block, endsAt: '2027-06-09T09:30:00.000Z' })) },
      'blocks.1',
    ],
  ])('is refused with %s', (_, change, field) => {
    expect(fieldsOf(change)).toEqual([field]);
  });

  it('is told all its faults at once', () => {
    expect(fieldsOf({ slug: '', title: '', endsOn: '2027-01-01' })).toEqual(['slug', 'title', 'endsOn']);
  });
});
