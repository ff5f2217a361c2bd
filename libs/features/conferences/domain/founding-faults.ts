import type { Fault } from '@colloquy/kernel';
import { type Basics, basicsFaults } from './set-up/basics-faults';

/** Years in which a conference may lie: everything that a template puts around it has dates that calendars agree on. */
const YEARS = { first: '2000', last: '2199' };

/** What somebody types who makes a new conference; a short name that is left out is made from the title. */
export type NewBasics = Omit<Basics, 'slug'> & { readonly slug?: string | undefined };

/** What is wrong with it, each beside its field, before anything is made of it. */
export function foundingFaults(basics: NewBasics): Fault[] {
  const faults = basicsFaults({ ...basics, slug: basics.slug?.trim() || 'made-from-the-title' });
  const wrong = faults.map(({ field }) => field);
  const days = (['startsOn', 'endsOn'] as const).filter((field) => !wrong.includes(field));
  return [
    ...faults,
    ...days
      .filter((field) => !isInRange(basics[field].slice(0, 4)))
      .map((field) => ({ field, message: 'Is the year right?' })),
  ];
}

const isInRange = (year: string): boolean => year >= YEARS.first && year <= YEARS.last;
