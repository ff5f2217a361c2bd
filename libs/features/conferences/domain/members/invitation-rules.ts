import { DomainError, type Fault, type Instant } from '@colloquy/kernel';
import type { Role } from '../conference';

/** How far ahead an invitation may reach. */
export const LONGEST_DAYS = 400;
/** A link that makes organisers is for a committee, not for a mailing list. */
const MOST_ORGANISERS_BY_LINK = 10;

/** What has become of an invitation by mail. Waiting turns into expired by itself. */
export const INVITATION_STATES = ['waiting', 'accepted', 'declined', 'expired', 'withdrawn'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** What has become of an invitation link. */
export const LINK_STATES = ['open', 'used-up', 'expired', 'withdrawn'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** The state of a link; what was withdrawn stays so, whatever else has happened to it. */
export function linkState(link: {
  readonly withdrawn: boolean;
  readonly expired: boolean;
  readonly used: number;
  readonly uses: number;
}): LinkState {
  if (link.withdrawn) return 'withdrawn';
  if (link.used >= link.uses) return 'used-up';
  return link.expired ? 'expired' : 'open';
}

/** The last day on which something holds, where the conference is: `Wednesday 10 March 2027`. @param endsAt the moment after it */
export function lastDayOf(endsAt: Instant, timeZone: string): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const day = new Intl.DateTimeFormat('en-GB', { ...parts, timeZone }).format(new Date(Date.parse(endsAt) - 1));
  return day.replace(/^(\w+day),/, '$1');
}

/** Why a link cannot be made like this; empty when it can. */
export function linkFaults({ role, uses }: { readonly role: Role; readonly uses: number }): Fault[] {
  if (role !== 'organiser' || uses <= MOST_ORGANISERS_BY_LINK) return [];
  const message = `At most ${MOST_ORGANISERS_BY_LINK} people may become organisers by one link. Organisers see everything.`;
  return [{ field: 'uses', message }];
}

const WHAT_TO_DO = 'Ask the organisers for a new one';

/** Why an invitation cannot be used. @param contact where the organisers of the conference can be reached */
export function refusedInvitation(why: Exclude<LinkState, 'open'>, contact: string): DomainError {
  const sentence = {
    'used-up': `As many people as this invitation was for have used it. ${WHAT_TO_DO}: ${contact}.`,
    expired: `The time of this invitation is over. ${WHAT_TO_DO}: ${contact}.`,
    withdrawn: `The organisers have taken this invitation back. If that surprises you, write to them: ${contact}.`,
  }[why];
  return new DomainError('not-found', `invitation-${why}`, sentence);
}

/** For links that are mangled or from elsewhere: nothing is known of them. */
export function unknownInvitation(): DomainError {
  return new DomainError(
    'not-found',
    'invitation-unknown',
    'This invitation is not whole, or it is not from here. Copy all of the link from the message, or ask whoever gave it to you.',
  );
}
