import type { FieldFault } from '../fault';

import type { Question } from '../model/question';
import { conditionFaults } from './condition-faults';
import { ownFaults } from './own-faults';
import { type FormSurroundings, NO_SURROUNDINGS } from './surroundings';

/**
 * Everything that is wrong with a submission form, each beside its field with what to do, such as
 * `questions.2.shownWhen`; empty when every question of it can be met by somebody. In the order of the questions.
 */
export function formFaults(questions: readonly Question[], surroundings: Partial<FormSurroundings> = {}): FieldFault[] {
  const around = { ...NO_SURROUNDINGS, ...surroundings };
  const conditions = conditionFaults(questions, around);
  return questions.flatMap((_, place) => [
    ...ownFaults(questions, place, around),
    ...conditions.filter(({ field }) => field === `questions.${place}.shownWhen`),
  ]);
}
