/** A conference as `colloquy conference create` reads it: two days of talks in three rooms, and a hall for posters. */
export interface ConferenceFile {
  readonly slug: string;
  readonly title: string;
  readonly [field: string]: unknown;
}

/** Valid by default: three tracks, six cells for four talks each. */
export function conferenceFile(changes: Partial<ConferenceFile> = {}): ConferenceFile {
  const room = (name: string, capacity: number, use: 'talks' | 'posters') => ({
    ...{ name, capacity, use },
    ...{ stepFree: true, hearingLoop: false },
  });
  const span = (day: string, from: string, to: string) => ({
    startsAt: `2027-06-${day}T${from}:00.000Z`,
    endsAt: `2027-06-${day}T${to}:00.000Z`,
  });
  return {
    slug: 'student-research',
    title: 'Student Research Conference',
    kind: 'cross-pathway',
    timeZone: 'Europe/London',
    startsOn: '2027-06-09',
    endsOn: '2027-06-10',
    venue: 'Brunel Building, Example University',
    about: ['Two days of student research.'],
    contact: 'conference@example.org',
    notices: ['Abstracts: ACL 2020, CC BY 4.0. Rooms, times and roles are invented.'],
    types: [
      { name: 'Talk', form: 'talk', minutes: 15, discussionMinutes: 5, wordLimit: 300 },
      { name: 'Lightning talk', form: 'lightning-talk', minutes: 5, discussionMinutes: 0, wordLimit: 300 },
      { name: 'Poster', form: 'poster', minutes: 45, discussionMinutes: 0, wordLimit: 300 },
    ],
    phases: [
      { name: 'submission', startsAt: '2027-01-11T00:00:00.000Z', endsAt: '2027-02-12T00:00:00.000Z' },
      { name: 'event', ...span('09', '08:00', '17:00') },
    ],
    tracks: ['Meaning', 'Languages', 'Methods'].map((name, index) => ({ name, letter: 'ABC'[index] })),
    rooms: [
      room('Brunel Theatre', 120, 'talks'),
      room('Somerville Room', 60, 'talks'),
      room('Hodgkin Room', 45, 'talks'),
      room('Great Hall', 200, 'posters'),
    ],
    blocks: [
      { name: 'Wednesday morning', ...span('09', '09:00', '10:00') },
      { name: 'Thursday morning', ...span('10', '09:00', '10:00') },
    ],
    gatherings: [{ title: 'Lunch', place: 'Foyer', ...span('09', '12:00', '13:00') }],
    ...changes,
  };
}
