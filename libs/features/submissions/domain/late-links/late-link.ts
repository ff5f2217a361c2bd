import { DomainError, type Fault } from '@colloquy/kernel';

/** What has become of a late link. */
export const LATE_LINK_STATES = ['open', 'used-up', 'over', 'ended'] as const;
export type LateLinkState = (typeof LATE_LINK_STATES)[number];

/** How many works may come by one link, and how far ahead it may reach. */
export const MOST_USES = 500;
export const LONGEST_DAYS = 400;
const LONGEST_NOTE = 200;

/** What was ended by hand stays so, whatever else has happened to it. */
export function lateLinkState(link: {
  readonly ended: boolean;
  readonly over: boolean;
  readonly used: number;
  readonly uses: number;
}): LateLinkState {
  if (link.ended) return 'ended';
  if (link.over) return 'over';
  return link.used >= link.uses ? 'used-up' : 'open';
}

/** Why a link cannot be made like this; empty when it can. */
export function lateLinkFaults(link: {
  readonly uses: number;
  readonly note: string;
  readonly typeId: string | null;
  readonly typeIds: readonly string[];
}): Fault[] {
  const { uses, note, typeId, typeIds } = link;
  const faults: Fault[] = [];
  if (!Number.isInteger(uses) || uses < 1 || uses > MOST_USES) {
    faults.push({ field: 'uses', message: `Say for how many works the link is: a whole number up to ${MOST_USES}.` });
  }
  if (typeId !== null && !typeIds.includes(typeId)) {
    faults.push({ field: 'typeId', message: 'Choose one of the presentation types, or any.' });
  }
  if (note.trim().length > LONGEST_NOTE) {
    faults.push({ field: 'note', message: `A note has at most ${LONGEST_NOTE} characters.` });
  }
  return faults;
}

/** Why a link cannot be used. @param contact where the organisers of the conference can be reached */
export function refusedLateLink(why: Exclude<LateLinkState, 'open'>, contact: string): DomainError {
  const sentence = {
    'used-up': `As many works as this link was for have come by it. Ask the organisers: ${contact}.`,
    over: `The time of this link is over. Ask the organisers: ${contact}.`,
    ended: `The organisers have ended this link. If that surprises you, write to them: ${contact}.`,
  }[why];
  return new DomainError('not-found', `late-link-${why}`, sentence);
}

/** For links that are mangled or from elsewhere. */
export const unknownLateLink = (): DomainError =>
  new DomainError(
    'not-found',
    'late-link-unknown',
    'This link is not whole, or it is not from here. Copy all of it, or ask whoever gave it to you.',
  );
