import { halves } from './hours';
import type { InstanceSubmission, Term, TimetableInstance } from './instance';

/** Who comes for a talk, and on which of its parts of the programme a further visit costs. */
export interface VisitRule {
  readonly term: Term;
  /** By session: the number of the part in which it lies, from 0; undefined where the instance does not say. */
  partsOf(instance: TimetableInstance): readonly number[] | undefined;
  /** Those who come for the talk, as far as the rule minds how often they come; each once. */
  comersOf(instance: TimetableInstance, submission: InstanceSubmission): readonly string[];
}

function halfDaysOf(instance: TimetableInstance): readonly number[] | undefined {
  return instance.sessions.every(({ half }) => half === undefined) ? undefined : halves(instance);
}

function daysOf({ sessions }: TimetableInstance): readonly number[] | undefined {
  if (sessions.some(({ date }) => date === undefined)) return undefined;
  const days = [...new Set(sessions.map(({ date }) => date))];
  return sessions.map(({ date }) => days.indexOf(date));
}

const comers =
  (visit: 'half-day' | 'day'): VisitRule['comersOf'] =>
  ({ people }, { presenters, attendees }) =>
    [...new Set([...presenters, ...attendees])].filter((person) => people?.[person]?.comesFor === visit);

/** Presenters come for as few half days as can be, and so does whoever commutes for what they attend. */
export const FEW_HALF_DAYS: VisitRule = {
  term: 'Half Days',
  partsOf: halfDaysOf,
  comersOf: ({ people }, { presenters, attendees }) => [
    ...new Set([...presenters, ...attendees.filter((person) => people?.[person]?.commutes)]),
  ],
};

/** Who can come for one half day only. */
export const ONE_HALF_DAY: VisitRule = { term: 'One Half Day', partsOf: halfDaysOf, comersOf: comers('half-day') };

/** Who would rather come on one day. */
export const ONE_DAY: VisitRule = { term: 'One Day', partsOf: daysOf, comersOf: comers('day') };

/** All of them. */
export const VISIT_RULES: readonly VisitRule[] = [FEW_HALF_DAYS, ONE_HALF_DAY, ONE_DAY];
