import { DEFAULT_WEIGHTS, type TimetableInstance } from '@colloquy/engines/timetabling';

/**
 * What weighs how much when talks are placed, unless organisers set it. A presenter in two places is worst; then a mentor
 * who cannot see a mentee; then sessions against each other; then a track that wanders.
 */
export const TIMETABLE_WEIGHTS: Required<TimetableInstance['weights']> = {
  ...DEFAULT_WEIGHTS,
  'Presenters Conflicts Timeslot Level': 10_000,
  'Presenters Conflicts': 1_000,
  'Attendees Conflicts Timeslot Level': 60,
  'Attendees Conflicts': 10,
  'Parallel Tracks': 40,
  'Similar Tracks': 6,
  'Sessions_Rooms|Penalty': 10,
  'Consecutive Tracks': 5,
  'Number of Rooms per Track': 3,
};

/** What must hold here beyond what the engine takes as hard by itself. */
export const TIMETABLE_LEVELS: NonNullable<TimetableInstance['levels']> = {
  'Presenters Conflicts Timeslot Level': 'hard',
};
