import type { Fault } from '@colloquy/kernel';

/** What holds once decisions are known. */
export interface AnswerRules {
  /** How many days authors have to say whether they take a place. */
  readonly answerDays: number;
  /** The same of somebody who comes from the waiting list. */
  readonly offerDays: number;
  /** How many days authors have to revise a work. */
  readonly reviseDays: number;
  /** Whether a place that becomes free is offered to the next who waits, without anybody's doing. */
  readonly movesByItself: boolean;
}

/** What holds until organisers change it. */
export const USUAL_ANSWERING: AnswerRules = { answerDays: 14, offerDays: 5, reviseDays: 14, movesByItself: true };

const MOST_DAYS = 90;

/** What is wrong with rules, each with its field. */
export function answerRulesFaults(rules: AnswerRules): Fault[] {
  const fields = ['answerDays', 'offerDays', 'reviseDays'] as const;
  return fields.flatMap((field) => {
    const days = rules[field];
    if (Number.isInteger(days) && days >= 1 && days <= MOST_DAYS) return [];
    return [{ field, message: `Give them 1 to ${MOST_DAYS} days.` }];
  });
}
