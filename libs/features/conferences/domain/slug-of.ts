import type { CalendarDay } from '@colloquy/kernel';

const LONGEST = 50;

/** A short name made from a title, with the year where the title has none: `student-research-2027`. */
export function slugOf(title: string, startsOn: CalendarDay): string {
  const year = startsOn.slice(0, 4);
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const words = plain.slice(0, LONGEST).replace(/-+$/, '') || 'conference';
  return words.split('-').includes(year) ? words : `${words}-${year}`;
}
