import type { SignOff } from '@colloquy/engines/abstract-draft';
import type { Fault, Id } from '@colloquy/kernel';
import { type OwnSection, sectionFaults } from '../conference-faults';
import { dayInWords, momentInWords } from '../time/time-words';
import { basicsMissing } from './basics-faults';
import { phasesMissing } from './phases-faults';
import { privacyMissing } from './privacy-faults';
import { SECTIONS, type Section, type SetUp } from './set-up';

/** How a section stands: what is optional and empty does not keep the call from opening. */
export const SECTION_STATES = ['to do', 'done', 'needs another look', 'optional'] as const;
export type SectionState = (typeof SECTION_STATES)[number];

/** A section as the guided path lists it. */
export interface SectionOutlook {
  readonly section: Section;
  readonly state: SectionState;
  /** What stands in it, or what is to be done, in a sentence. */
  readonly sentence: string;
  /** What keeps the call from opening; none where the section is done or optional. */
  readonly faults: readonly Fault[];
}

/** What a section knows of what does not stand in the conference itself. */
export interface Beyond {
  readonly organisers: number;
  /** What features further on say about their own sections: the submission form, reviewing. */
  readonly sections: readonly SectionOutlook[];
}

interface Told {
  readonly sentence: string;
  /** What has to be there before the call can open and is not. */
  readonly missing?: readonly Fault[];
  /** The section may stay empty, and is. */
  readonly empty?: boolean;
}

/** Every section in order: its state, a sentence, and what keeps the call from opening. */
export function sectionsOf(setUp: SetUp, beyond: Beyond): SectionOutlook[] {
  return SECTIONS.flatMap((section): SectionOutlook[] => {
    const elsewhere = beyond.sections.find((outlook) => outlook.section === section);
    if (elsewhere) return [elsewhere];
    if (section === 'people') return [peopleOutlook(beyond.organisers)];
    if (section === 'form' || section === 'reviewing') return [];
    return [ownOutlook(section, setUp)];
  });
}

function ownOutlook(section: OwnSection, setUp: SetUp): SectionOutlook {
  const { sentence, missing = [], empty = false } = TOLD[section](setUp);
  const wrong = sectionFaults(section, setUp);
  const faults = [...wrong, ...missing];
  const [first] = faults;
  if (first)
    return { section, state: wrong.length > 0 ? 'needs another look' : 'to do', sentence: first.message, faults };
  return { section, state: empty ? 'optional' : 'done', sentence, faults };
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "Meaning, Languages and Methods"; of many only the first, so that the list stays a list of tasks. */
function listed(names: readonly string[]): string {
  const most = 4;
  if (names.length <= 1) return names.join('');
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')} and ${names.length - most + 1} more`;
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const isNamed = ({ id }: { readonly id: Id }, of: readonly { readonly roomId: Id }[]): boolean =>
  of.some(({ roomId }) => roomId === id);

const SIGN_OFF_SENTENCES: Record<SignOff, readonly string[]> = {
  none: [],
  asked: ['Supervisors are asked to agree.'],
  required: ['Supervisors have to agree first.'],
};

const TOLD: Record<OwnSection, (setUp: SetUp) => Told> = {
  basics: (setUp) => ({
    sentence:
      setUp.startsOn === setUp.endsOn
        ? `${setUp.title}: ${dayInWords(setUp.startsOn)}.`
        : `${setUp.title}: ${dayInWords(setUp.startsOn)} to ${dayInWords(setUp.endsOn)}.`,
    missing: basicsMissing(setUp),
  }),
  phases: ({ phases, timeZone }) => {
    const call = phases.find(({ name }) => name === 'submission');
    return {
      sentence: call ? `Abstracts can be sent in until ${momentInWords(timeZone, call.endsAt)}.` : '',
      missing: phasesMissing(phases),
    };
  },
  tracks: ({ tracks }) => ({
    sentence: `${counted(tracks.length, 'track')}: ${listed(tracks.map(({ name }) => name))}.`,
    missing:
      tracks.length === 0
        ? [{ field: 'tracks', message: 'Add at least one track: a field of work that submissions belong to.' }]
        : [],
  }),
  types: ({ types }) => ({
    sentence: `${listed(types.map(({ name, minutes }) => `${name} (${counted(minutes, 'minute')})`))}.`,
    missing:
      types.length === 0 ? [{ field: 'types', message: 'Add at least one way to present, such as a talk.' }] : [],
  }),
  rooms: ({ rooms }) => ({
    sentence:
      rooms.length === 0
        ? 'Rooms can wait until the timetable is made.'
        : `${counted(rooms.length, 'room')}: ${listed(rooms.map(({ name }) => name))}.`,
    empty: rooms.length === 0,
  }),
  days: ({ blocks, gatherings }) => ({
    sentence:
      blocks.length === 0
        ? 'Blocks of talks and breaks can wait until the timetable is made.'
        : `${counted(blocks.length, 'block')} of talks, ${counted(gatherings.length, 'gathering')}.`,
    empty: blocks.length + gatherings.length === 0,
  }),
  posters: ({ posterAreas, rooms }) => ({
    sentence:
      posterAreas.length === 0
        ? 'Poster areas can wait until the posters are hung.'
        : `${counted(
            posterAreas.reduce((sum, { boards }) => sum + boards, 0),
            'board',
          )} in ${listed(rooms.filter((room) => isNamed(room, posterAreas)).map(({ name }) => name))}.`,
    empty: posterAreas.length === 0,
  }),
  abstract: ({ abstract: { sections, signOff } }) => ({
    sentence: [
      sections.length === 0
        ? 'Authors write one text, without sections.'
        : `${counted(sections.length, 'section')}: ${listed(sections.map(({ heading }) => heading))}.`,
      ...SIGN_OFF_SENTENCES[signOff],
    ].join(' '),
  }),
  privacy: ({ privacy }) => ({
    sentence: `${privacy.controllerName} answers for people's data.`,
    missing: privacyMissing(privacy),
  }),
};

function peopleOutlook(organisers: number): SectionOutlook {
  const alone = organisers < 2;
  return {
    section: 'people',
    state: alone ? 'optional' : 'done',
    sentence: alone
      ? 'You are the only organiser. Invite your committee, so that the work is shared.'
      : `${organisers} organisers work on it together.`,
    faults: [],
  };
}
