import { DomainError, type Fault } from '@colloquy/kernel';
import { TERMS, type TimetableInstance, type TimetableSolution } from './instance';
import { type Complain, isCount, isObject, isTexts, matrix, numbers, type Sizes } from './shapes';
import { validateRules } from './validate-rules';
import { validateTalkRules } from './validate-talk-rules';

function submission(value: unknown, field: string, sizes: Sizes, complain: Complain): void {
  if (!isObject(value)) {
    complain(field, `“${field}” must be an object with ref, track, slots, order, presenters and attendees.`);
    return;
  }
  if (typeof value.ref !== 'string' || value.ref === '')
    complain(`${field}.ref`, 'A submission needs a “ref”, a text.');
  const name = `Submission ${String(value.ref)}`;
  const { track, slots, order } = value;
  if (!isCount(track) || track >= sizes.tracks) {
    complain(
      `${field}.track`,
      `${name}: “track” must be the place of one of the ${sizes.tracks} tracks, counted from 0.`,
    );
  }
  if (!isCount(slots) || slots < 1) complain(`${field}.slots`, `${name}: “slots” must be a whole number from 1.`);
  if (!isCount(order))
    complain(`${field}.order`, `${name}: “order” must be a whole number; 0 where it does not matter.`);
  for (const role of ['presenters', 'attendees']) {
    if (!isTexts(value[role]))
      complain(`${field}.${role}`, `${name}: “${role}” must be a list of names; it may be empty.`);
  }
  numbers(value.sessionPenalty, sizes.sessions, 'session', `${field}.sessionPenalty`, complain);
  numbers(value.roomPenalty, sizes.rooms, 'room', `${field}.roomPenalty`, complain);
  numbers(value.timezonePenalty, sizes.sessions, 'session', `${field}.timezonePenalty`, complain);
  validateTalkRules(value, field, name, sizes, complain);
}

function weights(value: unknown, complain: Complain): void {
  if (!isObject(value)) {
    complain('weights', '“weights” must be an object with a number for each term.');
    return;
  }
  for (const [term, weight] of Object.entries(value)) {
    if (!(TERMS as readonly string[]).includes(term)) {
      complain(`weights.${term}`, `There is no term “${term}”. The known ones are: ${TERMS.join(', ')}.`);
    } else if (!Number.isFinite(weight) || (weight as number) < 0) {
      complain(`weights.${term}`, `The weight of “${term}” must be a number from 0.`);
    }
  }
}

function refuse(code: string, message: string, faults: Fault[]): void {
  if (faults.length > 0) throw new DomainError('invalid', code, message, faults);
}

/**
 * Makes sure that a value read from outside is a timetable instance.
 * @throws DomainError `bad-timetable-instance` with one fault for each thing that is wrong, by its dotted field
 */
export function validateInstance(value: unknown): asserts value is TimetableInstance {
  const faults: Fault[] = [];
  const complain: Complain = (field, message) => faults.push({ field, message });
  const sentence = 'This is not a timetable instance.';
  if (!isObject(value)) {
    throw new DomainError('invalid', 'bad-timetable-instance', sentence, [{ message: 'It must be a JSON object.' }]);
  }
  const lists = ['sessions', 'rooms', 'tracks', 'submissions'] as const;
  for (const list of lists) if (!Array.isArray(value[list])) complain(list, `“${list}” must be a list.`);
  refuse('bad-timetable-instance', sentence, faults);
  const [sessions, rooms, tracks, submissions] = lists.map((list) => value[list] as unknown[]) as [
    unknown[],
    unknown[],
    unknown[],
    unknown[],
  ];
  const sizes = { sessions: sessions.length, rooms: rooms.length, tracks: tracks.length };

  for (const [at, session] of sessions.entries()) {
    const field = `sessions.${at}`;
    if (!isObject(session) || typeof session.name !== 'string') complain(field, 'A session needs a “name”, a text.');
    else if (!isCount(session.slots))
      complain(`${field}.slots`, `Session ${session.name}: “slots” must be a whole number.`);
  }
  for (const [at, room] of rooms.entries()) {
    if (typeof room !== 'string') complain(`rooms.${at}`, 'A room must be a text, its name.');
  }
  for (const [at, track] of tracks.entries()) {
    if (!isObject(track) || typeof track.name !== 'string' || !isTexts(track.chairs)) {
      complain(`tracks.${at}`, 'A track needs a “name” and a list of “chairs”, which may be empty.');
    }
  }
  const seen = new Set<unknown>();
  for (const [at, entry] of submissions.entries()) {
    submission(entry, `submissions.${at}`, sizes, complain);
    const ref = isObject(entry) ? entry.ref : undefined;
    if (seen.has(ref)) complain(`submissions.${at}.ref`, `Two submissions have the ref “${String(ref)}”.`);
    seen.add(ref);
  }
  matrix(value.trackSession, sizes.tracks, sizes.sessions, ['track', 'session'], 'trackSession', complain);
  matrix(value.trackRoom, sizes.tracks, sizes.rooms, ['track', 'room'], 'trackRoom', complain);
  matrix(value.similar, sizes.tracks, sizes.tracks, ['track', 'track'], 'similar', complain);
  matrix(value.sessionRoom, sizes.sessions, sizes.rooms, ['session', 'room'], 'sessionRoom', complain);
  weights(value.weights, complain);
  validateRules(value, sizes, complain);
  refuse('bad-timetable-instance', sentence, faults);
}

/**
 * Makes sure that a value read from outside has the shape of a solution; whether it is a valid one, `check` says.
 * @throws DomainError `bad-timetable-solution`, as above
 */
export function validateSolution(value: unknown): asserts value is TimetableSolution {
  const faults: Fault[] = [];
  const placements = isObject(value) ? value.placements : undefined;
  if (!Array.isArray(placements)) faults.push({ field: 'placements', message: '“placements” must be a list.' });
  for (const [at, placement] of (Array.isArray(placements) ? placements : []).entries()) {
    if (
      !isObject(placement) ||
      typeof placement.submission !== 'string' ||
      ![placement.session, placement.room, placement.slot].every((number) => Number.isInteger(number))
    ) {
      const message =
        'A placement names a “submission” and gives “session”, “room” and “slot” as whole numbers from 0.';
      faults.push({ field: `placements.${at}`, message });
    }
  }
  const chairs = isObject(value) ? (value.chairs ?? []) : [];
  if (!Array.isArray(chairs)) faults.push({ field: 'chairs', message: '“chairs” must be a list.' });
  for (const [at, chair] of (Array.isArray(chairs) ? chairs : []).entries()) {
    if (!isObject(chair) || typeof chair.person !== 'string' || ![chair.session, chair.room].every(isCount)) {
      const message = 'A chair has a “person”, a text, and gives “session” and “room” as whole numbers from 0.';
      faults.push({ field: `chairs.${at}`, message });
    }
  }
  refuse('bad-timetable-solution', 'This is not a timetable solution.', faults);
}
