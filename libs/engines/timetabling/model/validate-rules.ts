import { TERMS } from './instance';
import { type Complain, entriesOf, isCount, isObject, isPlace, isTexts, matrix, numbers, type Sizes } from './shapes';

type Fields = Record<string, unknown>;

const WISHES = ['required', 'prohibited', 'preferred', 'undesired'];
const PAIRS = ['never-parallel', 'rather-not-parallel', 'before', 'same-session', 'same-half-day', 'apart'];
const isOneOf = (value: unknown, known: readonly string[]): boolean => known.includes(value as string);

/** Looks at everything that an instance may say beyond what it must. */
export function validateRules(value: Fields, sizes: Sizes, complain: Complain): void {
  const refs = new Set((value.submissions as unknown[]).map((talk) => (isObject(talk) ? talk.ref : undefined)));
  sessionsAndLevels(value, complain);
  rooms(value, sizes, complain);
  people(value.people, sizes, complain);
  for (const [at, wish] of entriesOf(value.wishes, 'wishes', complain))
    aWish(wish, `wishes.${at}`, refs, sizes, complain);
  for (const [at, pair] of entriesOf(value.pairs, 'pairs', complain)) aPair(pair, `pairs.${at}`, refs, complain);
  for (const [at, candidate] of entriesOf(value.chairs, 'chairs', complain))
    aChair(candidate, `chairs.${at}`, refs, sizes, complain);
  const talks = (value.submissions as unknown[]).length;
  for (const [at, entry] of entriesOf(value.alike, 'alike', complain)) {
    const [a, b, likeness] = Array.isArray(entry) ? entry : [];
    if (!isPlace(a, talks) || !isPlace(b, talks) || a === b || !(likeness >= 0 && likeness <= 1)) {
      const message = `“alike” holds two different talks by number, counted from 0 of ${talks}, and their likeness from 0 to 1.`;
      complain(`alike.${at}`, message);
    }
  }
  if (value.mixing !== undefined && !isTexts(value.mixing)) complain('mixing', '“mixing” must be a list of texts.');
}

function sessionsAndLevels(value: Fields, complain: Complain): void {
  for (const [at, session] of (value.sessions as unknown[]).entries()) {
    if (!isObject(session)) continue;
    const { name, half, start } = session;
    if (half !== undefined && !isCount(half))
      complain(`sessions.${at}.half`, `Session ${String(name)}: “half” must be the number of a half day, from 0.`);
    if (start !== undefined && !Number.isFinite(start))
      complain(`sessions.${at}.start`, `Session ${String(name)}: “start” must be in minutes after midnight.`);
  }
  const { levels = {}, slotMinutes, pause, walking } = value;
  if (!isObject(levels)) complain('levels', '“levels” must be an object with “hard” or “soft” for a term.');
  for (const [term, level] of Object.entries(isObject(levels) ? levels : {})) {
    if (!isOneOf(term, TERMS))
      complain(`levels.${term}`, `There is no term “${term}”. The known ones are: ${TERMS.join(', ')}.`);
    else if (!isOneOf(level, ['hard', 'soft']))
      complain(`levels.${term}`, `The level of “${term}” must be “hard” or “soft”.`);
  }
  for (const [field, minutes] of Object.entries({ slotMinutes, pause })) {
    if (minutes !== undefined && !(Number.isFinite(minutes) && (minutes as number) >= 0))
      complain(field, `“${field}” must be a number of minutes.`);
  }
  if ((pause || walking) && !slotMinutes)
    complain('slotMinutes', 'Pauses and ways are in minutes: say by “slotMinutes” how long a slot is.');
}

function rooms(value: Fields, sizes: Sizes, complain: Complain): void {
  const { roomTags, capacity, walking } = value;
  if (
    roomTags !== undefined &&
    !(Array.isArray(roomTags) && roomTags.length === sizes.rooms && roomTags.every(isTexts))
  )
    complain('roomTags', `“roomTags” must be ${sizes.rooms} lists of texts, one for each room.`);
  if (capacity !== undefined) numbers(capacity, sizes.rooms, 'room', 'capacity', complain);
  if (walking !== undefined) matrix(walking, sizes.rooms, sizes.rooms, ['room', 'room'], 'walking', complain);
  for (const [at, entry] of entriesOf(value.closed, 'closed', complain)) {
    if (!isObject(entry) || !isPlace(entry.room, sizes.rooms) || !isPlace(entry.session, sizes.sessions)) {
      const message = `“closed” names one of the ${sizes.rooms} rooms and one of the ${sizes.sessions} sessions, counted from 0.`;
      complain(`closed.${at}`, message);
    }
  }
}

function people(value: unknown, sizes: Sizes, complain: Complain): void {
  if (value === undefined) return;
  if (!isObject(value)) {
    complain('people', '“people” must be an object with a person for each key.');
    return;
  }
  for (const [key, person] of Object.entries(value)) {
    const field = `people.${key}`;
    if (!isObject(person) || typeof person.name !== 'string') {
      complain(field, 'A person needs a “name”, a text.');
      continue;
    }
    if (person.commutes !== undefined && typeof person.commutes !== 'boolean')
      complain(`${field}.commutes`, `${person.name}: “commutes” must be true or false.`);
    if (person.comesFor !== undefined && !isOneOf(person.comesFor, ['half-day', 'day']))
      complain(`${field}.comesFor`, `${person.name}: “comesFor” must be “half-day” or “day”.`);
    for (const hours of ['closed', 'rather']) {
      for (const [at, entry] of entriesOf(person[hours], `${field}.${hours}`, complain)) {
        if (isObject(entry) && isPlace(entry.session, sizes.sessions) && isStretch(entry)) continue;
        const message = `${person.name}: “${hours}” names one of the ${sizes.sessions} sessions and, if not all of it, its slots “from” and “to”.`;
        complain(`${field}.${hours}.${at}`, message);
      }
    }
  }
}

function isStretch({ from, to }: Fields): boolean {
  const [first, end] = [from ?? 0, to ?? Number.MAX_SAFE_INTEGER];
  return isCount(first) && isCount(end) && first < end;
}

function aWish(value: unknown, field: string, refs: ReadonlySet<unknown>, sizes: Sizes, complain: Complain): void {
  if (!isObject(value) || !isOneOf(value.mode, WISHES)) {
    complain(`${field}.mode`, `A wish has a “mode”: ${WISHES.join(', ')}.`);
    return;
  }
  const { talks, person, sessions, rooms: places } = value;
  if (talks === undefined && typeof person !== 'string')
    complain(field, 'A wish says for whom: “talks”, a list of refs, or “person”, who presents them.');
  if (talks !== undefined) someTalks(talks, `${field}.talks`, refs, complain);
  for (const [name, list, size] of [
    ['sessions', sessions, sizes.sessions],
    ['rooms', places, sizes.rooms],
  ] as const) {
    if (list === undefined || (Array.isArray(list) && list.length > 0 && list.every((place) => isPlace(place, size))))
      continue;
    complain(`${field}.${name}`, `“${name}” of a wish must be numbers of ${name}, counted from 0 of ${size}.`);
  }
  if (!isStretch(value))
    complain(field, '“from” and “to” of a wish are slots, counted from 0, and “to” comes after “from”.');
  if (sessions === undefined && places === undefined && value.from === undefined && value.to === undefined)
    complain(field, 'A wish says where or when: “sessions”, “rooms”, “from” or “to”.');
}

function aPair(value: unknown, field: string, refs: ReadonlySet<unknown>, complain: Complain): void {
  if (!isObject(value) || !isOneOf(value.mode, PAIRS)) {
    complain(`${field}.mode`, `A pair has a “mode”: ${PAIRS.join(', ')}.`);
    return;
  }
  someTalks([value.a, value.b], field, refs, complain);
  if (value.a === value.b) complain(field, 'A pair has two different talks, “a” and “b”.');
}

function aChair(value: unknown, field: string, refs: ReadonlySet<unknown>, sizes: Sizes, complain: Complain): void {
  if (!isObject(value) || typeof value.person !== 'string' || !isCount(value.most)) {
    complain(field, 'Who may chair has a “person”, a text, and a “most”: how many sessions they chair at most.');
    return;
  }
  const { tracks, avoids = [] } = value;
  if (tracks !== undefined && !(Array.isArray(tracks) && tracks.every((track) => isPlace(track, sizes.tracks))))
    complain(`${field}.tracks`, `“tracks” must be numbers of tracks, counted from 0 of ${sizes.tracks}.`);
  someTalks(avoids, `${field}.avoids`, refs, complain);
}

function someTalks(value: unknown, field: string, refs: ReadonlySet<unknown>, complain: Complain): void {
  if (!isTexts(value)) complain(field, `“${field}” must name talks by their refs.`);
  else {
    for (const ref of value) if (!refs.has(ref)) complain(field, `There is no submission “${ref}”.`);
  }
}
