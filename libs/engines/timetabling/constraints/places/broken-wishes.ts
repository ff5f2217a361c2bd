import { isAgainst, talksOfWish } from '../../model/asked-places';
import type { TimetableInstance, Wish } from '../../model/instance';
import { nameOf, type Plan, titleOf } from '../../model/plan';
import type { Finding } from '../constraint';

const VERBS = {
  required: 'must stand',
  prohibited: 'must not stand',
  preferred: 'would rather stand',
  undesired: 'would rather not stand',
} as const;

/** What a wish asks for, in words. */
export function inWords({ sessions, rooms }: TimetableInstance, wish: Wish): string {
  const parts = [
    wish.sessions?.map((session) => sessions[session]!.name).join(' or '),
    wish.rooms?.map((room) => rooms[room]!).join(' or '),
    wish.from === undefined ? undefined : `from slot ${wish.from + 1} on`,
    wish.to === undefined ? undefined : `until the end of slot ${wish.to}`,
  ].filter((part) => part !== undefined);
  return `${VERBS[wish.mode]} in ${parts.join(', ')}`.replace(/ in (from|until)/, ' $1');
}

/** One for each talk that does not stand as a wish has it. */
export function* brokenWishes(plan: Plan, isMeant: (wish: Wish) => boolean): Generator<Finding> {
  const { instance, spots } = plan;
  for (const wish of instance.wishes ?? []) {
    if (!isMeant(wish)) continue;
    for (const talk of talksOfWish(instance, wish)) {
      const spot = spots[talk];
      if (!spot || !isAgainst(wish, spot, instance.submissions[talk]!.slots)) continue;
      const because = wish.because === undefined ? '' : ` (${wish.because})`;
      const stands = `it stands in ${nameOf(instance, spot)}, slot ${spot.slot + 1}`;
      const sentence = `${titleOf(instance, talk)} ${inWords(instance, wish)}${because}: ${stands}.`;
      yield { amount: 1, sentence, talks: [talk] };
    }
  }
}
