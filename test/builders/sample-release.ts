import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Board } from '@colloquy/engines/poster-layout';
import { createRandom, minutesAfter, seededId } from '@colloquy/kernel';
import { parse } from 'csv-parse/sync';
import type {
  Release,
  ReleasePerson,
  ReleaseSession,
  ReleaseSubmission,
} from '../../libs/features/programme/domain/release';

type Row = Record<'UID' | 'title' | 'authors' | 'abstract' | 'keywords' | 'track' | 'pdf_url', string>;

/** Where the real abstracts stand, from the root of the project. */
const DATA = join('apps', 'cli', 'demo', 'data');

function rowsOf(file: string): Row[] {
  return parse(readFileSync(join(DATA, file), 'utf8'), { columns: true });
}

function floorBoards(count: number): Board[] {
  return Array.from({ length: count }, (_, index) => {
    const run = Math.floor(index / 10);
    const place = run % 2 === 0 ? index % 10 : 9 - (index % 10);
    return {
      number: index + 1,
      at: { x: 3 + place * 1.5, y: 3 + run * 3 },
      facing: 90,
      width: 1.2,
      run: `R${run + 1}`,
      features: index % 10 === 0 ? (['power', 'step-free'] as const) : [],
    };
  });
}

/**
 * A release made of real abstracts without any engine: talks in the order of the file, every second one a poster.
 * Valid by default and the same each time; for specs and looks at outputs.
 * @param size how many abstracts; above 48 they come from the main conference (up to 778)
 */
export function sampleRelease(size = 48): Release {
  const random = createRandom('sample release');
  const id = () => seededId(random);
  const people = new Map<string, ReleasePerson>();
  const person = (name: string): ReleasePerson => {
    const words = name.split(' ');
    const known = people.get(name) ?? {
      id: id(),
      name,
      sortName: [words.at(-1), words.slice(0, -1).join(' ')].join(', '),
    };
    people.set(name, known);
    return known;
  };
  const tracks = ['Meaning and understanding', 'Many languages', 'Language and society', 'Methods'].map((name, i) => ({
    id: id(),
    name,
    letter: 'ABCD'[i] ?? 'Z',
  }));
  const rows = rowsOf(size > 48 ? 'main_papers.csv' : 'srw_papers.csv').slice(0, size);
  const submissions: ReleaseSubmission[] = rows.map((row, index) => ({
    id: id(),
    code: `UG-${String(index + 1).padStart(3, '0')}`,
    title: row.title,
    abstract: row.abstract,
    keywords: row.keywords.split('|'),
    trackId: tracks[Math.floor((index * tracks.length) / rows.length)]!.id,
    type: index % 2 ? 'poster' : 'talk',
    authors: row.authors
      .split('|')
      .map((name, i) => ({ personId: person(name).id, presenter: i === 0, affiliations: [i % 2] })),
    affiliations: ['Department of Linguistics, Example University', 'School of Computing, Sample College'],
    mentorIds: [person(`Mentor Number${(index % 9) + 1}`).id],
    source: row.pdf_url ? { url: row.pdf_url, licence: 'CC BY 4.0' } : null,
  }));
  const roomNames = ['Brunel Theatre', 'Somerville 2.04', 'Hodgkin 1.10', 'Wheatstone 3.01', 'Great Hall'];
  const rooms = roomNames.map((name, i) => ({
    id: id(),
    name,
    capacity: 120 - i * 20,
    stepFree: i !== 2,
    hearingLoop: i < 2,
  }));
  const talks = submissions.filter(({ type }) => type === 'talk');
  const blocks = [
    '2026-06-10T08:30:00.000Z',
    '2026-06-10T10:30:00.000Z',
    '2026-06-10T13:00:00.000Z',
    '2026-06-11T08:30:00.000Z',
    '2026-06-11T10:30:00.000Z',
    '2026-06-11T13:00:00.000Z',
  ].map((startsAt, i) => ({ id: id(), name: `Block ${i + 1}`, startsAt, endsAt: minutesAfter(startsAt, 72) }));
  const perSession = Math.max(1, Math.ceil(talks.length / (blocks.length * 4)));
  const sessions: ReleaseSession[] = [];
  for (let at = 0; at < talks.length; at += perSession) {
    const index = sessions.length;
    const block = blocks[Math.floor(index / 4) % blocks.length]!;
    const group = talks.slice(at, at + perSession);
    sessions.push({
      id: id(),
      code: `${Math.floor(index / 4) + 1}${'ABCD'[index % 4]}`,
      title: tracks.find(({ id: track }) => track === group[0]!.trackId)!.name,
      trackId: group[0]!.trackId,
      roomId: rooms[index % 4]!.id,
      blockId: block.id,
      chairId: person(`Chair Number${(index % 5) + 1}`).id,
      startsAt: block.startsAt,
      endsAt: minutesAfter(block.startsAt, group.length * 12),
      talks: group.map((talk, i) => ({
        submissionId: talk.id,
        startsAt: minutesAfter(block.startsAt, i * 12),
        endsAt: minutesAfter(block.startsAt, i * 12 + 12),
        discussionMinutes: 2,
      })),
    });
  }
  const posters = submissions.filter(({ type }) => type === 'poster');
  const boards = floorBoards(posters.length);
  const depth = 3 * Math.ceil(boards.length / 10) + 3;
  return {
    format: 'colloquy-release/1',
    number: 1,
    publishedAt: '2026-05-20T09:00:00.000Z',
    conference: {
      slug: 'student-research-2026',
      title: 'Student Research Conference 2026',
      kind: 'cross-pathway',
      timeZone: 'Europe/London',
      startsOn: '2026-06-10',
      endsOn: '2026-06-11',
      venue: 'Brunel Building, Example University',
      about: [
        'Two days of student research on language and computers: *talks* of twelve minutes and a poster session.',
      ],
      contact: 'conference@example.org',
      notices: ['Abstracts: ACL 2020, CC BY 4.0. Rooms, times and mentors are invented.'],
    },
    changes: [],
    tracks,
    rooms,
    people: [...people.values()],
    submissions,
    blocks,
    gatherings: [
      {
        id: id(),
        title: 'Registration and coffee',
        startsAt: '2026-06-10T08:00:00.000Z',
        endsAt: '2026-06-10T08:30:00.000Z',
        place: 'Foyer',
      },
      {
        id: id(),
        title: 'Lunch',
        startsAt: '2026-06-10T12:00:00.000Z',
        endsAt: '2026-06-10T13:00:00.000Z',
        place: 'Great Hall',
      },
    ],
    sessions,
    posterSessions: [
      {
        id: id(),
        title: 'Poster session',
        roomId: rooms[4]!.id,
        startsAt: '2026-06-10T14:30:00.000Z',
        endsAt: '2026-06-10T16:00:00.000Z',
        shifts: [
          { name: 'Odd boards', startsAt: '2026-06-10T14:30:00.000Z', endsAt: '2026-06-10T15:15:00.000Z' },
          { name: 'Even boards', startsAt: '2026-06-10T15:15:00.000Z', endsAt: '2026-06-10T16:00:00.000Z' },
        ],
        floorPlan: {
          name: 'Great Hall',
          outline: [
            { x: 0, y: 0 },
            { x: 20, y: 0 },
            { x: 20, y: depth },
            { x: 0, y: depth },
          ],
          doors: [
            { at: { x: 10, y: depth }, width: 2, kind: 'entrance', label: 'Main door' },
            { at: { x: 20, y: 4 }, width: 1.2, kind: 'exit', label: 'Fire exit' },
          ],
          areas: [],
          power: [{ x: 1, y: 3 }],
          runs: [],
          boards,
        },
        placements: posters.map((poster, i) => ({ boardNumber: i + 1, submissionId: poster.id, shift: i % 2 })),
      },
    ],
  };
}
