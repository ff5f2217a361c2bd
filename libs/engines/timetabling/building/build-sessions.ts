import type { TimetableInstance } from '../model/instance';
import { likenessOf } from './likeness';
import { orderTalks } from './order-talks';
import { sessionTitler } from './title-of-session';

/** Talks of one track that belong together and fit a session. */
export interface BuiltSession {
  /** In the order in which they are to be heard. */
  readonly refs: readonly string[];
  readonly title: string;
  /** Place of its track in the instance. */
  readonly track: number;
}

/** What of a track's talks goes together, in the making. */
interface Group {
  readonly talks: number[];
  slots: number;
}

/**
 * Clusters the talks of each track into as few sessions as hold them, alike talks together, and proposes title and order.
 * Groups join greedily by average likeness (Sokal and Michener 1958) as long as a session holds them; talks then change
 * groups or places where that makes the groups more alike.
 * @example buildSessions(instance)[0] // { refs: ['A', 'C'], title: 'Ecology: coral', track: 0 }
 */
export function buildSessions(instance: TimetableInstance): BuiltSession[] {
  const likeness = likenessOf(instance);
  const room = usualRoom(instance);
  const titleOf = sessionTitler(instance);
  return instance.tracks.flatMap((_, track) => {
    const talks = [...instance.submissions.keys()].filter((talk) => instance.submissions[talk]!.track === track);
    return clusters(instance, talks, room, likeness).map((group): BuiltSession => {
      const refs = orderTalks(instance, group, likeness).map((talk) => instance.submissions[talk]!.ref);
      return { refs, title: titleOf(refs, track), track };
    });
  });
}

/** The slots of a session that most blocks can hold: the median. */
function usualRoom({ sessions }: TimetableInstance): number {
  const slots = sessions.map((session) => session.slots).sort((a, b) => a - b);
  return slots[Math.floor(slots.length / 2)] ?? 0;
}

type Likeness = (a: number, b: number) => number;

function clusters(instance: TimetableInstance, talks: readonly number[], room: number, likeness: Likeness): number[][] {
  const slotsOf = (talk: number): number => instance.submissions[talk]!.slots;
  let groups = talks.map((talk): Group => ({ talks: [talk], slots: slotsOf(talk) }));
  const least = Math.ceil(talks.reduce((sum, talk) => sum + slotsOf(talk), 0) / Math.max(1, room));
  for (
    let pair = nearest(groups, room, likeness);
    pair && groups.length > least;
    pair = nearest(groups, room, likeness)
  ) {
    const [a, b] = pair;
    a.talks.push(...b.talks);
    a.slots += b.slots;
    groups = groups.filter((group) => group !== b);
  }
  groups = spreadOut(groups, least, room, slotsOf);
  refine(groups, room, slotsOf, likeness);
  return groups.map((group) => group.talks);
}

/** The two groups that are most alike on average and fit one session together; of equals, the smallest, so that all join. */
function nearest(groups: readonly Group[], room: number, likeness: Likeness): [Group, Group] | undefined {
  let best: [Group, Group] | undefined;
  let [bestMean, bestSlots] = [-1, 0];
  for (const [at, a] of groups.entries()) {
    for (const b of groups.slice(at + 1)) {
      const slots = a.slots + b.slots;
      if (slots > room) continue;
      const mean = between(a.talks, b.talks, likeness) / (a.talks.length * b.talks.length);
      if (mean > bestMean || (mean === bestMean && slots < bestSlots))
        [best, bestMean, bestSlots] = [[a, b], mean, slots];
    }
  }
  return best;
}

/** Where more groups are left than there need to be, takes the smallest apart as long as the others have room for all of it. */
function spreadOut(groups: readonly Group[], least: number, room: number, slotsOf: (talk: number) => number): Group[] {
  let kept = [...groups];
  while (kept.length > least) {
    const [smallest, ...others] = [...kept].sort((a, b) => a.slots - b.slots);
    if (!smallest) return kept;
    const free = new Map(others.map((group) => [group, room - group.slots]));
    const goes: [number, Group][] = [];
    for (const talk of [...smallest.talks].sort((a, b) => slotsOf(b) - slotsOf(a))) {
      const target = others.find((group) => free.get(group)! >= slotsOf(talk));
      if (!target) return kept;
      free.set(target, free.get(target)! - slotsOf(talk));
      goes.push([talk, target]);
    }
    for (const [talk, target] of goes) {
      target.talks.push(talk);
      target.slots += slotsOf(talk);
    }
    kept = kept.filter((group) => group !== smallest);
  }
  return kept;
}

/** Exchanges talks of two groups where both together become more alike, until none does. */
function refine(groups: readonly Group[], room: number, slotsOf: (talk: number) => number, likeness: Likeness): void {
  for (
    let rounds = 0;
    rounds < 20 && groups.some((a) => groups.some((b) => a !== b && exchange(a, b, room, slotsOf, likeness)));
  )
    rounds += 1;
}

function exchange(a: Group, b: Group, room: number, slotsOf: (talk: number) => number, likeness: Likeness): boolean {
  for (const [i, x] of a.talks.entries()) {
    for (const [j, y] of b.talks.entries()) {
      const longer = slotsOf(y) - slotsOf(x);
      if (a.slots + longer > room || b.slots - longer > room) continue;
      const others = { a: a.talks.filter((talk) => talk !== x), b: b.talks.filter((talk) => talk !== y) };
      const now = between([x], others.a, likeness) + between([y], others.b, likeness);
      const then = between([y], others.a, likeness) + between([x], others.b, likeness);
      if (then <= now + 1e-9) continue;
      a.talks[i] = y;
      b.talks[j] = x;
      a.slots += longer;
      b.slots -= longer;
      return true;
    }
  }
  return false;
}

function between(some: readonly number[], others: readonly number[], likeness: Likeness): number {
  return some.reduce((sum, a) => sum + others.reduce((all, b) => all + likeness(a, b), 0), 0);
}
