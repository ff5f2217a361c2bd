import type { Fault } from '@colloquy/kernel';
import { abstractFaults } from './abstract-rules/abstract-faults';
import { basicsFaults } from './set-up/basics-faults';
import { daysFaults } from './set-up/days-faults';
import { phasesFaults } from './set-up/phases-faults';
import { privacyFaults } from './set-up/privacy-faults';
import { posterAreasFaults, roomsFaults } from './set-up/rooms-faults';
import type { Section, SetUp } from './set-up/set-up';
import { tracksFaults, typesFaults } from './set-up/tracks-and-types-faults';

/** The sections whose content the conference itself holds; the others belong to features further on. */
export type OwnSection = Exclude<Section, 'form' | 'reviewing' | 'people'>;

/** A whole set-up, as it is stored or about to be. */
export type WholeSetUp = Omit<SetUp, 'version' | 'id'>;

/** What is wrong with what stands in one section; times are judged once zone and days are right. */
export function sectionFaults(section: OwnSection, setUp: WholeSetUp): Fault[] {
  switch (section) {
    case 'basics':
      return basicsFaults(setUp);
    case 'phases':
      return datesAreRight(setUp) ? phasesFaults(setUp.phases, setUp) : [];
    case 'tracks':
      return tracksFaults(setUp.tracks);
    case 'types':
      return typesFaults(setUp.types);
    case 'rooms':
      return roomsFaults(setUp.rooms, setUp.posterAreas);
    case 'days':
      return datesAreRight(setUp) ? daysFaults(setUp.blocks, setUp.gatherings, setUp) : [];
    case 'posters':
      return posterAreasFaults(setUp.posterAreas, setUp.rooms);
    case 'abstract':
      return abstractFaults(setUp.abstract);
    case 'privacy':
      return privacyFaults(setUp.privacy);
  }
}

const OWN: readonly OwnSection[] = [
  'basics',
  'phases',
  'tracks',
  'types',
  'rooms',
  'days',
  'posters',
  'abstract',
  'privacy',
];

/** What is wrong with a whole set-up, each with its field and what to do; empty when it can be created. */
export function conferenceFaults(setUp: WholeSetUp): Fault[] {
  return OWN.flatMap((section) => sectionFaults(section, setUp));
}

function datesAreRight(setUp: WholeSetUp): boolean {
  return !basicsFaults(setUp).some(({ field }) => field === 'timeZone' || field === 'startsOn' || field === 'endsOn');
}
