import type { Term } from '@colloquy/engines/timetabling';

const ANOTHER_TIME = 'Move one of the talks to another time; “Move to …” lists the cheapest places.';
const ANOTHER_ROOM = 'Move the talk to another room; “Move to …” lists the cheapest places.';
const ANOTHER_PLACE = 'Move the talk elsewhere; “Move to …” lists the cheapest places.';

const ADVICE: Partial<Record<Term, string>> = {
  'Presenters Conflicts': ANOTHER_TIME,
  'Presenters Conflicts Timeslot Level': ANOTHER_TIME,
  'Attendees Conflicts': ANOTHER_TIME,
  'Attendees Conflicts Timeslot Level': ANOTHER_TIME,
  'Chairs Conflicts': 'Move one of the sessions to another time, or give it another chair.',
  'Similar Tracks': 'Move one of the sessions to another time, so that nobody has to choose.',
  'Sessions_Rooms|Penalty': 'Use another room here, or leave it: a room costs a little whenever it is opened.',
  'Number of Rooms per Track': 'Bring the sessions of this track into one room.',
  'Parallel Tracks': 'Move one of the sessions of this track to another time.',
  'Consecutive Tracks': 'Bring the sessions of this track one after the other.',
  'Co-authors': ANOTHER_TIME,
  Pause: 'Put more time between the two talks.',
  Walking: 'Put the two talks nearer to each other, or more time between them.',
  'Half Days': 'Bring what this person attends into the same half day.',
  'One Half Day': 'Bring what this person attends into the same half day.',
  'One Day': 'Bring what this person attends into one day.',
  'First Slot': 'Move the talk further back in its session, or exchange it with the next one.',
  'First-timer Alone': 'Bring another first talk into this session.',
  'Supporter in the Room': 'Move the talk to a time at which a mentor or supervisor can come.',
  'First Talks at Once':
    'Move one of the first talks to another time, or leave it: where most are first talks, some always meet.',
  'People Unavailable': 'Move the talk to a time at which this person can come.',
  'People Rather Not': 'Move the talk to a time that suits this person better.',
  'Attendees Unavailable': 'Move the talk to a time at which this person can come.',
  Needs: 'Move the talk to a room that has what it needs.',
  'Room Closed': ANOTHER_ROOM,
  Capacity: 'Move the talk to a larger room.',
  Chairs: 'Choose another chair for this session, under “Chairs”.',
  'Chairs at Ease': 'Choose another chair for this session, under “Chairs”.',
  Mixing: 'Exchange a talk of this session with one of another.',
  Likeness: 'Exchange a talk of this session with one on its subject.',
  'Alike in Parallel': ANOTHER_TIME,
  Pairs: 'Move one of the two talks.',
  'Pair Wishes': 'Move one of the two talks.',
  'Published Place': 'Move it back to where it has been published, or say to its people that it has moved.',
};

/** What to do about something that costs. */
export const adviceOn = (term: Term): string => ADVICE[term] ?? ANOTHER_PLACE;
