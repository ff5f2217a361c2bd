import { DomainError, type Fault, type Id, type Instant } from '@colloquy/kernel';

/** Where a meeting stands: one of the two proposes it, the other confirms; whoever moves it proposes it anew. */
export const MEETING_STATES = ['proposed', 'confirmed', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** When and where somebody would like to meet. */
export interface MeetingWish {
  readonly startsAt: Instant;
  readonly minutes: number;
  /** A room, a café; may be empty. */
  readonly place: string;
  /** Of a call; may be empty. */
  readonly link: string;
}

/** A meeting of a pair. */
export interface Meeting {
  readonly id: Id;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string;
  readonly link: string;
  readonly state: MeetingState;
  readonly proposedBy: Id;
  /** Counted up with every change, for calendars. */
  readonly sequence: number;
  readonly changedAt: Instant;
}

/** How long a meeting may be. */
export const MEETING_MINUTES = [15, 20, 30, 45, 60, 90] as const;
const LONGEST_PLACE = 200;
const LONGEST_LINK = 500;

/** What is wrong with a wish to meet, by field; empty when it can be proposed. */
export function wishFaults({ startsAt, place, link }: MeetingWish, now: Instant): Fault[] {
  const faults: Fault[] = [];
  if (!(Date.parse(startsAt) > Date.parse(now)))
    faults.push({ field: 'startsAt', message: 'This time is over. Choose one that lies ahead.' });
  if (place.length > LONGEST_PLACE)
    faults.push({ field: 'place', message: `Shorten the place to ${LONGEST_PLACE} characters.` });
  if (link !== '' && !isLink(link))
    faults.push({ field: 'link', message: 'Give the whole address of the call; it begins with https://.' });
  if (place.trim() === '' && link === '')
    faults.push({ field: 'place', message: 'Say where you meet: a place, or the address of a call.' });
  return faults;
}

function isLink(link: string): boolean {
  if (link.length > LONGEST_LINK || /\s/.test(link)) return false;
  try {
    return new URL(link).protocol === 'https:';
  } catch {
    return false;
  }
}

/**
 * @param by who wants to change it
 * @throws DomainError `wrong-state` for what is cancelled or over; `for-the-other` for who confirms what they proposed
 */
export function expectChange(
  meeting: Pick<Meeting, 'state' | 'proposedBy' | 'startsAt'>,
  by: Id,
  act: string,
  now: Instant,
) {
  if (meeting.state === 'cancelled')
    throw new DomainError('conflict', 'wrong-state', 'This meeting was cancelled. Propose another one.');
  if (Date.parse(meeting.startsAt) <= Date.parse(now) && act !== 'cancel')
    throw new DomainError('conflict', 'wrong-state', 'The time of this meeting has come. Propose another one.');
  if (act === 'confirm' && meeting.state === 'proposed' && meeting.proposedBy === by)
    throw new DomainError('conflict', 'for-the-other', 'You proposed this time; the other one confirms it.');
}
