import { isHard, weightOf } from '../constraints/catalogue';
import { isAgainst, isRequired, talksOfWish } from './asked-places';
import { presentersOf, slotsAway } from './hours';
import type { InstanceSubmission, Placement, Spot, Term, TimetableInstance } from './instance';
import { namesOf, titleOf } from './plan';

/** Something in what is given that stands in the way of a good timetable, before any search. */
export interface Trouble {
  /** What it is, in titles and names. */
  readonly sentence: string;
  /** What would help. */
  readonly help: string;
  /** The refs of the talks that it is about. */
  readonly submissions: readonly string[];
}

/**
 * What in an instance can be seen to go wrong: no talks, talks without a presenter, sessions and rooms that cannot be used,
 * talks for which no place is left by hours, needs, closed rooms and required places, and pins that break these. A
 * timetable may still be made; it will not hold there. What makes it impossible altogether, `solve` says.
 * @example troublesOf(instance, pins).map(({ sentence, help }) => `${sentence} ${help}`)
 */
export function troublesOf(instance: TimetableInstance, pins: readonly Placement[] = []): Trouble[] {
  const { submissions, sessions, rooms } = instance;
  const found: Trouble[] = [];
  const note = (sentence: string, help: string, talks: readonly number[] = []): void => {
    found.push({ sentence, help, submissions: talks.map((talk) => submissions[talk]!.ref) });
  };
  if (submissions.length === 0) note('There are no talks to place.', 'Accept some, or wait until decisions are made.');
  for (const { name, slots } of sessions)
    if (slots === 0) note(`${name} is too short for a single slot.`, 'Make it longer, or take it out.');
  for (const [room, name] of rooms.entries()) {
    if (sessions.length > 0 && sessions.every((_, session) => isClosed(instance, session, room)))
      note(`${name} is closed in every session.`, 'Open it in one, or take it out of the rooms.');
  }
  for (const [talk, submission] of submissions.entries()) {
    if (submission.presenters.length === 0)
      note(
        `${titleOf(instance, talk)} has no presenter.`,
        'Say who presents it, so that nobody is asked to be in two places.',
        [talk],
      );
    homeless(instance, submission, talk, note);
  }
  for (const pin of pins) {
    const talk = submissions.findIndex(({ ref }) => ref === pin.submission);
    if (talk < 0 || !sessions[pin.session] || rooms[pin.room] === undefined) continue;
    const [broken] = rulesAgainst(instance, submissions[talk]!, talk, pin);
    if (broken) note(`${titleOf(instance, talk)} is pinned where it cannot stand: ${broken.why}.`, broken.help, [talk]);
  }
  return found;
}

type Note = (sentence: string, help: string, talks: readonly number[]) => void;

/** A rule that a place breaks, in words. */
interface Broken {
  readonly term: Term;
  readonly why: string;
  readonly help: string;
}

/** Says why no place at all is left for a talk: one rule that rules out all places, or several that do so together. */
function homeless(instance: TimetableInstance, submission: InstanceSubmission, talk: number, note: Note): void {
  const broken: Broken[][] = [];
  for (const spot of spotsFor(instance, submission)) {
    const rules = rulesAgainst(instance, submission, talk, spot);
    if (rules.length === 0) return;
    broken.push(rules);
  }
  if (broken.length === 0) return;
  const title = titleOf(instance, talk);
  const everywhere = broken[0]!.find(({ why }) => broken.every((rules) => rules.some((rule) => rule.why === why)));
  if (everywhere) {
    note(`There is no place for ${title}: ${everywhere.why}.`, everywhere.help, [talk]);
    return;
  }
  const all = new Map(broken.flat().map((rule) => [rule.why, rule]));
  const [first] = all.values();
  note(
    `There is no place for ${title}: ${[...all.keys()].join('; ')}.`,
    `Give way in one of these: ${lower(first!.help)}`,
    [talk],
  );
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

function* spotsFor({ sessions, rooms }: TimetableInstance, { slots }: InstanceSubmission): Generator<Spot> {
  for (const [session, block] of sessions.entries()) {
    for (const room of rooms.keys()) {
      for (let slot = 0; slot + slots <= block.slots; slot += 1) yield { session, room, slot };
    }
  }
}

function isClosed({ closed = [] }: TimetableInstance, session: number, room: number): boolean {
  return closed.some((entry) => entry.session === session && entry.room === room);
}

/** The hard rules about a single talk that a place would break. */
function rulesAgainst(instance: TimetableInstance, submission: InstanceSubmission, talk: number, spot: Spot): Broken[] {
  const { people, roomTags, wishes = [], rooms } = instance;
  const { slots, needs = [] } = submission;
  const found: Broken[] = [];
  for (const person of presentersOf(submission)) {
    if (slotsAway(people?.[person]?.closed, spot, slots) === 0) continue;
    const name = namesOf(instance, [person]);
    const help = `Ask ${name} for other hours, or let somebody else present.`;
    found.push({ term: 'People Unavailable', why: `${name} cannot be there when it could stand`, help });
  }
  const tags = roomTags?.[spot.room];
  const missing = tags ? needs.filter((tag) => !tags.includes(tag)) : [];
  for (const tag of missing) {
    const has = roomTags!.some((offered) => offered.includes(tag));
    const why = has ? `it needs ${tag}` : `it needs ${tag}, and no room has it`;
    found.push({ term: 'Needs', why, help: `Find a room with ${tag}, or open one.` });
  }
  if (isClosed(instance, spot.session, spot.room))
    found.push({ term: 'Room Closed', why: 'rooms are closed', help: `Open ${rooms[spot.room]!}, or another room.` });
  for (const wish of wishes) {
    if (!isRequired(wish) || !isAgainst(wish, spot, slots) || !talksOfWish(instance, wish).includes(talk)) continue;
    const because = wish.because === undefined ? '' : ` (${wish.because})`;
    const why = `${wish.mode === 'required' ? 'it must stand elsewhere' : 'it must not stand there'}${because}`;
    found.push({ term: 'Required Places', why, help: 'Take away one of the places that it must or must not have.' });
  }
  return found.filter(({ term }) => isHard(instance, term) && weightOf(instance, term) > 0);
}
