import {
  check,
  type MovePrice,
  type Occurrence,
  Pricer,
  type Term,
  type TimetableInstance,
} from '@colloquy/engines/timetabling';
import type { Standing } from '../model/apply-steps';

/** What a timetable costs. */
export interface Judgement {
  readonly cost: number;
  readonly terms: Readonly<Partial<Record<Term, number>>>;
  readonly occurrences: readonly Occurrence[];
}

/** A question to the judge; `instance` is sent once, with the first question about it. */
export type Question = { readonly id: number; readonly instance?: TimetableInstance; readonly standing: Standing } & (
  | { readonly ask: 'check' }
  | { readonly ask: 'prices'; readonly ref: string; readonly most: number }
);

/** An answer of the judge. */
export type Reply = { readonly id: number; readonly judgement?: Judgement; readonly prices?: readonly MovePrice[] };

/** Answers by the engine's own rules. */
export function answer(instance: TimetableInstance, question: Question): Reply {
  const { id, standing } = question;
  const { tracks, ...solution } = standing;
  const submissions = instance.submissions.map((submission, talk) => ({
    ...submission,
    track: tracks[talk] ?? submission.track,
  }));
  const counted = { ...instance, submissions };
  if (question.ask === 'prices') {
    return { id, prices: new Pricer(counted, solution).pricesOf(question.ref).slice(0, question.most) };
  }
  const { cost, terms, occurrences } = check(counted, solution);
  return { id, judgement: { cost, terms, occurrences } };
}
