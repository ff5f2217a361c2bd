import { DEFAULT_WEIGHTS } from './catalogue';

/**
 * What weighs how much at a conference of students, unless its organisers set it. A presenter in two places is worst; then
 * a mentor who cannot see a mentee; then sessions against each other; then a track that wanders.
 */
export const USUAL_WEIGHTS: typeof DEFAULT_WEIGHTS = {
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
