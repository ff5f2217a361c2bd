import type { Term, TimetableInstance } from '../../model/instance';
import { VISIT_RULES, type VisitRule } from '../../model/visits';

/** Who has to come for each talk, and what each part of the programme beyond their first costs. */
export interface VisitPrices {
  readonly price: number;
  readonly people: number;
  readonly parts: number;
  readonly partOf: Int32Array;
  /** By talk: the numbers of those who come for it. */
  readonly peopleOf: readonly (readonly number[])[];
}

/** Compiles who comes for what, by each rule for which somebody has two talks and something is to pay. */
export function visitPrices(instance: TimetableInstance, weight: (term: Term) => number): VisitPrices[] {
  return VISIT_RULES.flatMap((rule) => pricesBy(rule, instance, weight(rule.term)) ?? []);
}

function pricesBy(rule: VisitRule, instance: TimetableInstance, price: number): VisitPrices | undefined {
  const partOf = rule.partsOf(instance);
  const parts = new Set(partOf).size;
  if (price === 0 || !partOf || parts < 2) return undefined;
  const talksOf = new Map<string, Set<number>>();
  for (const [talk, submission] of instance.submissions.entries()) {
    for (const person of rule.comersOf(instance, submission))
      talksOf.set(person, (talksOf.get(person) ?? new Set()).add(talk));
  }
  const busy = [...talksOf.values()].filter(({ size }) => size > 1);
  if (busy.length === 0) return undefined;
  const peopleOf = instance.submissions.map((): number[] => []);
  for (const [person, talks] of busy.entries()) for (const talk of talks) peopleOf[talk]!.push(person);
  return { price, people: busy.length, parts, partOf: Int32Array.from(partOf), peopleOf };
}

/** Keeps for how many parts of the programme everybody has to come. */
export class VisitLedger {
  private readonly talksOn: Int32Array;
  private readonly visitsOf: Int32Array;

  constructor(private readonly prices: VisitPrices) {
    this.talksOn = new Int32Array(prices.people * prices.parts);
    this.visitsOf = new Int32Array(prices.people);
  }

  /** What it costs more that the talk comes to the session. */
  enter(talk: number, session: number): number {
    const { peopleOf, parts, partOf, price } = this.prices;
    let sum = 0;
    for (const person of peopleOf[talk]!) {
      const at = person * parts + partOf[session]!;
      this.talksOn[at]! += 1;
      if (this.talksOn[at]! > 1) continue;
      this.visitsOf[person]! += 1;
      if (this.visitsOf[person]! > 1) sum += price;
    }
    return sum;
  }

  /** What it costs less that the talk leaves the session. */
  leave(talk: number, session: number): number {
    const { peopleOf, parts, partOf, price } = this.prices;
    let sum = 0;
    for (const person of peopleOf[talk]!) {
      const at = person * parts + partOf[session]!;
      this.talksOn[at]! -= 1;
      if (this.talksOn[at]! > 0) continue;
      if (this.visitsOf[person]! > 1) sum += price;
      this.visitsOf[person]! -= 1;
    }
    return sum;
  }
}
