import { slotsAway } from '../../model/hours';
import type { InstancePerson, InstanceSubmission, Window } from '../../model/instance';
import { nameOf, namesOf, type Plan, titleOf } from '../../model/plan';
import type { Finding } from '../constraint';

/** One for each slot of a talk and each of these people that falls into their hours. */
export function* away(
  { instance, spots }: Plan,
  people: (submission: InstanceSubmission) => readonly string[],
  hours: (person: InstancePerson) => readonly Window[] | undefined,
  complaint: string,
): Generator<Finding> {
  for (const [talk, spot] of spots.entries()) {
    if (!spot) continue;
    const submission = instance.submissions[talk]!;
    for (const person of people(submission)) {
      const known = instance.people?.[person];
      const amount = known ? slotsAway(hours(known), spot, submission.slots) : 0;
      if (amount === 0) continue;
      const sentence = `${namesOf(instance, [person])} ${complaint} ${titleOf(instance, talk)} is: ${nameOf(instance, spot)}, slot ${spot.slot + 1}.`;
      yield { amount, sentence, talks: [talk] };
    }
  }
}
