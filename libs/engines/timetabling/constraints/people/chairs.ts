import { mustNotChair, pairsOfChairs } from '../../model/chairing';
import type { SessionChair } from '../../model/instance';
import { nameOf, namesOf, type Plan, titleOf } from '../../model/plan';
import type { Constraint, Finding } from '../constraint';

/**
 * For each chair: each talk that they present in another room of the session costs one, each talk before them that they
 * must not chair, a session at which they cannot be there, another room that they chair at the same time, and each
 * session beyond the most that they chair.
 */
export const chairs: Constraint = {
  term: 'Chairs',
  defaultWeight: 10_000,
  level: 'hard',
  label: 'Chairs are free, and chair nobody they mentor or judge',
  reason: 'A chair can be in one room only, and should be fair to everybody in it.',
  *findings(plan) {
    for (const chair of plan.chairs) yield* faultsOf(plan, chair);
    for (const [a, b] of pairsOfChairs(plan.chairs)) {
      if (a.person !== b.person || a.session !== b.session) continue;
      const { instance } = plan;
      const sentence = `${namesOf(instance, [a.person])} would have to chair at once in ${nameOf(instance, a)} and ${nameOf(instance, b)}.`;
      yield { amount: 1, sentence, talks: [] };
    }
    for (const { person, most } of plan.instance.chairs ?? []) {
      const count = plan.chairs.filter((chair) => chair.person === person).length;
      if (count <= most) continue;
      const sentence = `${namesOf(plan.instance, [person])} chairs ${count} sessions: at most ${most} are wanted.`;
      yield { amount: count - most, sentence, talks: [] };
    }
  },
};

function* faultsOf({ instance, spots }: Plan, chair: SessionChair): Generator<Finding> {
  const name = namesOf(instance, [chair.person]);
  const where = nameOf(instance, chair);
  if (instance.people?.[chair.person]?.closed?.some(({ session }) => session === chair.session))
    yield { amount: 1, sentence: `${name} cannot be there to chair ${where}.`, talks: [] };
  for (const [talk, spot] of spots.entries()) {
    if (spot?.session !== chair.session) continue;
    const submission = instance.submissions[talk]!;
    const title = titleOf(instance, talk);
    if (spot.room === chair.room && mustNotChair(instance, chair.person, submission))
      yield { amount: 1, sentence: `${name} should not chair ${title} (${where}).`, talks: [talk] };
    if (spot.room !== chair.room && submission.presenters.includes(chair.person)) {
      const sentence = `${name} chairs ${where} and would have to present ${title} in ${instance.rooms[spot.room]!}.`;
      yield { amount: 1, sentence, talks: [talk] };
    }
  }
}
