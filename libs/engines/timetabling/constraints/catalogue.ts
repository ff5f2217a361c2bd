import { type Level, PUBLISHED_TERMS, type Term, type TimetableInstance } from '../model/instance';
import { attendeesConflicts } from './attendees-conflicts';
import { attendeesConflictsInSlot } from './attendees-conflicts-in-slot';
import { chairsConflicts } from './chairs-conflicts';
import { consecutiveTracks } from './consecutive-tracks';
import type { Constraint } from './constraint';
import { parallelTracks } from './parallel-tracks';
import { attendeesUnavailable } from './people/attendees-unavailable';
import { chairs } from './people/chairs';
import { chairsAtEase } from './people/chairs-at-ease';
import { coAuthors } from './people/co-authors';
import { firstSlot } from './people/first-slot';
import { firstTalksAtOnce } from './people/first-talks-at-once';
import { firstTimerAlone } from './people/first-timer-alone';
import { halfDays } from './people/half-days';
import { oneDay } from './people/one-day';
import { oneHalfDay } from './people/one-half-day';
import { pause } from './people/pause';
import { peopleRatherNot } from './people/people-rather-not';
import { peopleUnavailable } from './people/people-unavailable';
import { supporterInTheRoom } from './people/supporter-in-the-room';
import { walking } from './people/walking';
import { capacity } from './places/capacity';
import { needs } from './places/needs';
import { publishedPlace } from './places/published-place';
import { requiredPlaces } from './places/required-places';
import { roomClosed } from './places/room-closed';
import { wishes } from './places/wishes';
import { presentersConflicts } from './presenters-conflicts';
import { presentersConflictsInSlot } from './presenters-conflicts-in-slot';
import { roomsPerTrack } from './rooms-per-track';
import { sessionsRooms } from './sessions-rooms';
import { similarTracks } from './similar-tracks';
import { alikeInParallel } from './subjects/alike-in-parallel';
import { likeness } from './subjects/likeness';
import { mixing } from './subjects/mixing';
import { pairWishes } from './subjects/pair-wishes';
import { pairs } from './subjects/pairs';
import { submissionsOrder } from './submissions-order';
import { submissionsRooms } from './submissions-rooms';
import { submissionsSessions } from './submissions-sessions';
import { submissionsTimezones } from './submissions-timezones';
import { tracksRooms } from './tracks-rooms';
import { tracksSessions } from './tracks-sessions';

/** Everything that can cost, in the order in which it is reported. */
export const CONSTRAINTS: readonly Constraint[] = [
  presentersConflicts,
  presentersConflictsInSlot,
  chairsConflicts,
  attendeesConflicts,
  attendeesConflictsInSlot,
  submissionsSessions,
  submissionsRooms,
  submissionsTimezones,
  submissionsOrder,
  tracksSessions,
  tracksRooms,
  sessionsRooms,
  similarTracks,
  parallelTracks,
  consecutiveTracks,
  roomsPerTrack,
  peopleUnavailable,
  peopleRatherNot,
  attendeesUnavailable,
  coAuthors,
  pause,
  walking,
  halfDays,
  oneHalfDay,
  oneDay,
  firstSlot,
  firstTimerAlone,
  supporterInTheRoom,
  firstTalksAtOnce,
  chairs,
  chairsAtEase,
  needs,
  roomClosed,
  capacity,
  requiredPlaces,
  wishes,
  publishedPlace,
  pairs,
  pairWishes,
  alikeInParallel,
  likeness,
  mixing,
];

/** The weights with which a new student conference starts. */
export const DEFAULT_WEIGHTS: Readonly<Record<Term, number>> = Object.fromEntries(
  CONSTRAINTS.map(({ term, defaultWeight }) => [term, defaultWeight]),
) as Record<Term, number>;

const LEVELS = new Map<Term, Level>(CONSTRAINTS.map(({ term, level }) => [term, level]));

/** What one unit of a term costs in an instance. */
export function weightOf({ weights }: TimetableInstance, term: Term): number {
  return weights[term] ?? ((PUBLISHED_TERMS as readonly Term[]).includes(term) ? 0 : DEFAULT_WEIGHTS[term]);
}

/** Whether a term must not cost anything in an instance. */
export function isHard({ levels }: TimetableInstance, term: Term): boolean {
  return (levels?.[term] ?? LEVELS.get(term)) === 'hard';
}
