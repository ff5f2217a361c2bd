import type { Instant } from '@colloquy/kernel';
import type { Phase, Role } from '../conference';
import { whatHappensNext } from '../what-happens-next';
import type { Ahead } from './step';

/** The phases that are still to come, as everybody may know them, the soonest first. */
export function whatComesAfter(phases: readonly Phase[], now: Instant): Ahead[] {
  return whatHappensNext(phases, now)
    .filter(({ startsAt }) => startsAt > now)
    .map(({ meaning, startsAt }) => ({ sentence: meaning, at: startsAt }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}

const WAITING: Record<Role, string> = {
  author: 'You have nothing to do for your work at the moment.',
  mentor: 'Nobody waits for you as a mentor at the moment.',
  reviewer: 'You have no review to write at the moment.',
  chair: 'You have no session to chair at the moment.',
  judge: 'Judging begins on the day of the conference.',
  supervisor: 'Your students ask you when they need you; nothing is asked of you now.',
  organiser: 'As an organiser you find what needs doing above.',
  attendee: 'You are expected as a guest: there is nothing to prepare.',
};

/** What to say to somebody for whom nothing waits, in each of their roles. */
export function whileWaiting(roles: readonly Role[]): string[] {
  return roles.filter((role) => role !== 'organiser' || roles.length === 1).map((role) => WAITING[role]);
}
