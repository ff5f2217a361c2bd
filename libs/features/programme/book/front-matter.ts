import { dayRange } from '@colloquy/engines/calendar';
import { type Cover, inlineText, type Part, type ProseBlock, plain } from '@colloquy/engines/typesetting';
import type { BookSource } from './book-source';

const KINDS = {
  showcase: 'Undergraduate research showcase',
  'single-topic': 'Student research conference',
  'cross-pathway': 'Cross-pathway student research conference',
  'staff-student': 'Staff and student research conference',
} as const;

/** The cover. */
export function coverOf({ release, times, mark }: BookSource): Cover {
  const { conference, tracks, number, publishedAt } = release;
  return {
    title: conference.title,
    kicker: KINDS[conference.kind],
    dates: dayRange(conference.startsOn, conference.endsOn),
    venue: conference.venue,
    edition: `Programme, edition ${number}, made on ${times.moment(publishedAt)}`,
    tracks: tracks.map(({ id, name }) => ({ ...mark(id), name })),
    notices: conference.notices,
  };
}

function rooms({ release }: BookSource): ProseBlock[] {
  const items = release.rooms.map(({ name, capacity, stepFree, hearingLoop }) => ({
    text: [
      ...plain(name, { strong: true }),
      ...plain(
        `: ${capacity} places, ${stepFree ? 'step-free' : 'not step-free'}${hearingLoop ? ', hearing loop' : ''}`,
      ),
    ],
  }));
  return items.length === 0
    ? []
    : [
        { kind: 'heading', text: 'Rooms' },
        { kind: 'list', items },
      ];
}

function changes({ release }: BookSource): ProseBlock[] {
  if (release.changes.length === 0) return [];
  return [
    { kind: 'heading', text: `Changed since edition ${release.number - 1}` },
    {
      kind: 'list',
      items: release.changes.map(({ code, sentence }) => ({
        text: [...plain(`${code} `, { strong: true }), ...plain(sentence)],
      })),
    },
  ];
}

/** What the conference is, how to read the programme, where to go, what has changed. */
export function welcomePart(source: BookSource): Part {
  const { release, mark, times } = source;
  const { conference } = release;
  const zone = times.zone(`${conference.startsOn}T12:00:00.000Z`);
  const blocks: ProseBlock[] = [
    ...conference.about.map((paragraph): ProseBlock => ({ kind: 'paragraph', text: inlineText(paragraph) })),
    {
      kind: 'paragraph',
      text: [
        ...plain('Questions? Write to '),
        ...plain(conference.contact, { to: `mailto:${conference.contact}`, strong: true }),
        ...plain('.'),
      ],
    },
    { kind: 'heading', text: 'How to read this programme' },
    {
      kind: 'list',
      items: [
        {
          text: plain(
            `All times are local times in ${conference.timeZone.replace(/^.*\//, '').replaceAll('_', ' ')} (${zone}).`,
          ),
        },
        {
          text: [
            ...plain('Names in '),
            ...plain('bold', { strong: true }),
            ...plain(' present. Mentors are thanked under each piece of work.'),
          ],
        },
        {
          text: plain(
            'Every piece of work has a code, such as the one beside its title. Abstracts stand in order of these codes.',
          ),
        },
        {
          text: plain('A session’s code tells when and where it is: 2B is in the second block, in the second room.'),
        },
        { text: plain('On a screen, codes, titles and page numbers lead to what they name.') },
      ],
    },
    { kind: 'heading', text: 'Tracks' },
    {
      kind: 'list',
      items: release.tracks.map(({ id, name, letter }) => ({
        mark: mark(id),
        text: plain(`Track ${letter}: ${name}`),
      })),
    },
    ...rooms(source),
    ...changes(source),
  ];
  return { kind: 'prose', heading: 'Welcome', blocks };
}

/** The last page: sources, licences, what is invented. */
export function noticesPart({ release, times }: BookSource): Part {
  const { conference, number, publishedAt } = release;
  const made = `This is edition ${number} of the programme, published on ${times.moment(publishedAt)}. Later editions replace it.`;
  return {
    kind: 'prose',
    heading: 'Notices',
    blocks: [
      ...conference.notices.map((notice): ProseBlock => ({ kind: 'paragraph', text: inlineText(notice) })),
      { kind: 'paragraph', text: plain(made) },
      {
        kind: 'paragraph',
        text: plain(
          'Set in Source Serif and Source Sans, with Noto Sans for signs that they lack (SIL Open Font Licence 1.1), by Colloquy.',
        ),
      },
    ],
  };
}
