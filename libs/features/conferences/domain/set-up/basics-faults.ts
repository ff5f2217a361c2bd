import type { CalendarDay, Fault } from '@colloquy/kernel';
import { CONFERENCE_KINDS, type Conference } from '../conference';
import { isTimeZone, similarTimeZones } from '../time/time-zone';

/** What a conference is, when and where. */
export type Basics = Pick<
  Conference,
  'title' | 'slug' | 'kind' | 'timeZone' | 'startsOn' | 'endsOn' | 'venue' | 'about' | 'contact'
>;

const LONGEST_DAYS = 31;
const dayNumber = (day: CalendarDay): number => Date.parse(`${day}T00:00:00.000Z`) / 86_400_000;

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dayNumber(text)) && toDay(dayNumber(text)) === text;
}
const toDay = (number: number): CalendarDay => new Date(number * 86_400_000).toISOString().slice(0, 10);

/** What is wrong with the basics, each with its field and what to do. */
export function basicsFaults(basics: Basics): Fault[] {
  const faults: Fault[] = [];
  const fault = (field: string, message: string) => faults.push({ field, message });
  const atMost = (field: string, text: string, most: number) => {
    if (text.length > most) fault(field, `This has ${text.length} characters; at most ${most} are possible.`);
  };
  if (basics.title.trim() === '') fault('title', 'Give the conference a title.');
  atMost('title', basics.title, 200);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(basics.slug)) {
    fault('slug', 'The short name is made of small letters, digits and single hyphens, such as student-research-2027.');
  }
  atMost('slug', basics.slug, 60);
  if (!CONFERENCE_KINDS.includes(basics.kind)) fault('kind', `The kind is one of ${CONFERENCE_KINDS.join(', ')}.`);
  if (!isTimeZone(basics.timeZone)) faults.push(zoneFault(basics.timeZone));
  const days = (['startsOn', 'endsOn'] as const).filter((field) => {
    if (isDay(basics[field])) return true;
    const name = field === 'startsOn' ? 'first' : 'last';
    fault(
      field,
      basics[field] === ''
        ? `Say which day is the ${name}.`
        : `"${basics[field]}" is not a day. Write it as 2027-06-09.`,
    );
    return false;
  });
  if (days.length === 2) {
    const length = dayNumber(basics.endsOn) - dayNumber(basics.startsOn) + 1;
    if (length < 1) fault('endsOn', 'The last day comes before the first.');
    if (length > LONGEST_DAYS) fault('endsOn', `That makes ${length} days. Is the last day's month and year right?`);
  }
  atMost('venue', basics.venue, 200);
  atMost('contact', basics.contact, 254);
  for (const [place, paragraph] of basics.about.entries()) atMost(`about.${place}`, paragraph, 5000);
  if (basics.about.length > 50) fault('about', 'At most 50 paragraphs are possible.');
  return faults;
}

/** What the basics still need before the call can open. */
export function basicsMissing({ contact }: Pick<Basics, 'contact'>): Fault[] {
  return contact.trim() === ''
    ? [{ field: 'contact', message: 'Say where people can ask: an address that is read.' }]
    : [];
}

function zoneFault(typed: string): Fault {
  const field = 'timeZone';
  if (typed.trim() === '') return { field, message: 'Choose the time zone of the place, such as Europe/London.' };
  const choices = similarTimeZones(typed).map((zone) => ({ label: zone, timeZone: zone }));
  const [best] = choices;
  const message = best
    ? `There is no time zone "${typed}". Did you mean ${best.label}?`
    : `There is no time zone "${typed}". Zones are named by a large city nearby, such as Europe/London.`;
  return { field, message, ...(best ? { code: 'unknown-time-zone', choices } : {}) };
}
