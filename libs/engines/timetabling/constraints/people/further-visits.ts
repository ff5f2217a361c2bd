import { namesOf, type Plan } from '../../model/plan';
import type { VisitRule } from '../../model/visits';
import type { Finding } from '../constraint';

/** Each part of the programme beyond the first for which somebody has to come costs one. @param parts what it is called, for several */
export function* furtherVisits({ instance, spots }: Plan, rule: VisitRule, parts: string): Generator<Finding> {
  const partOf = rule.partsOf(instance);
  if (!partOf) return;
  const talksOf = new Map<string, number[]>();
  for (const [talk, submission] of instance.submissions.entries()) {
    if (!spots[talk]) continue;
    for (const person of rule.comersOf(instance, submission))
      talksOf.set(person, [...(talksOf.get(person) ?? []), talk]);
  }
  for (const [person, talks] of talksOf) {
    const visits = new Set(talks.map((talk) => partOf[spots[talk]!.session]!)).size;
    if (visits < 2) continue;
    const sentence = `${namesOf(instance, [person])} would have to come on ${visits} ${parts}.`;
    yield { amount: visits - 1, sentence, talks };
  }
}
