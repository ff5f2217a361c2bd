import { slotsAway, supportersOf } from '../../model/hours';
import { nameOf, namesOf, type Plan, slotsInCommon, titleOf } from '../../model/plan';
import type { Constraint } from '../constraint';

/** Each talk of a first-time presenter costs one when none of those who would support them can be there all the time. */
export const supporterInTheRoom: Constraint = {
  term: 'Supporter in the Room',
  defaultWeight: 20,
  level: 'soft',
  label: 'First-time presenters have a supporter in the room',
  reason: 'Whoever presents for the first time should see a friendly face: their mentor or supervisor.',
  *findings(plan) {
    const { instance, spots } = plan;
    for (const [talk, spot] of spots.entries()) {
      const supporters = spot ? supportersOf(instance.submissions[talk]!) : [];
      if (!spot || supporters.length === 0 || supporters.some((person) => canBeThere(plan, talk, person))) continue;
      const sentence = `${namesOf(instance, supporters)} cannot support ${titleOf(instance, talk)}, a first talk, in ${nameOf(instance, spot)}.`;
      yield { amount: 1, sentence, talks: [talk] };
    }
  },
};

function canBeThere(plan: Plan, talk: number, person: string): boolean {
  const { instance, spots } = plan;
  const spot = spots[talk]!;
  if (slotsAway(instance.people?.[person]?.closed, spot, instance.submissions[talk]!.slots) > 0) return false;
  return spots.every(
    (other, at) =>
      !other ||
      other.session !== spot.session ||
      other.room === spot.room ||
      slotsInCommon(plan, talk, at) === 0 ||
      !instance.submissions[at]!.presenters.includes(person),
  );
}
