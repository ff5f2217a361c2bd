import {
  readBeyond,
  type SetUp,
  type SetUpContributions,
  type SetUpFacts,
  sectionsOf,
} from '@colloquy/features/conferences';
import type { Reader } from '@colloquy/platform/database';

const TITLES: Record<ReturnType<typeof sectionsOf>[number]['section'], string> = {
  basics: 'The basics',
  phases: 'Dates of the year',
  tracks: 'Tracks',
  types: 'Ways to present',
  rooms: 'Rooms',
  days: 'Days and blocks',
  posters: 'Poster areas',
  abstract: 'The abstract',
  form: 'The submission form',
  reviewing: 'Reviewing',
  people: 'People',
  privacy: 'Privacy',
};

/**
 * Which sections of the set-up keep the call from opening, as the guided path tells it. Once it is open, those that do
 * not fit any more: what was left out then is not asked for again.
 */
export async function setUpFacts(db: Reader, setUp: SetUp, contributions: SetUpContributions): Promise<SetUpFacts> {
  const sections = sectionsOf(setUp, await readBeyond(db, setUp.id, contributions));
  const callOpen = setUp.state !== 'setting-up';
  const open = sections
    .filter(({ state, faults }) => (callOpen ? state === 'needs another look' : faults.length > 0))
    .map(({ section }) => ({ section, title: TITLES[section] }));
  return { open, sections: sections.length, callOpen };
}
