/**
 * Synthetic student conferences in the format of the timetabling engine: every talk has one or two student presenters and
 * a mentor who wishes to attend; mentors have several mentees, often across tracks; some present themselves.
 */

/** Talks per mentor, at most. */
const MENTEES = 4;

/**
 * @param {{ talks: number, rooms: number, sessions: number, slots: number, talksPerTrack: number }} size
 * @param {{ int(below: number): number, next(): number }} random the seeded source of chance
 * @returns an instance of which about `talks / (rooms * sessions * slots)` is full
 */
export function studentConference({ talks, rooms, sessions, slots, talksPerTrack }, random) {
  const tracks = Math.ceil(talks / talksPerTrack);
  const list = (length, make) => Array.from({ length }, (_, at) => make(at));
  const mentors = Math.ceil(talks / 3);
  const mentees = new Int32Array(mentors);
  const mentorOf = (track) => {
    for (;;) {
      // Mentors help mostly within two neighbouring tracks, now and then anywhere.
      const home = Math.floor(((track + random.int(2)) / tracks) * mentors) + random.int(Math.ceil(mentors / tracks));
      const mentor = random.int(8) === 0 ? random.int(mentors) : home % mentors;
      if (mentees[mentor] >= MENTEES && random.int(50) > 0) continue;
      mentees[mentor] += 1;
      return mentor;
    }
  };
  const submissions = list(talks, (talk) => {
    const track = Math.floor(talk / talksPerTrack);
    const second = random.int(6) === 0 ? [`S${random.int(talks)}`] : [];
    const mentor = `M${mentorOf(track)}`;
    const own = random.int(25) === 0 ? [`M${random.int(mentors)}`] : [];
    const busy = random.int(20) === 0 ? random.int(sessions) : -1;
    return {
      ref: `T${talk}`,
      track,
      slots: 1,
      order: 0,
      presenters: [...new Set([own[0] ?? `S${talk}`, ...second])],
      attendees: [mentor],
      sessionPenalty: list(sessions, (session) => (session === busy ? 5 : 0)),
      roomPenalty: list(rooms, () => 0),
      timezonePenalty: list(sessions, () => 0),
    };
  });
  const near = (a, b) => (Math.abs(a - b) === 1 ? 3 : Math.abs(a - b) === 2 ? 1 : 0);
  return {
    sessions: list(sessions, (at) => ({ name: `Day ${1 + Math.floor(at / 4)}, block ${1 + (at % 4)}`, slots })),
    rooms: list(rooms, (at) => `Room ${at + 1}`),
    tracks: list(tracks, (at) => ({ name: `Track ${at + 1}`, chairs: [] })),
    submissions,
    similar: list(tracks, (a) => list(tracks, (b) => near(a, b))),
    trackSession: list(tracks, () => list(sessions, () => 0)),
    trackRoom: list(tracks, () => list(rooms, () => 0)),
    sessionRoom: list(sessions, () => list(rooms, () => 0)),
    weights: {
      'Tracks_Sessions|Penalty': 1,
      'Similar Tracks': 2,
      'Number of Rooms per Track': 3,
      'Parallel Tracks': 5,
      'Consecutive Tracks': 5,
      'Submissions_Sessions|Penalty': 10,
      'Presenters Conflicts': 10000,
      'Attendees Conflicts': 20,
    },
  };
}

/** The same conference with all that students ask for: hours, needs, first talks, supporters, mixing, likeness, wishes, pairs. */
export function asking(instance, random) {
  const { sessions, submissions, rooms } = instance;
  const talks = submissions.map((submission) => ({
    ...submission,
    firstTime: random.int(3) === 0,
    audience: 10 + random.int(30),
    mix: { yearGroup: `UG${1 + random.int(3)}`, pathway: `P${random.int(4)}` },
    ...(random.int(15) === 0 ? { needs: ['step-free'] } : {}),
    ...(random.int(5) === 0 ? { coAuthors: [`S${random.int(submissions.length)}`] } : {}),
  }));
  const away = submissions.filter(() => random.int(10) === 0).flatMap(({ presenters }) => presenters);
  const hours = () => ({
    closed: [{ session: random.int(sessions.length) }],
    rather: [{ session: random.int(sessions.length) }],
  });
  return {
    ...instance,
    submissions: talks,
    slotMinutes: 15,
    people: Object.fromEntries(away.map((name) => [name, { name, ...hours() }])),
    roomTags: rooms.map((_, room) => (room % 2 === 0 ? ['step-free'] : [])),
    capacity: rooms.map(() => 25),
    walking: rooms.map((_, from) => rooms.map((_room, to) => (Math.floor(from / 3) === Math.floor(to / 3) ? 0 : 6))),
    pause: 10,
    mixing: ['yearGroup', 'pathway'],
    alike: submissions.map((_, talk) => [talk, (talk + 1 + random.int(5)) % submissions.length, random.next()]),
    wishes: [{ talks: [talks[0].ref], mode: 'preferred', sessions: [0] }],
    pairs: [{ a: talks[1].ref, b: talks[2].ref, mode: 'rather-not-parallel' }],
  };
}
