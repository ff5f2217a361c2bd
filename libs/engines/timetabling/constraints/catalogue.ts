import type { Term } from '../model/instance';
import { attendeesConflicts } from './attendees-conflicts';
import { attendeesConflictsInSlot } from './attendees-conflicts-in-slot';
import { chairsConflicts } from './chairs-conflicts';
import { consecutiveTracks } from './consecutive-tracks';
import type { Constraint } from './constraint';
import { parallelTracks } from './parallel-tracks';
import { presentersConflicts } from './presenters-conflicts';
import { presentersConflictsInSlot } from './presenters-conflicts-in-slot';
import { roomsPerTrack } from './rooms-per-track';
import { sessionsRooms } from './sessions-rooms';
import { similarTracks } from './similar-tracks';
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
];

/** The weights with which a new student conference starts. */
export const DEFAULT_WEIGHTS: Readonly<Record<Term, number>> = Object.fromEntries(
  CONSTRAINTS.map(({ term, defaultWeight }) => [term, defaultWeight]),
) as Record<Term, number>;
