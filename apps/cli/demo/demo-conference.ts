import { layOutHall, type Obstacle } from '@colloquy/engines/poster-layout';
import {
  type Block,
  type Gathering,
  type Phase,
  type PresentationType,
  type Room,
  type SetUp,
  type Track,
  USUAL_ABSTRACT,
} from '@colloquy/features/conferences';
import type { PosterSession } from '@colloquy/features/posters';
import { type Id, type Instant, minutesAfter, type Random, seededId } from '@colloquy/kernel';

/** How large a demo is wanted: the student workshop, or the whole main conference. */
export type DemoSize = 'small' | 'large';

/** When the demo's programme is published, and its days. */
const PUBLISHED_AT = '2027-05-24T09:00:00.000Z';
const DAYS = ['2027-06-09', '2027-06-10', '2027-06-11'] as const;
const TALK_MINUTES = 12;

interface Scale {
  readonly days: number;
  /** Starts of the blocks on each day, in UTC; British Summer Time is an hour later. */
  readonly blocks: readonly string[];
  readonly slots: number;
  readonly rooms: readonly (readonly [name: string, capacity: number, stepFree: boolean, hearingLoop: boolean])[];
  readonly hall: { readonly width: number; readonly depth: number; readonly obstacles: readonly Obstacle[] };
}

/** Something in the hall with four walls, from its top left corner. */
function standing(
  id: string,
  kind: Obstacle['kind'],
  label: string,
  [x, y]: readonly [number, number],
  [wide, deep]: readonly [number, number],
): Obstacle {
  const [right, bottom] = [x + wide, y + deep];
  return {
    id,
    kind,
    label,
    outline: [
      { x, y },
      { x: right, y },
      { x: right, y: bottom },
      { x, y: bottom },
    ],
  };
}

const SCALES: Record<DemoSize, Scale> = {
  small: {
    days: 2,
    blocks: ['08:30', '10:15', '12:45'],
    slots: 4,
    rooms: [
      ['Brunel Theatre', 120, true, true],
      ['Somerville Room', 60, true, true],
      ['Hodgkin Room', 45, true, false],
      ['Wheatstone Room', 40, false, false],
    ],
    hall: {
      width: 18,
      depth: 14,
      obstacles: [
        standing('P1', 'stage', 'Stage', [16.6, 9.4], [1.4, 4]),
        standing('P2', 'pillar', 'Pillar', [0, 9], [0.4, 0.4]),
      ],
    },
  },
  large: {
    days: 3,
    blocks: ['08:30', '10:15', '12:45', '14:30'],
    slots: 5,
    rooms: [
      ['Brunel Theatre', 300, true, true],
      ['Somerville Theatre', 240, true, true],
      ['Hodgkin Room', 120, true, true],
      ['Wheatstone Room', 120, true, false],
      ['Lovelace Room', 90, true, false],
      ['Bragg Room', 90, true, false],
      ['Franklin Room', 80, true, false],
      ['Seacole Room', 60, false, false],
    ],
    hall: { width: 62, depth: 44, obstacles: [] },
  },
};

/** Phases of the demo's year, as calendar days. */
const PHASE_DAYS: readonly (readonly [Phase['name'], string, string])[] = [
  ['interest', '2026-11-02', '2027-01-08'],
  ['submission', '2027-01-11', '2027-02-12'],
  ['mentoring', '2027-02-15', '2027-03-19'],
  ['review', '2027-03-22', '2027-04-16'],
  ['decision', '2027-04-19', '2027-04-30'],
  ['preparation', '2027-05-03', '2027-06-08'],
  ['event', '2027-06-09', '2027-06-11'],
  ['afterwards', '2027-06-14', '2027-07-30'],
];

/** A conference ready to be created, with its poster session. */
export interface DemoConference {
  readonly conference: Omit<SetUp, 'version'>;
  readonly posterSession: PosterSession;
  readonly publishedAt: Instant;
}

/**
 * The set-up of the demo: a cross-pathway conference with real abstracts and an invented place.
 * @param posters how many boards the hall needs
 */
export function demoConference(
  size: DemoSize,
  tracks: readonly Track[],
  posters: number,
  random: Random,
): DemoConference {
  const scale = SCALES[size];
  const id = (): Id => seededId(random);
  const days = DAYS.slice(0, scale.days);
  const blocks = days.flatMap((day, dayIndex) =>
    scale.blocks.map((start, index): Block => {
      const startsAt = `${day}T${start}:00.000Z`;
      const name = `Block ${dayIndex * scale.blocks.length + index + 1}`;
      return { id: id(), name, startsAt, endsAt: minutesAfter(startsAt, scale.slots * TALK_MINUTES) };
    }),
  );
  const rooms = scale.rooms.map(
    ([name, capacity, stepFree, hearingLoop]): Room => ({
      id: id(),
      name,
      capacity,
      stepFree,
      hearingLoop,
      use: 'talks',
      equipment: ['projector', 'lectern microphone'],
    }),
  );
  const hall: Room = {
    id: id(),
    name: 'Great Hall',
    capacity: 400,
    stepFree: true,
    hearingLoop: true,
    use: 'posters',
    equipment: [],
  };
  const conference = {
    id: id(),
    slug: size === 'small' ? 'student-research-2027' : 'student-research-2027-large',
    title: 'Student Research Conference 2027',
    kind: 'cross-pathway' as const,
    timeZone: 'Europe/London',
    startsOn: days[0] ?? DAYS[0],
    endsOn: days.at(-1) ?? DAYS[0],
    venue: 'Brunel Building, Example University',
    about: [
      'Students present what they have found out about language and computers: in talks of ten minutes with two for questions, and on posters where there is time to talk.',
      'Every presenter has worked on the abstract with a mentor who does research in the field. Come because a title makes you curious; no knowledge of the field is needed to ask a good question.',
    ],
    contact: 'conference@example.org',
    notices: [
      'This is a demonstration. The abstracts are real: they were presented at ACL 2020 and are published in the ACL Anthology under CC BY 4.0; each names its authors and its source.',
      'The conference, its place and times, who mentors or chairs, and all reviews are invented, from a fixed seed.',
    ],
    demo: true,
    state: 'call-open' as const,
    phases: PHASE_DAYS.map(([name, from, to]) => ({
      name,
      startsAt: `${from}T08:00:00.000Z`,
      endsAt: `${name === 'event' ? days.at(-1) : to}T17:00:00.000Z`,
    })),
    tracks,
    rooms: [...rooms, hall],
    blocks,
    gatherings: days.flatMap((day, index) => gatheringsOf(day, index, days.length, id)),
  };
  const posterSession = posterSessionOf(days[0] ?? DAYS[0], hall, scale, posters, id);
  return { conference: { ...conference, ...offersOf(hall, posters, id) }, posterSession, publishedAt: PUBLISHED_AT };
}

/** How work is presented, where the posters hang, and who answers for people's data. */
function offersOf(
  hall: Room,
  posters: number,
  id: () => Id,
): Pick<SetUp, 'types' | 'posterAreas' | 'abstract' | 'privacy'> {
  const wordLimit = 300;
  const type = (name: string, form: PresentationType['form'], minutes: number, discussionMinutes: number) => ({
    ...{ id: id(), name, form, minutes, discussionMinutes, wordLimit },
  });
  return {
    types: [
      type('Talk', 'talk', TALK_MINUTES, 2),
      type('Lightning talk', 'lightning-talk', 5, 0),
      type('Poster', 'poster', 45, 0),
    ],
    posterAreas: [
      {
        ...{ id: id(), name: 'The hall', roomId: hall.id, boards: posters, boardWidthCm: 120, boardHeightCm: 180 },
        ...{ sockets: 2, quiet: false, stepFree: true },
      },
    ],
    abstract: USUAL_ABSTRACT,
    privacy: {
      controllerName: 'Example University',
      controllerContact: 'data-protection@example.org',
      retention: [
        { kind: 'needs', months: 1 },
        { kind: 'mentoring', months: 6 },
        { kind: 'reviews', months: 12 },
        { kind: 'mail', months: 12 },
        { kind: 'log', months: 24 },
        { kind: 'submissions', months: 36 },
      ],
    },
  };
}

function gatheringsOf(day: string, index: number, days: number, id: () => Id): Gathering[] {
  const at = (title: string, from: string, to: string, place: string): Gathering => ({
    id: id(),
    title,
    startsAt: `${day}T${from}:00.000Z`,
    endsAt: `${day}T${to}:00.000Z`,
    place,
  });
  return [
    at(index === 0 ? 'Registration and coffee' : 'Coffee', '08:00', '08:30', 'Foyer'),
    ...(index === 0 ? [at('Welcome', '08:20', '08:30', 'Brunel Theatre')] : []),
    at('Lunch', '11:30', '12:45', 'Great Hall'),
    ...(index === days - 1 ? [at('Thanks and farewell', '15:45', '16:15', 'Brunel Theatre')] : []),
  ];
}

/** The posters hang on the first afternoon, in two shifts, so that neighbours can visit each other. */
function posterSessionOf(day: string, room: Room, scale: Scale, posters: number, id: () => Id): PosterSession {
  const startsAt = `${day}T${scale.days === 2 ? '14:00' : '15:45'}:00.000Z`;
  const [middle, endsAt] = [minutesAfter(startsAt, 45), minutesAfter(startsAt, 90)];
  const { width, depth, obstacles } = scale.hall;
  return {
    id: id(),
    title: 'Poster session',
    roomId: room.id,
    startsAt,
    endsAt,
    shifts: [
      { name: 'First shift', startsAt, endsAt: middle },
      { name: 'Second shift', startsAt: middle, endsAt },
    ],
    floorPlan: {
      ...layOutHall({
        name: room.name,
        width,
        depth,
        posters,
        doors: [
          { at: { x: width / 2, y: depth }, width: 2.4, kind: 'entrance', label: 'Main entrance' },
          { at: { x: width, y: 2 }, width: 1.6, kind: 'exit', label: 'Fire exit' },
        ],
        power: [
          { x: 0, y: depth / 3 },
          { x: width, y: depth / 2 },
        ],
      }),
      obstacles,
    },
  };
}
