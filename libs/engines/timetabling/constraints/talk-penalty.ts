import type { InstanceSubmission, Spot } from '../model/instance';
import { nameOf, type Plan, titleOf } from '../model/plan';
import type { Finding } from './constraint';

/** What talks cost one by one where they stand: a price for each of their slots. */
export function* talkPenalties(
  { instance, spots }: Plan,
  price: (submission: InstanceSubmission, spot: Spot) => number,
  complaint: string,
): Generator<Finding> {
  for (const [talk, submission] of instance.submissions.entries()) {
    const spot = spots[talk];
    if (!spot) continue;
    const amount = submission.slots * price(submission, spot);
    if (amount === 0) continue;
    yield { amount, sentence: `${titleOf(instance, talk)} ${complaint}: ${nameOf(instance, spot)}.`, talks: [talk] };
  }
}
