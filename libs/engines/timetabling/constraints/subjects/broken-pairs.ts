import type { TalkPair } from '../../model/instance';
import type { Plan } from '../../model/plan';
import { isBroken } from '../../model/standing';
import type { Finding } from '../constraint';
import { bothPlaces } from '../talk-clashes';

const COMPLAINTS: Readonly<Record<TalkPair['mode'], string>> = {
  'never-parallel': 'must not run at the same time',
  'rather-not-parallel': 'would rather not run at the same time',
  before: 'must follow each other in this order',
  'same-session': 'must stand in one session and room',
  'same-half-day': 'must stand in one half day',
  apart: 'must not stand in one session and room',
};

/** One for each pair of talks that do not stand to each other as asked. */
export function* brokenPairs(plan: Plan, isMeant: (mode: TalkPair['mode']) => boolean): Generator<Finding> {
  const { instance, spots } = plan;
  for (const pair of instance.pairs ?? []) {
    if (!isMeant(pair.mode)) continue;
    const [a, b] = [pair.a, pair.b].map((ref) => instance.submissions.findIndex((talk) => talk.ref === ref)) as [
      number,
      number,
    ];
    const [x, y] = [spots[a], spots[b]];
    if (!x || !y) continue;
    const lengths = [a, b].map((talk) => instance.submissions[talk]!.slots) as [number, number];
    if (!isBroken(instance, pair, { ...x, slots: lengths[0] }, { ...y, slots: lengths[1] })) continue;
    const because = pair.because === undefined ? '' : ` (${pair.because})`;
    yield { amount: 1, sentence: `${bothPlaces(plan, a, b)} ${COMPLAINTS[pair.mode]}${because}.`, talks: [a, b] };
  }
}
