import { isAgainst, isRequired, talksOfWish } from '../../model/asked-places';
import { mustNotChair } from '../../model/chairing';
import { attendeesOf, presentersOf, slotsAway } from '../../model/hours';
import type { InstanceSubmission, SessionChair, Spot, Term, TimetableInstance, Wish } from '../../model/instance';

type Weight = (term: Term) => number;

/** What a talk costs by itself at a place, beyond what the session and the room alone say. Tables only where there is something. */
export interface OwnPrices {
  /** By talk: session × width. */
  readonly starts: readonly (Float64Array | undefined)[];
  /** By talk: cell × width. */
  readonly spots: readonly (Float64Array | undefined)[];
  /** By cell: what any talk costs there. */
  readonly cells: Float64Array | undefined;
  /** Whether two slots of one session and room differ in price for any talk. */
  readonly slotsMatter: boolean;
}

/** Compiles what depends on the time, or on the room at a time. */
export function ownPrices(
  instance: TimetableInstance,
  weight: Weight,
  chairs: readonly SessionChair[],
  width: number,
): OwnPrices {
  const wishes = wishesByTalk(instance, weight);
  const { submissions, sessions, rooms } = instance;
  const chairsMatter = chairs.length > 0 && weight('Chairs') + weight('Chairs at Ease') > 0;
  const starts = submissions.map((submission, talk) => {
    const timely = wishes[talk]!.filter(({ wish }) => !wish.rooms);
    const price = timePrice(instance, weight, submission, timely);
    return price && table(sessions.length * width, (at) => price(Math.floor(at / width), at % width));
  });
  const spots = submissions.map((submission, talk) => {
    const placed = wishes[talk]!.filter(({ wish }) => wish.rooms && !isOfRoom(wish));
    if (placed.length === 0 && !chairsMatter) return undefined;
    return table(sessions.length * rooms.length * width, (at) => {
      const cell = Math.floor(at / width);
      const spot = { session: Math.floor(cell / rooms.length), room: cell % rooms.length, slot: at % width };
      return wishPrice(placed, spot, submission.slots) + chairPrice(instance, weight, chairs, submission, spot);
    });
  });
  const tables = [...starts, ...spots];
  return {
    starts,
    spots,
    cells: closedCells(instance, weight),
    slotsMatter: tables.some((own) => own && differs(own, width)),
  };
}

/** Adds what depends on the room alone to a table of talk × room. */
export function addRoomPrices(instance: TimetableInstance, weight: Weight, talkRoom: Float64Array): void {
  const { submissions, rooms, roomTags, capacity } = instance;
  const wishes = wishesByTalk(instance, weight);
  for (const [talk, { needs = [], audience = 0, published, slots }] of submissions.entries()) {
    const tags = [...new Set(needs)];
    const ofRoom = wishes[talk]!.filter(({ wish }) => isOfRoom(wish));
    if (tags.length === 0 && audience === 0 && !published && ofRoom.length === 0) continue;
    for (const room of rooms.keys()) {
      const offered = roomTags?.[room];
      let price = wishPrice(ofRoom, { session: 0, room, slot: 0 }, slots);
      if (offered) price += weight('Needs') * tags.filter((tag) => !offered.includes(tag)).length;
      if (capacity) price += weight('Capacity') * Math.max(0, audience - capacity[room]!);
      if (published && published.room !== room) price += weight('Published Place') / 2;
      talkRoom[talk * rooms.length + room]! += price;
    }
  }
}

/** A wish with what it costs to be against it. */
interface PricedWish {
  readonly wish: Wish;
  readonly price: number;
}

function wishesByTalk(instance: TimetableInstance, weight: Weight): PricedWish[][] {
  const byTalk = instance.submissions.map((): PricedWish[] => []);
  for (const wish of instance.wishes ?? []) {
    const price = weight(isRequired(wish) ? 'Required Places' : 'Wishes');
    if (price > 0) for (const talk of talksOfWish(instance, wish)) byTalk[talk]!.push({ wish, price });
  }
  return byTalk;
}

function isOfRoom({ rooms, sessions, from, to }: Wish): boolean {
  return rooms !== undefined && sessions === undefined && from === undefined && to === undefined;
}

function wishPrice(wishes: readonly PricedWish[], spot: Spot, length: number): number {
  return wishes.reduce((sum, { wish, price }) => sum + (isAgainst(wish, spot, length) ? price : 0), 0);
}

function timePrice(
  { people }: TimetableInstance,
  weight: Weight,
  submission: InstanceSubmission,
  wishes: readonly PricedWish[],
): ((session: number, slot: number) => number) | undefined {
  const [presenters, attendees] = [presentersOf(submission), attendeesOf(submission)].map((persons) =>
    persons.flatMap((person) => people?.[person] ?? []),
  ) as [(typeof people & object)[string][], (typeof people & object)[string][]];
  const hours = [
    ...presenters.map(({ closed }) => ({ windows: closed, price: weight('People Unavailable') })),
    ...presenters.map(({ rather }) => ({ windows: rather, price: weight('People Rather Not') })),
    ...attendees.map(({ closed }) => ({ windows: closed, price: weight('Attendees Unavailable') })),
  ].filter(({ windows, price }) => windows && windows.length > 0 && price > 0);
  const { published, slots } = submission;
  const moved = published ? weight('Published Place') : 0;
  if (hours.length === 0 && wishes.length === 0 && moved === 0) return undefined;
  return (session, slot) => {
    const spot = { session, room: -1, slot };
    let price = wishPrice(wishes, spot, slots);
    for (const each of hours) price += each.price * slotsAway(each.windows, spot, slots);
    if (published && (published.session !== session || published.slot !== slot)) price += moved;
    return price;
  };
}

function chairPrice(
  instance: TimetableInstance,
  weight: Weight,
  chairs: readonly SessionChair[],
  submission: InstanceSubmission,
  { session, room }: Spot,
): number {
  const [fault, missed] = [weight('Chairs'), weight('Chairs at Ease')];
  let price = 0;
  for (const chair of chairs) {
    if (chair.session !== session) continue;
    if (chair.room === room) price += mustNotChair(instance, chair.person, submission) ? fault : 0;
    else if (submission.presenters.includes(chair.person)) price += fault;
    else if (submission.attendees.includes(chair.person)) price += missed;
  }
  return price;
}

function closedCells({ closed = [], sessions, rooms }: TimetableInstance, weight: Weight): Float64Array | undefined {
  const price = weight('Room Closed');
  if (closed.length === 0 || price === 0) return undefined;
  const cells = new Float64Array(sessions.length * rooms.length);
  for (const { room, session } of closed) cells[session * rooms.length + room] = price;
  return cells;
}

/** A table, or nothing where all of it is 0. */
function table(size: number, priceAt: (at: number) => number): Float64Array | undefined {
  const prices = new Float64Array(size);
  for (let at = 0; at < size; at += 1) prices[at] = priceAt(at);
  return prices.some((price) => price !== 0) ? prices : undefined;
}

function differs(prices: Float64Array, width: number): boolean {
  return prices.some((price, at) => at % width > 0 && price !== prices[at - 1]);
}
